import type { FirstMessages } from '../zh-CN/first';
import { failures } from './failures';
import { pane } from './pane';
import { start } from './start';

export const enFirst: FirstMessages = {
  pane,
  failures,
  start,
};
