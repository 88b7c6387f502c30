import { check } from './check';
import { gather } from './gather';
import { restore } from './restore';
import { nothing, portrait, state, type PaneState } from './state';
import { summary } from './summary';
import { year } from './year';

const stopped: readonly PaneState[] = (
  ['noOffice', 'timeout', 'notExcel', 'tooOld', 'incomplete', 'crashed'] as const
).map((reason) => state('stopped', reason, reason, nothing, reason === 'timeout' ? portrait : {}));

/** Every state of every page. A new page, or a new state of one, belongs here. */
export const states: readonly PaneState[] = [
  ...year,
  ...gather,
  ...check,
  ...summary,
  ...restore,
  ...stopped,
];
