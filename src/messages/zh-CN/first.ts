import { failures } from './failures';
import { pane } from './pane';
import { planFile } from './planFile';
import { start } from './start';

/** What the pane needs to open, and to say that it cannot. */
export const zhFirst = { pane, failures, planFile, start };

export type FirstMessages = typeof zhFirst;
