import type { FirstMessages } from '../zh-CN/first';
import { workbookWarnings } from './workbookWarnings';
import { damage } from './damage';
import { failures } from './failures';
import { pane } from './pane';
import { planFile } from './planFile';
import { start } from './start';

export const enFirst: FirstMessages = {
  pane,
  workbookWarnings,
  damage,
  failures,
  planFile,
  start,
};
