import { strFromU8, unzipSync } from 'fflate';
import { posix } from 'node:path';
import { Faults, type Fault } from './fault';
import { childrenOf, parseXml, walk, type Element } from './xml';

export interface Relation {
  readonly id: string;
  /** The last word of its type. */
  readonly type: string;
  /** A part's path, or an address elsewhere. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** A file opened: its parts as XML, with how they hang together. */
export interface Parts {
  readonly xml: ReadonlyMap<string, Element>;
  readonly texts: ReadonlyMap<string, string>;
  contentType(path: string): string | undefined;
  /** @param owner the part's path; `''` the package itself */
  relations(owner: string): readonly Relation[];
  readonly faults: readonly Fault[];
}

const TYPES = '[Content_Types].xml';
const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The content type that a part must have, by the relation that leads to it. */
const WANTED: Readonly<Record<string, string>> = {
  officeDocument: `${SHEETS}.sheet.main+xml`,
  worksheet: `${SHEETS}.worksheet+xml`,
  styles: `${SHEETS}.styles+xml`,
  sharedStrings: `${SHEETS}.sharedStrings+xml`,
  comments: `${SHEETS}.comments+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  vmlDrawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  'extended-properties': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'custom-properties': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  'core-properties': 'application/vnd.openxmlformats-package.core-properties+xml',
};

/** Open Packaging Conventions, ISO/IEC 29500-2. @throws where it is no zip, or a part is not well-formed */
export function openParts(bytes: Uint8Array): Parts {
  const files = Object.entries(unzipSync(bytes));
  const paths = files.map(([path]) => path);
  const texts = new Map(
    files
      .filter(([path]) => /\.(?:xml|rels|vml)$/i.test(path))
      .map(([path, content]) => [path, strFromU8(content).replace(/^\uFEFF/, '')]),
  );
  const xml = new Map([...texts].map(([path, text]) => [path, parseXml(text)]));
  const types = contentTypes(xml.get(TYPES));
  const relations = new Map(
    [...xml].flatMap(([path, root]) =>
      path.endsWith('.rels') ? [[ownerOf(path), relationsIn(ownerOf(path), root)] as const] : [],
    ),
  );
  const parts = {
    xml,
    texts,
    contentType: types,
    relations: (owner: string) => relations.get(owner) ?? [],
  };
  return { ...parts, faults: packageFaults(parts, relations, paths) };
}

function contentTypes(root: Element | undefined): Parts['contentType'] {
  const byName = new Map(
    childrenOf(root, 'Override').map(({ attributes }) => [
      attributes['PartName']!.toLowerCase(),
      attributes['ContentType']!,
    ]),
  );
  const byEnd = new Map(
    childrenOf(root, 'Default').map(({ attributes }) => [
      attributes['Extension']!.toLowerCase(),
      attributes['ContentType']!,
    ]),
  );
  return (path) =>
    byName.get(`/${path.toLowerCase()}`) ?? byEnd.get(path.toLowerCase().split('.').pop() ?? '');
}

/** `xl/_rels/workbook.xml.rels` belongs to `xl/workbook.xml`, `_rels/.rels` to the package. */
const ownerOf = (path: string): string =>
  path === '_rels/.rels' ? '' : path.replace(/_rels\/([^/]+)\.rels$/, '$1');

function relationsIn(owner: string, root: Element): Relation[] {
  return childrenOf(root, 'Relationship').map(({ attributes }) => {
    const target = attributes['Target']!;
    const isExternal = attributes['TargetMode'] === 'External';
    return {
      id: attributes['Id']!,
      type: attributes['Type']!.split('/').pop()!,
      target:
        isExternal || target.startsWith('/')
          ? target.replace(/^\//, '')
          : posix.join(posix.dirname(owner), target),
      isExternal,
    };
  });
}

function packageFaults(
  { xml, contentType }: Omit<Parts, 'faults'>,
  relations: ReadonlyMap<string, readonly Relation[]>,
  paths: readonly string[],
): Fault[] {
  const faults = new Faults(TYPES);
  faults.unique(
    paths.map((path) => path.toLowerCase()),
    'part',
  );
  const overrides = childrenOf(xml.get(TYPES), 'Override').map(
    (each) => each.attributes['PartName']!,
  );
  faults.unique(overrides, 'type of');
  for (const name of overrides) faults.unless(paths.includes(name.slice(1)), `${name} is no part`);
  for (const path of paths) {
    faults.unless(/^[\x21-\x7e]+$/.test(path) && !/\\|\/\//.test(path), `illegal name ${path}`);
    if (path !== TYPES) faults.unless(contentType(path) !== undefined, `${path} has no type`);
  }
  const reached = new Set([...relations.values()].flat().map(({ target }) => target));
  for (const path of paths) {
    const isOwn = path === TYPES || path.endsWith('.rels');
    faults.unless(isOwn || reached.has(path), `no relation leads to ${path}`);
  }
  const own = [...relations].flatMap(([owner, list]) =>
    relationFaults(owner, list, { xml, paths, contentType }),
  );
  return [...faults.found, ...own];
}

function relationFaults(
  owner: string,
  list: readonly Relation[],
  {
    xml,
    paths,
    contentType,
  }: Pick<Parts, 'xml' | 'contentType'> & { readonly paths: readonly string[] },
): Fault[] {
  const faults = new Faults(owner === '' ? '_rels/.rels' : owner);
  faults.unless(owner === '' || paths.includes(owner), 'relations of a part that is not there');
  faults.unique(
    list.map(({ id }) => id),
    'relation',
  );
  for (const { id, type, target, isExternal } of list) {
    if (isExternal) continue;
    faults.unless(paths.includes(target), `${id} leads to ${target}, which is not there`);
    const wanted = WANTED[type];
    const isTyped = wanted === undefined || contentType(target) === wanted;
    faults.unless(isTyped, `${target} has the type ${contentType(target) ?? 'none'}`);
  }
  const root = xml.get(owner);
  const ids = new Set(list.map(({ id }) => id));
  for (const element of root === undefined ? [] : walk(root)) {
    for (const [name, value] of Object.entries(element.attributes)) {
      if (name.startsWith('r:')) faults.unless(ids.has(value), `${element.name} ${name}=${value}`);
    }
  }
  return faults.found;
}
