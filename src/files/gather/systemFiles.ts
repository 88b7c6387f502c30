const SYSTEM_FILES = new Set(['.ds_store', 'thumbs.db', 'desktop.ini', '.localized']);

/** Files that Windows, macOS or Excel leave in a folder; choosing a whole folder brings them along. */
export function isSystemFile(name: string): boolean {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return SYSTEM_FILES.has(base.toLowerCase()) || base.startsWith('~$') || base.startsWith('._');
}
