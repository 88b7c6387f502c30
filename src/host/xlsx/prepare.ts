import type { Language } from '../language/language';
import { rescueRules } from './conditionalFormulas';
import { NotAWorkbookError } from './errors';
import { maskNumberFormats } from './numberFormats';
import { relationsOf, type WorkbookPackage } from './package';
import type { Archive } from './zip/archive';

/** Adapts the parts to what the library reads, and gives the text of each sheet by its index. */
export async function prepare(
  opened: WorkbookPackage,
  language: Language,
): Promise<ReadonlyMap<number, string>> {
  const { archive, stylesPath, sharedStringsPath, sheets } = opened;
  if (stylesPath !== undefined && archive.has(stylesPath)) {
    archive.set(stylesPath, maskNumberFormats(archive.text(stylesPath), language));
  }
  await bringProperties(archive);
  const strings = await sharedStringCount(archive, sharedStringsPath);
  const texts = new Map<number, string>();
  for (const [index, { path }] of sheets.entries()) {
    if (path === undefined) continue;
    if (!archive.has(path)) throw new NotAWorkbookError('corrupt');
    const stored = archive.text(path);
    refuseMissingStrings(stored, strings);
    const xml = rescueRules(stored);
    if (xml !== stored) archive.set(path, xml);
    texts.set(index, xml);
  }
  return texts;
}

const CUSTOM_PROPERTIES = 'docProps/custom.xml';

/** The library looks for the document's own properties under one path only; WPS, for one, has others. */
async function bringProperties(archive: Archive): Promise<void> {
  const relations = await relationsOf(archive, '');
  const found = relations.find(({ type }) => /^custom-?properties$/i.test(type))?.path;
  if (found === undefined || found === CUSTOM_PROPERTIES || !archive.has(found)) return;
  archive.set(CUSTOM_PROPERTIES, archive.text(found));
}

async function sharedStringCount(archive: Archive, path: string | undefined): Promise<number> {
  if (path === undefined || !archive.has(path)) return 0;
  return [...archive.text(path).matchAll(/<(?:[\w.-]+:)?si[\s/>]/g)].length;
}

/** The library leaves such cells empty without a word; lost text must not look like no text. */
function refuseMissingStrings(sheetXml: string, count: number): void {
  const cells = sheetXml.matchAll(
    /<(?:[\w.-]+:)?c\s[^>]*?\bt\s*=\s*["']s["'][^>]*>\s*<(?:[\w.-]+:)?v>(\d+)</g,
  );
  for (const [, index] of cells) {
    if (Number(index) >= count) throw new NotAWorkbookError('corrupt');
  }
}
