import type { FirstMessages } from '../zh-CN/first';
import { failures } from './failures';
import { pane } from './pane';
import { planFields } from './planFields';
import { planFile } from './planFile';
import { planProblems } from './planProblems';
import { start } from './start';

export const enFirst: FirstMessages = {
  pane,
  failures,
  planFields,
  planFile,
  planProblems,
  start,
};
