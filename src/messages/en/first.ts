import type { FirstMessages } from '../zh-CN/first';
import { circumstances } from './circumstances';
import { failures } from './failures';
import { pane } from './pane';
import { planFields } from './planFields';
import { planFile } from './planFile';
import { planProblems } from './planProblems';
import { start } from './start';

export const enFirst: FirstMessages = {
  pane,
  circumstances,
  failures,
  planFields,
  planFile,
  planProblems,
  start,
};
