import type { Messages } from '../zh-CN';
import { check } from './check';
import { damage } from './damage';
import { files } from './files';
import { enFirst } from './first';
import { gather } from './gather';
import { restore } from './restore';
import { revision } from './revision';
import { lastYear } from './lastYear';
import { ledgers } from './ledgers';
import { notice } from './notice';
import { planFile } from './planFile';
import { planFields } from './planFields';
import { planProblems } from './planProblems';
import { findings } from './rules';
import { summary } from './summary';
import { superior } from './superior';
import { workbookWarnings } from './workbookWarnings';
import { years } from './years';

export const en: Messages = {
  ...enFirst,
  gather,
  files,
  check,
  damage,
  restore,
  revision,
  notice,
  planFile,
  planFields,
  planProblems,
  summary,
  superior,
  lastYear,
  ledgers,
  workbookWarnings,
  years,
  findings,
};
