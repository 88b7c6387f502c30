import { DRAFTS, REVISIONS } from './support/revisions';
import { describeFaults } from './support/suite';

describeFaults('drafts and revisions of a plan', [...DRAFTS, ...REVISIONS]);
