import type { FirstMessages } from '../zh-CN/first';
import { circumstances } from './circumstances';
import { failures } from './failures';
import { pane } from './pane';
import { planFile } from './planFile';
import { start } from './start';

export const enFirst: FirstMessages = {
  pane,
  circumstances,
  failures,
  planFile,
  start,
};
