import type { ForeignPart, ForeignRelation, ForeignSheet } from '../../foreign';
import { attribute } from '../xml';
import type { Archive } from '../zip/archive';
import type { Follower } from './follow';
import { rewritten } from './rewrite';
import { fromBase64 } from './text';

const TYPES = '[Content_Types].xml';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Puts carried parts into a written archive, each with what it leads to, and makes them known there. */
export class Placer {
  private placed = new Map<string, string>();

  constructor(
    private readonly archive: Archive,
    private readonly parts: Readonly<Record<string, ForeignPart>>,
    private readonly follower: Follower,
  ) {}

  /** From here on every part is put down once more: for the copy of a sheet. */
  anew(): void {
    this.placed = new Map();
  }

  /** The text of a part with its references as they are now. */
  textOf(path: string, shifts: ForeignSheet['shifts']): string {
    const { text = '', contentType } = this.part(path);
    return rewritten({ text, contentType }, this.follower, shifts);
  }

  /**
   * Where the part lies in the archive.
   *
   * @param shifts of the sheet that it hangs on
   * @param at the path that it must have, where it takes the place of one that is there
   */
  place(path: string, shifts: ForeignSheet['shifts'] = [], at?: string): string {
    const known = this.placed.get(path);
    if (known !== undefined) return known;
    const { text, data = '', relations } = this.part(path);
    const content = text === undefined ? fromBase64(data) : this.textOf(path, shifts);
    return this.put(path, content, relations, shifts, at);
  }

  /** Puts a part down with another content, or only some of its relations. */
  put(
    path: string,
    content: string | Uint8Array,
    relations: readonly ForeignRelation[],
    shifts: ForeignSheet['shifts'],
    at?: string,
  ): string {
    const target = at ?? this.freePath(path);
    this.placed.set(path, target);
    this.archive.set(target, content);
    if (at === undefined) this.declare(target, this.part(path).contentType);
    this.relate(target, relations, shifts);
    return target;
  }

  private part(path: string): ForeignPart {
    const part = this.parts[path];
    if (part === undefined) throw new Error(`no part ${path} is carried`);
    return part;
  }

  /** Adds relations to those that the owner has; ids are kept unless renamed. Gives the new ids by the old ones. */
  relate(
    owner: string,
    relations: readonly ForeignRelation[],
    shifts: ForeignSheet['shifts'] = [],
    rename: (id: string) => string = (id) => id,
  ): ReadonlyMap<string, string> {
    const ids = new Map(relations.map(({ id }) => [id, rename(id)]));
    if (relations.length === 0) return ids;
    const lines = relations.map(({ id, type, target, isExternal }) => {
      const address = isExternal ? target : `/${this.place(target, shifts)}`;
      return `<Relationship${attribute('Id', ids.get(id))}${attribute('Type', type)}${attribute('Target', address)}${isExternal ? ' TargetMode="External"' : ''}/>`;
    });
    const path = relationsPath(owner);
    const xml = this.archive.has(path)
      ? this.archive
          .text(path)
          .replace(/<Relationships([^>]*)\/>/, '<Relationships$1></Relationships>')
      : `${DECLARATION}<Relationships xmlns="${RELATIONS}"></Relationships>`;
    this.archive.set(
      path,
      xml.replace('</Relationships>', () => `${lines.join('')}</Relationships>`),
    );
    return ids;
  }

  private declare(path: string, contentType: string): void {
    const line = `<Override${attribute('PartName', `/${path}`)}${attribute('ContentType', contentType)}/>`;
    this.archive.set(
      TYPES,
      this.archive.text(TYPES).replace('</Types>', () => `${line}</Types>`),
    );
  }

  /** Its own path, or the next number that is free; with nothing in it that a path may not have. */
  private freePath(path: string): string {
    const plain = path.replace(/[^\x21-\x7e]|[%\\]/g, '_');
    const [, stem = plain, digits = '', end = ''] = /^(.*?)(\d*)(\.[^./]*)?$/.exec(plain) ?? [];
    if (!this.archive.has(plain)) return plain;
    for (let number = Math.max(1, Number(digits)) + 1; ; number += 1) {
      const candidate = `${stem}${number}${end}`;
      if (!this.archive.has(candidate)) return candidate;
    }
  }
}

export function relationsPath(owner: string): string {
  const slash = owner.lastIndexOf('/');
  return `${owner.slice(0, slash + 1)}_rels/${owner.slice(slash + 1)}.rels`;
}
