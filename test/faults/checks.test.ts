import { CHECKS } from './support/cases';
import { describeFaults } from './support/suite';

describeFaults('checking', CHECKS);
