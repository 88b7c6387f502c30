import { SHEETS } from './support/cases';
import { describeFaults } from './support/suite';

describeFaults('adding sheets', SHEETS);
