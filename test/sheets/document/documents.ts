import type { CalendarDay } from '../../../src/figures/calendar';
import type { Plan } from '../../../src/plan/types';
import { periodFigures, type PeriodFigures } from '../../../src/progress/periodFigures';
import { rankingOf, scoreRulesOf } from '../../../src/progress/ranking';
import {
  officialDocument,
  type DocumentDetails,
} from '../../../src/sheets/document/officialDocument';
import type { DocumentParagraph } from '../../../src/sheets/document/readParagraphs';
import type { OfficialDocument } from '../../../src/sheets/document/types';
import { bulletinText, type Paragraph } from '../../../src/sheets/summary/bulletinText';
import { entriesOf, filledYear, populationsOf, type Flaws } from '../summary/scenario';

export const TODAY: CalendarDay = { year: 2017, month: 10, day: 12 };
export const UNSAID: DocumentDetails = { number: '', date: null, today: TODAY };

/** The figures of the last of some months. */
export function figuresOf(plan: Plan, flaws: Flaws = {}, months = [3, 6, 9]): PeriodFigures {
  const filled = filledYear(plan, 20171107, flaws, months).at(-1)!;
  return periodFigures(plan, entriesOf(plan, filled), populationsOf(plan));
}

export const paragraphsOf = (figures: PeriodFigures): Paragraph[] =>
  bulletinText(figures, scoreRulesOf(figures.plan), 3);

/** The document of these figures, in the words of the bulletin unless others are given. */
export function documentOf(
  figures: PeriodFigures,
  details: Partial<DocumentDetails> = {},
  paragraphs: readonly DocumentParagraph[] = paragraphsOf(figures),
): OfficialDocument {
  const ranking = rankingOf(figures, scoreRulesOf(figures.plan));
  return officialDocument(paragraphs, figures, ranking, { ...UNSAID, ...details });
}
