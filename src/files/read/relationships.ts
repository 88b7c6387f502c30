import type { Deadline } from './deadline';
import type { Package } from './package';
import { ReadOnce } from './readOnce';
import { scanXml } from './xml/scanXml';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `sharedStrings` …; the same in strict files. */
  readonly type: string;
  /** Full name of the part, without a leading slash. */
  readonly target: string;
}

/** The relationships of a part (`''` for the package itself), or null when it has none. */
export function relationshipsOf(
  source: string,
  file: Package,
  deadline: Deadline,
): readonly Relationship[] | null {
  const slash = source.lastIndexOf('/') + 1;
  const folder = source.slice(0, slash);
  const part = `${folder}_rels/${source.slice(slash)}.rels`;
  const bytes = file.part(part);
  if (bytes === null) return null;
  const written = known.of(bytes, () => readRelationships(bytes, part, deadline));
  // The folder is not in the part: its name may be spelled otherwise in another file.
  const before = resolved.get(written);
  if (before?.folder === folder) return before.relationships;
  const relationships = written.map((one) => ({
    ...one,
    target: resolveTarget(folder, one.target),
  }));
  resolved.set(written, { folder, relationships });
  return relationships;
}

/** Where the first relationship of a type leads, or null. */
export function targetOf(relationships: readonly Relationship[], type: string): string | null {
  const wanted = plainType(type);
  return relationships.find((one) => plainType(one.type) === wanted)?.target ?? null;
}

/** Strict files spell some types in camel case: customProperties for custom-properties. */
const plainType = (type: string): string => type.replaceAll('-', '').toLowerCase();

/** Targets as they are written. */
const known = new ReadOnce<readonly Relationship[]>();

/** The same with full names, as they were last asked for. */
const resolved = new WeakMap<
  readonly Relationship[],
  { readonly folder: string; readonly relationships: readonly Relationship[] }
>();

function readRelationships(bytes: Uint8Array, part: string, deadline: Deadline): Relationship[] {
  const found: Relationship[] = [];
  scanXml(bytes, part, deadline, {
    open: (name, attributes) => {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const id = attributes.get('Id');
      const type = attributes.get('Type');
      const target = attributes.get('Target');
      if (id === undefined || type === undefined || target === undefined) return;
      found.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target,
      });
    },
  });
  return found;
}

/** Targets are relative to the source's folder, or absolute within the package. */
function resolveTarget(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const steps = (path.startsWith('/') ? path : folder + path).split('/');
  const kept: string[] = [];
  for (const step of steps) {
    if (step === '..') kept.pop();
    else if (step !== '.' && step !== '') kept.push(step);
  }
  return kept.join('/');
}
