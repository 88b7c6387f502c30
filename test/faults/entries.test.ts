import { ENTRIES } from './support/cases';
import { describeFaults } from './support/suite';

describeFaults('writing entries', ENTRIES);
