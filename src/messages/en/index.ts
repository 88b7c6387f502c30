import type { Messages } from '../zh-CN';
import { failures } from './failures';
import { pane } from './pane';
import { planFields } from './planFields';
import { planFile } from './planFile';
import { planProblems } from './planProblems';
import { findings } from './rules';
import { start } from './start';

export const en: Messages = { pane, failures, planFields, planFile, planProblems, start, findings };
