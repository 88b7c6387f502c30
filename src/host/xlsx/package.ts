import { NotAWorkbookError, refuseBySignature } from './errors';
import { openings } from './xml';
import { Archive } from './zip/archive';

/** 256 MB unpacked: some hundred times the largest workbook expected, and still fits into a page. */
const LARGEST = 256 * 2 ** 20;

const CONTENT_TYPES = '[Content_Types].xml';

/** An opened .xlsx: its archive and where its parts lie. */
export interface WorkbookPackage {
  readonly archive: Archive;
  /** Of the workbook's part. */
  readonly path: string;
  readonly workbookXml: string;
  readonly stylesPath: string | undefined;
  readonly sharedStringsPath: string | undefined;
  readonly customXmlPaths: readonly string[];
  /** In the workbook's order; `path` is undefined for sheets without cells, such as chart sheets. */
  readonly sheets: readonly {
    readonly name: string;
    readonly number: number;
    readonly path: string | undefined;
  }[];
}

/** Throws NotAWorkbookError for everything that is no .xlsx, and plain Errors for broken archives. */
export async function openPackage(bytes: Uint8Array): Promise<WorkbookPackage> {
  refuseBySignature(bytes);
  const archive = new Archive(bytes);
  if (archive.encrypted) throw new NotAWorkbookError('encrypted');
  if (archive.unpackedSize > LARGEST || archive.inflated) throw new NotAWorkbookError('tooLarge');
  const main = (await relationsOf(archive, '')).find(({ type }) => type === 'officeDocument');
  if (main === undefined) {
    // A broken .xlsx still has its folder; an .ods or an archive of photographs has not.
    const broken = archive.paths.some((path) => path.startsWith('xl/'));
    throw new NotAWorkbookError(broken ? 'corrupt' : 'otherFormat');
  }
  if (!archive.has(main.path)) throw new NotAWorkbookError('corrupt');
  if (main.path.endsWith('.bin')) throw new NotAWorkbookError('otherFormat');
  await refuseOtherContent(archive, main.path);
  const workbookXml = archive.text(main.path);
  if (!/<(?:[\w.-]+:)?workbook[\s>]/.test(workbookXml)) throw new NotAWorkbookError('otherFormat');
  const relations = await relationsOf(archive, main.path);
  const worksheets = new Map(
    relations.filter(({ type }) => type === 'worksheet').map(({ id, path }) => [id, path]),
  );
  const list = /<(?:[\w.-]+:)?sheets[\s>][\s\S]*?<\/(?:[\w.-]+:)?sheets\s*>/.exec(workbookXml)?.[0];
  const sheets = openings(list ?? '', 'sheet').map((sheet, index) => ({
    name: sheet['name'] ?? '',
    number: Number(sheet['sheetId'] ?? index + 1),
    path: worksheets.get(relationId(sheet)),
  }));
  if (sheets.every(({ path }) => path === undefined)) throw new NotAWorkbookError('noSheets');
  return {
    archive,
    path: main.path,
    workbookXml,
    stylesPath: relations.find(({ type }) => type === 'styles')?.path,
    sharedStringsPath: relations.find(({ type }) => type === 'sharedStrings')?.path,
    customXmlPaths: relations.filter(({ type }) => type === 'customXml').map(({ path }) => path),
    sheets,
  };
}

/** The list of contents may name the main part as another program's document. */
async function refuseOtherContent(archive: Archive, path: string): Promise<void> {
  if (!archive.has(CONTENT_TYPES)) throw new NotAWorkbookError('corrupt');
  const types = openings(archive.text(CONTENT_TYPES), 'Override');
  const own = types.find((type) => type['PartName']?.toLowerCase() === `/${path.toLowerCase()}`);
  if (own !== undefined && !/spreadsheetml|ms-excel/.test(own['ContentType'] ?? '')) {
    throw new NotAWorkbookError('otherFormat');
  }
}

export function relationId(attributes: Readonly<Record<string, string>>): string {
  const name = Object.keys(attributes).find((key) => /:id$/i.test(key));
  return attributes[name ?? 'id'] ?? '';
}

export interface Relation {
  readonly id: string;
  /** The last word of its address: transitional and strict files differ before it. */
  readonly type: string;
  readonly path: string;
}

export async function relationsOf(archive: Archive, owner: string): Promise<Relation[]> {
  const slash = owner.lastIndexOf('/');
  const folder = owner.slice(0, slash + 1);
  const path = `${folder}_rels/${owner.slice(slash + 1)}.rels`;
  if (!archive.has(path)) return [];
  return openings(archive.text(path), 'Relationship').map((relation) => ({
    id: relation['Id'] ?? '',
    type: relation['Type']?.split('/').pop() ?? '',
    path: resolve(folder, relation['Target'] ?? ''),
  }));
}

function resolve(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const part of target.split('/').filter((one) => one !== '' && one !== '.')) {
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
