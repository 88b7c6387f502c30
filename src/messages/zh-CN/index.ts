import { check } from './check';
import { files } from './files';
import { zhFirst } from './first';
import { gather } from './gather';
import { restore } from './restore';
import { planFields } from './planFields';
import { planProblems } from './planProblems';
import { findings } from './rules';
import { summary } from './summary';

/** The Chinese catalogue is the original: its keys and facts are what every other language must offer. */
export const zhCN = {
  ...zhFirst,
  gather,
  files,
  check,
  restore,
  planFields,
  planProblems,
  summary,
  findings,
};

export type Messages = typeof zhCN;
