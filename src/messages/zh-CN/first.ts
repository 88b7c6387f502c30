import { circumstances } from './circumstances';
import { failures } from './failures';
import { pane } from './pane';
import { planFields } from './planFields';
import { planFile } from './planFile';
import { planProblems } from './planProblems';
import { start } from './start';

/** What the pane says before any page but the first is opened. */
export const zhFirst = { pane, circumstances, failures, planFields, planFile, planProblems, start };

export type FirstMessages = typeof zhFirst;
