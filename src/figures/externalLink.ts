/** What a workbook has itself, in lower case. */
export interface Own {
  /** Names of its sheets; null: they are not known. */
  readonly sheets: ReadonlySet<string> | null;
  /** Defined names that take something from another file. */
  readonly outside: ReadonlySet<string>;
}

const UNKNOWN: Own = { sheets: null, outside: new Set() };

const TEXT = /"((?:[^"]|"")*)"/g;
/** These make references of texts, put together from pieces; the last is a formula that another program left behind. */
const OPENS_TEXTS = /(?:INDIRECT|EVALUATE|DUMMYFUNCTION)\s*\(/i;
/** `'C:\年报\[汇总.xlsx]表 1'!A1`, `'汇总.xlsx'!总数`, and LibreOffice's `'file:///年报/汇总.ods'#$表1.A1`. */
const QUOTED = /'((?:[^']|'')*)'([!#]?)/g;
/**
 * Functions that fetch from the web, a data cube, a database, another program or a library; and those of add-ins, of which
 * nobody here can tell what they do.
 */
const FETCHES = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.])(?:(?:_xlfn\.|_xlws\.)*(?:${[
    'WEBSERVICE|RTD|IMPORT(?:RANGE|DATA|XML|HTML|FEED)|STOCKHISTORY|FIELDVALUE|IMAGE|PY|COPILOT',
    'TRANSLATE|DETECTLANGUAGE|GOOGLE(?:FINANCE|TRANSLATE)|LABS\\.\\w+',
    'CUBE(?:KPIMEMBER|MEMBER|MEMBERPROPERTY|RANKEDMEMBER|SET|SETCOUNT|VALUE)',
    'SQL\\.REQUEST|DDE|CALL|REGISTER(?:\\.ID)?|EXEC|INITIATE|REQUEST',
  ].join('|')})\s*\(|_xll\.|_xludf\.|_xldudf_)`,
  'iu',
);
/** `Excel|报表!R1C1` and `Excel|'报表'!R1C1`: another program and what it has open. A sheet called so stands in quotes. */
const OTHER_PROGRAM = /[\p{L}\p{N}_.]\|(?:'|[^\s"'(),;]+!)/u;
/** `表1[[#This Row],[件]]` and `R[1]C[2]`: the brackets of columns stand behind a name. */
const COLUMNS = /[\p{L}\p{N}_.?]\[(?:[^[\]]|\[[^[\]]*\])*\]|\[\[(?:[^[\]]|\[[^[\]]*\])*\]/gu;
/** `[1]表1!A1` or `[汇总.xlsx]表（一）!A1`; `[0]` is the workbook itself. */
const OTHER_FILE =
  /\[(?:(?!0\])\d+\]|[^[\]]*\.\w{2,5}\]|(?!0\])[^[\]]+\][^[\]\s"'(),;{}+\-*/^&=<>%!]*!)/u;
/** A sheet without quotes: `汇总.xlsx!总数`, `表1!A1`. */
const BARE = /([^[\]\s"'(),;{}+\-*/^&=<>%#@$!:]+)!/gu;
const ERROR = /#(?:REF|NAME\?|VALUE|NULL|NUM|DIV\/0|N\/A)!?/g;
const FILE =
  /\.(?:xl\w{1,2}|ett?|csv|tsv|txt|prn|dif|slk|od[st]|fods|dbf|html?|xml|numbers|gsheet)$/i;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu;

/** Whether a formula takes something from another file, or fetches it from elsewhere. */
export function leadsOutside(formula: string, own: Own = UNKNOWN): boolean {
  const opens = OPENS_TEXTS.test(formula);
  const said = formula.replace(TEXT, opens ? opened : () => '');
  if (FETCHES.test(said.replace(QUOTED, ''))) return true;
  // Pieces of texts stand for sheets that nobody can name.
  const sheets = opens ? null : own.sheets;
  const joined = (opens ? said.replaceAll('&', '') : said).replace(ERROR, '');
  if (OTHER_PROGRAM.test(joined)) return true;
  const bare = joined.replace(QUOTED, '');
  if (OTHER_FILE.test(bare.replace(COLUMNS, ''))) return true;
  const places = [
    ...[...joined.matchAll(QUOTED)].map(([, name = '', mark]) => (mark === '' ? '' : name)),
    ...[...bare.matchAll(BARE)].map(([, name = '']) => name),
  ];
  if (places.some((name) => isElsewhere(name.replaceAll("''", "'"), sheets))) return true;
  if (own.outside.size === 0) return false;
  const names = said.replace(QUOTED, '').match(NAME) ?? [];
  return names.some((name) => own.outside.has(name.toLowerCase()));
}

function opened(_: string, text: string): string {
  return text.replaceAll('""', '"');
}

/** Whether what stands before `!` is no sheet of the workbook. A sheet may be called as a file is. */
function isElsewhere(name: string, sheets: Own['sheets']): boolean {
  if (/[[\]\\/]/.test(name)) return true;
  if (sheets === null) return FILE.test(name);
  const last = (name.split(':').at(-1) ?? '').toLowerCase();
  return last !== '' && ![...sheets].some((sheet) => sheet.endsWith(last));
}
