import { contains, intersection, toRange, type Area } from '../engine/area';
import { mergesIn } from '../engine/protection';
import { firstCell } from '../engine/relative';
import { sheetOf, type RangeObject } from './book';
import { addRule, areasOf, rebased as rebasedFormat, removeFormats } from './conditional-rules';
import { formatRulesOf } from '../engine/formats';
import { unmergeRange } from './range-merge';
import {
  addValidation,
  rebased as rebasedValidation,
  removeValidation,
  validationsOf,
} from './validation-rules';

/** What is copied beside the cells. */
export interface LooksCopy {
  readonly from: RangeObject;
  readonly to: RangeObject;
  /** Where a part of `from` comes to lie: once for each time that it is copied. */
  readonly images: (part: Area) => readonly Area[];
  /** Formats alone leave validation as it is. */
  readonly withValidation: boolean;
}

/**
 * Lets merges, conditional formats and validation follow their cells. What lies over the cells that are copied to goes,
 * as Excel's paste lets it go.
 */
export function copyLooks(copy: LooksCopy): void {
  // Both ranges may overlap: what is copied is known before anything goes.
  const steps = [mergesOf(copy), formatsOf(copy), ...(copy.withValidation ? [rulesIn(copy)] : [])];
  for (const step of steps) step();
}

function mergesOf({ from, to, images }: LooksCopy): () => void {
  const ranges = mergesIn(sheetOf(from), from.area)
    .filter((merge) => contains(from.area, merge))
    .flatMap(images)
    .map(toRange);
  return () => {
    unmergeRange(to);
    if (ranges.length === 0) return;
    to.book.engine.run('sheet.mutation.add-worksheet-merge', { subUnitId: to.sheetId, ranges });
  };
}

function formatsOf({ from, to, images }: LooksCopy): () => void {
  const { engine } = from.book;
  const copies = formatRulesOf(engine, from.sheetId).flatMap((rule) => {
    const parts = imagesOf(areasOf(rule), from.area, images);
    return parts.length === 0 ? [] : [{ rule, parts }];
  });
  return () => {
    removeFormats(to);
    // Added last comes first, so the order is kept by adding from the end.
    for (const { rule, parts } of copies.reverse()) {
      addRule(engine, to.sheetId, {
        ...rule,
        rule: rebasedFormat(engine, rule.rule, firstCell(areasOf(rule)), firstCell(parts)),
        ranges: parts.map(toRange),
      });
    }
  };
}

function rulesIn({ from, to, images }: LooksCopy): () => void {
  const { engine } = from.book;
  const copies = validationsOf(engine, from.sheetId).flatMap(({ rule, areas }) => {
    const parts = imagesOf(areas, from.area, images);
    if (parts.length === 0) return [];
    return [{ rule: rebasedValidation(engine, rule, firstCell(areas), firstCell(parts)), parts }];
  });
  return () => {
    removeValidation(to);
    for (const { rule, parts } of copies) addValidation(engine, to.sheetId, rule, parts);
  };
}

const imagesOf = (
  areas: readonly Area[],
  within: Area,
  images: LooksCopy['images'],
): readonly Area[] => areas.flatMap((part) => intersection(part, within) ?? []).flatMap(images);
