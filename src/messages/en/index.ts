import type { Messages } from '../zh-CN';
import { failures } from './failures';
import { pane } from './pane';
import { planFile } from './planFile';
import { planProblems } from './planProblems';
import { start } from './start';

export const en: Messages = { pane, failures, planFile, planProblems, start };
