import { failures } from './failures';
import { pane } from './pane';
import { planFields } from './planFields';
import { planFile } from './planFile';
import { planProblems } from './planProblems';
import { findings } from './rules';
import { start } from './start';

/** The Chinese catalogue is the original: its keys and facts are what every other language must offer. */
export const zhCN = { pane, failures, planFields, planFile, planProblems, start, findings };

export type Messages = typeof zhCN;
