import { SUMMARIES } from './support/cases';
import { describeFaults } from './support/suite';

describeFaults('writing summaries', SUMMARIES);
