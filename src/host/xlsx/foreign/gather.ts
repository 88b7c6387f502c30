import type { ForeignPart, ForeignRelation } from '../../foreign';
import { openings } from '../xml';
import type { Archive } from '../zip/archive';
import { inUtf8, toBase64, transitional } from './text';

/** Collects parts of an archive with all that they lead to. */
export class Gatherer {
  readonly parts: Record<string, ForeignPart> = {};
  private readonly types: ReadonlyMap<string, string>;

  constructor(private readonly archive: Archive) {
    const xml = archive.text('[Content_Types].xml');
    this.types = new Map([
      ...openings(xml, 'Default').map(
        ({ Extension = '', ContentType = '' }) => [Extension.toLowerCase(), ContentType] as const,
      ),
      ...openings(xml, 'Override').map(
        ({ PartName = '', ContentType = '' }) => [PartName.toLowerCase(), ContentType] as const,
      ),
    ]);
  }

  /** Of a part that is XML; empty where it is not there. */
  text(path: string): string {
    return this.archive.has(path) ? this.archive.text(path) : '';
  }

  /** The relations of a part, or of the package where it is `''`; those to parts that are missing are left out. */
  relationsOf(owner: string): ForeignRelation[] {
    const slash = owner.lastIndexOf('/');
    const folder = owner.slice(0, slash + 1);
    const path = `${folder}_rels/${owner.slice(slash + 1)}.rels`;
    if (!this.archive.has(path)) return [];
    return openings(this.archive.text(path), 'Relationship').flatMap((relation) => {
      const { Id: id = '', Type = '', Target = '', TargetMode } = relation;
      const type = transitional(Type);
      if (TargetMode === 'External') return [{ id, type, target: Target, isExternal: true }];
      const target = resolve(folder, Target.split('#')[0] ?? '');
      return target !== '' && this.archive.has(target) ? [{ id, type, target }] : [];
    });
  }

  /** Takes the part at the end of a relation, and all that it leads to. */
  take({ target, isExternal }: ForeignRelation): void {
    if (isExternal === true || target in this.parts) return;
    const contentType = this.typeOf(target);
    const isXml = /xml$|vmlDrawing$/.test(contentType);
    const relations = this.relationsOf(target);
    this.parts[target] = {
      contentType,
      ...(isXml
        ? { text: inUtf8(this.archive.text(target)) }
        : { data: toBase64(this.archive.bytes(target)) }),
      relations,
    };
    for (const relation of relations) this.take(relation);
  }

  private typeOf(path: string): string {
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    return (
      this.types.get(`/${path.toLowerCase()}`) ??
      this.types.get(extension) ??
      'application/octet-stream'
    );
  }
}

export const lastWord = (type: string): string => type.slice(type.lastIndexOf('/') + 1);

function resolve(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const part of target.split(/[/\\]/).filter((one) => one !== '' && one !== '.')) {
    if (part === '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
