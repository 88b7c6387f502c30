import type { Messages } from '../zh-CN';
import { check } from './check';
import { files } from './files';
import { enFirst } from './first';
import { gather } from './gather';
import { restore } from './restore';
import { planFields } from './planFields';
import { planProblems } from './planProblems';
import { findings } from './rules';
import { summary } from './summary';

export const en: Messages = {
  ...enFirst,
  gather,
  files,
  check,
  restore,
  planFields,
  planProblems,
  summary,
  findings,
};
