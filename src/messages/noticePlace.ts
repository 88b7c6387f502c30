import type { Choice, Place } from '../notice/doubt';
import type { DraftNames } from './noticeTexts';
import { number } from './numbers';

/** Where in the draft, shortly: 专利申请量（件） · 海安县. Empty for the whole of it. */
export function placeWords(
  { measure, unit, field }: Place,
  names: DraftNames,
  /** What a language calls the columns and heads of the draft's sheet; others are not named. */
  columns: Readonly<Record<string, string>>,
): string {
  return [
    measure === undefined ? undefined : names.measure(measure),
    unit === undefined ? undefined : names.unit(unit),
    field !== undefined && Object.hasOwn(columns, field) ? columns[field] : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** `8/2000` for two numbers. */
export function choiceText(choice: Choice): string {
  if (typeof choice === 'string') return choice;
  return typeof choice === 'number' ? number(choice) : choice.map(number).join('/');
}
