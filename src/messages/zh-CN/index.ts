import { check } from './check';
import { failures } from './failures';
import { files } from './files';
import { gather } from './gather';
import { pane } from './pane';
import { planFields } from './planFields';
import { planFile } from './planFile';
import { planProblems } from './planProblems';
import { findings } from './rules';
import { start } from './start';
import { summary } from './summary';

/** The Chinese catalogue is the original: its keys and facts are what every other language must offer. */
export const zhCN = {
  pane,
  gather,
  files,
  check,
  failures,
  planFields,
  planFile,
  planProblems,
  start,
  summary,
  findings,
};

export type Messages = typeof zhCN;
