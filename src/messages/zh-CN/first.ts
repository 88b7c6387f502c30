import { failures } from './failures';
import { pane } from './pane';
import { start } from './start';

/** What the pane says before any page but the first is opened. */
export const zhFirst = { pane, failures, start };

export type FirstMessages = typeof zhFirst;
