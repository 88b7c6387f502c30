import { READING } from './support/cases';
import { describeFaults } from './support/suite';

describeFaults('reading', READING);
