import type { ForeignPart, ForeignSheet } from '../../foreign';
import type { ChartExtras } from '../../snapshot';
import { openings } from '../xml';
import type { Archive } from '../zip/archive';
import { isAsRead } from './charts';
import { lastWord } from './gather';
import { relationsPath, type Placer } from './place';
import { childrenOf, rootOf, selfContained } from './scan';

/** Charts whose own XML is written; the others are the host's to write. */
export const carriedCharts = (sheet: ForeignSheet | undefined, charts: readonly ChartExtras[]) =>
  new Set(
    charts.filter((chart) => sheet !== undefined && isAsRead(sheet, chart)).map(({ id }) => id),
  );

interface Tools {
  readonly archive: Archive;
  readonly placer: Placer;
  /** The part that the host wrote its charts of the same sheet into. */
  readonly own: string | undefined;
  /** Anchors that are left out. */
  readonly without: RegExp | null;
}

/**
 * Writes a carried drawing with what is still to be drawn of it: into the host's own part, where there is one, else into
 * one of its own. Gives where the latter lies; null where there is none.
 */
export function placeDrawing(
  path: string,
  sheet: ForeignSheet,
  parts: Readonly<Record<string, ForeignPart>>,
  kept: ReadonlySet<string>,
  { archive, placer, own, without }: Tools,
): string | null {
  const xml = placer.textOf(path, sheet.shifts);
  const shown = shownAnchors(xml, parts[path], sheet, kept).filter(
    (anchor) => without?.test(anchor) !== true,
  );
  const text = shown.join('');
  const relations = (parts[path]?.relations ?? []).filter(({ id }) => text.includes(`"${id}"`));
  if (own !== undefined) {
    archive.set(own, withContent(xml, text + hostAnchors(archive, own, shown).join('')));
    placer.relate(own, relations, sheet.shifts);
    return null;
  }
  // A drawing that was empty from the start hurts nobody.
  if (shown.length === 0 && childrenOf(xml).length > 0) return null;
  return placer.put(path, withContent(xml, text), relations, sheet.shifts);
}

/** The host's anchors, with ids that none of the carried ones has, as have their relations. */
function hostAnchors(archive: Archive, own: string, shown: readonly string[]): string[] {
  const xml = archive.text(own);
  const highest = Math.max(
    0,
    ...shown.flatMap((anchor) => openings(anchor, 'cNvPr').map(({ id }) => Number(id) || 0)),
  );
  const relations = archive.text(relationsPath(own));
  archive.set(relationsPath(own), relations.replaceAll(' Id="', ' Id="own'));
  const { tag } = rootOf(xml);
  return childrenOf(xml).map(({ start, end }) =>
    selfContained(xml.slice(start, end), tag)
      .replace(/(\sr:id=")(rId\d+")/g, '$1own$2')
      .replace(
        /(<xdr:cNvPr id=")(\d+)/g,
        (_, open: string, id: string) => open + (highest + Number(id)),
      ),
  );
}

/** Without charts that were deleted or changed since: of these the host writes its own. */
function shownAnchors(
  xml: string,
  part: ForeignPart | undefined,
  sheet: ForeignSheet,
  kept: ReadonlySet<string>,
): string[] {
  const known = new Set(
    part?.relations.filter(({ type }) => lastWord(type) === 'chart').map(({ id }) => id),
  );
  let number = 0;
  return childrenOf(xml).flatMap(({ start, end }) => {
    const anchor = xml.slice(start, end);
    const ids = openings(anchor, 'chart')
      .map((chart) => Object.entries(chart).find(([name]) => /:id$/.test(name))?.[1] ?? '')
      .filter((id) => known.has(id))
      .map(() => `chart-${(number += 1)}`);
    const modelled = ids.filter((id) => sheet.charts[id] !== undefined);
    return modelled.some((id) => !kept.has(id)) ? [] : [anchor];
  });
}

function withContent(xml: string, content: string): string {
  const { tag, from } = rootOf(xml);
  const name = /^<([\w.:-]+)/.exec(tag)?.[1] ?? 'xdr:wsDr';
  const open = tag.endsWith('/>') ? `${tag.slice(0, -2)}>` : tag;
  return `${xml.slice(0, from - tag.length)}${open}${content}</${name}>`;
}
