import type { Refusal } from '../read/refusal';

const SYSTEM_FILES = new Set([
  '.ds_store',
  '.localized',
  'desktop.ini',
  'ehthumbs.db',
  'ehthumbs_vista.db',
  'icon\r',
  'thumbs.db',
  'thumbs.db:encryptable',
]);

/**
 * Lock files of Excel (`~$`), WPS (`.~`) and LibreOffice (`.~lock.….xlsx#`), drafts that Word and Excel keep while they
 * work (`~WRL0001.tmp`, `~DF….tmp`), and what macOS, Windows and network drives put beside files.
 */
const COMPANIONS = [
  /^~\$/,
  /^\.~/,
  /^~.*\.tmp$/,
  /^\._/,
  /^\.(?:dropbox|picasa|fseventsd|spotlight)/,
  /\.(?:lnk|url|webloc)$/,
];

/** Files that Windows, macOS or an office program leave in a folder; choosing a whole folder brings them along. */
export function isSystemFile(name: string): boolean {
  const base = baseOf(name);
  return SYSTEM_FILES.has(base) || COMPANIONS.some((pattern) => pattern.test(base));
}

const STAND_INS: readonly { readonly pattern: RegExp; readonly refusal: Refusal }[] = [
  {
    // iCloud, Google Drive, and the placeholders of Nutstore and Baidu's drive.
    pattern: /^\..*\.icloud$|\.(?:gsheet|gdoc|cloud|cloudf|nutstore|placeholder)$/,
    refusal: { code: 'notDownloaded' },
  },
  {
    pattern:
      /\.(?:crdownload|part|partial|download|downloading|xltd|td|tmp)$|\.baiduyun\.p?\.?download/,
    refusal: { code: 'unfinished' },
  },
];

/** Why a file is only the stand-in of another one that is not on this computer, by its name; null for all others. */
export function standInRefusal(name: string): Refusal | null {
  const base = baseOf(name);
  return STAND_INS.find(({ pattern }) => pattern.test(base))?.refusal ?? null;
}

function baseOf(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase();
}
