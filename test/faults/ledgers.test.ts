import { LEDGERS } from './support/ledgers';
import { describeFaults } from './support/suite';

describeFaults('working with 台账', LEDGERS);
