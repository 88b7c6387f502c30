import type { CalendarDay } from '../../figures/calendar';
import type { PeriodFigures } from '../../progress/periodFigures';
import type { Ranking } from '../../progress/ranking';
import { summaryTitles } from '../summary/labels';
import { dayText, documentDate } from './documentDate';
import { documentNumber, openNumber, withNumbers } from './documentNumber';
import { rankingAnnex } from './rankingAnnex';
import type { DocumentParagraph } from './readParagraphs';
import { titleLines, titleWords } from './titleLines';
import type { BodyParagraph, OfficialDocument } from './types';
import { wholeAnnex } from './wholeAnnex';

/** What only a person can say of the document. */
export interface DocumentDetails {
  /** 发文字号 as typed, or ''. */
  readonly number: string;
  /** 成文日期, or null: not said. */
  readonly date: CalendarDay | null;
  readonly today: CalendarDay;
}

/**
 * The bulletin as an official document. What was typed for it goes before what the paragraphs say; where neither gives a
 * number, it stays open, and the date is today's.
 */
export function officialDocument(
  paragraphs: readonly DocumentParagraph[],
  figures: PeriodFigures,
  ranking: Ranking,
  details: DocumentDetails,
): OfficialDocument {
  const { plan, period } = figures;
  const words = titleWords(plan);
  const of = (kind: DocumentParagraph['kind']): string[] =>
    paragraphs.flatMap((each) => (each.kind === kind ? [each.text] : []));
  const [dated = ''] = of('date');
  const date = details.date ?? documentDate(dated) ?? details.today;
  const [numbered = ''] = of('number');
  const titles = of('title');
  const number = details.number.trim() === '' ? numbered : details.number;
  return {
    number: number === '' ? openNumber(String(date.year)) : documentNumber(number),
    title: (titles.length > 0 ? titles : [summaryTitles.bulletin(plan, period)]).flatMap((title) =>
      titleLines(title, words),
    ),
    addressee: of('addressee')[0] ?? null,
    body: paragraphs.flatMap(bodyParagraph),
    annexes: [
      wholeAnnex(figures),
      ...(plan.districts.length > 1 ? [rankingAnnex(figures, ranking)] : []),
    ],
    issuers: of('issuer'),
    date: dayText(date),
  };
}

function bodyParagraph({ kind, text }: DocumentParagraph): BodyParagraph[] {
  return kind === 'heading' || kind === 'subheading' || kind === 'text'
    ? [{ kind, text: withNumbers(text) }]
    : [];
}
