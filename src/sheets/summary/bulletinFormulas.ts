import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { WHOLE } from '../../plan/column';
import type { CellRef } from '../layout/address';
import { expression, inText, quoted, type Expression } from '../formulas/text';
import { words } from '../labels';
import type { ParagraphKind } from './bulletinText';
import { bulletinWords, NAMED_INDICATORS, namedDistricts, NUMERALS } from './bulletinWords';
import { isIncomplete, reportedCount, states, wrongCount } from './cityPage';
import { comparedParagraph } from './comparedFormula';
import type { ComparedTable } from './comparedTable';
import { summaryTitles, untilText } from './labels';
import { countText, listed, meanText, numberAtPlace, textAtPlace } from './phrases';
import type { Scores } from './scores';
import type { Tasks } from './tasks';
import type { Workings } from './workings';

/** What the bulletin's sentences take their figures from. */
export interface BulletinSources {
  readonly workings: Workings;
  readonly scores: Scores;
  /** Null when no body target has a row of the table. */
  readonly tasks: Tasks | null;
  /** Null where the last year's figures are not there. */
  readonly compared: ComparedTable | null;
  /** Beside the text: the districts that have not reported, each with 、 before it. */
  readonly silent: CellRef;
  /** The same of those that have reported less than half of what is due. */
  readonly partial: CellRef;
  /** Beside the text: findings still open, typed; null when nothing is said of them. */
  readonly openFindings: CellRef | null;
}

export interface BulletinParagraph {
  readonly kind: ParagraphKind;
  readonly cell: { readonly text: string } | { readonly formula: Expression };
}

/** The bulletin paragraph by paragraph, `here` being its sheet; in the order of `bulletinText`. */
export function bulletinParagraphs(
  plan: Plan,
  period: Period,
  here: string,
  sources: BulletinSources,
): BulletinParagraph[] {
  const sections: (Expression | null)[][] = [
    [reporting(plan, period, here, sources)],
    [
      total(plan, here, sources),
      tasks(plan, here, sources),
      sources.compared === null ? null : comparedParagraph(here, sources.compared),
    ],
    [districts(plan, here, sources)],
    [indicators(here, sources)],
    [sources.openFindings === null ? null : findings(sources.openFindings)],
    [demand(plan, here, sources)],
  ];
  const still = (kind: ParagraphKind, text: string): BulletinParagraph => ({
    kind,
    cell: { text },
  });
  return [
    still('title', summaryTitles.bulletin(plan, period)),
    still('addressee', bulletinWords.addressee(plan)),
    still('text', bulletinWords.opening(plan, period)),
    ...sections
      .map((formulas, index) => ({
        heading: bulletinWords.headings(plan)[index] ?? '',
        formulas: formulas.filter((formula) => formula !== null),
      }))
      .filter(({ formulas }) => formulas.length > 0)
      .flatMap(({ heading, formulas }, index): BulletinParagraph[] => [
        still('heading', bulletinWords.heading(index, heading)),
        ...formulas.map((formula) => ({ kind: 'text', cell: { formula } }) as const),
      ]),
    ...plan.issuers.map((issuer) => still('issuer', issuer)),
    still('date', bulletinWords.date),
  ];
}

/** Names of the districts that owe figures and gave none, each with 、 before it. */
export const silentDistricts = (plan: Plan, here: string, scores: Scores): Expression =>
  districtsWith(words.notReported, plan, here, scores);

/** The same of those with less than half of what is due. */
export const partialDistricts = (plan: Plan, here: string, scores: Scores): Expression =>
  districtsWith(words.partial, plan, here, scores);

function districtsWith(word: string, plan: Plan, here: string, scores: Scores): Expression {
  const each = plan.districts.map(
    ({ id, name }) =>
      `IF(${scores.foot('mean', id, here)}=${quoted(word)},${quoted(`、${name}`)},"")`,
  );
  return expression(each.join('&'));
}

function reporting(
  plan: Plan,
  period: Period,
  here: string,
  { workings, scores, silent, partial }: BulletinSources,
): Expression {
  const [before, behind] = bulletinWords.wrong;
  const wrong = wrongCount(workings, here);
  const count = plan.districts.length;
  const filled = scores.foot('filled', WHOLE, here);
  const due = scores.foot('due', WHOLE, here);
  const reported = reportedCount(scores, here);
  return expression(
    `"${untilText(period)}，${inText(plan.whole.short)}${count}个${inText(plan.wording.unit)}中已报送"&${reported}&"个，报送率"&` +
      `${truncated(reported, String(count))}&"；应填计量项"&${due}&"个，已填"&${filled}&"个，填报率"&` +
      `IF(${due}=0,"0.0%",${truncated(filled, due)})&"。"&` +
      `IF(LEN(${silent})=0,"",${quoted(bulletinWords.silent)}&MID(${silent},2,LEN(${silent}))&"。")&` +
      `IF(LEN(${partial})=0,"",${quoted(bulletinWords.partial)}&MID(${partial},2,LEN(${partial}))&"。")&` +
      `IF(${wrong}=0,"",${quoted(before)}&${wrong}&${quoted(behind)})&` +
      `IF(${isIncomplete(scores, workings, here)},${quoted(bulletinWords.caution)},"")`,
  );
}

function truncated(part: string, whole: string): string {
  return `TEXT(TRUNC(ROUND(${part}/${whole},9),3),"0.0%")`;
}

function total(plan: Plan, here: string, { workings, scores }: BulletinSources): Expression {
  const due = scores.foot('dueMean', WHOLE, here);
  const mean = scores.foot('mean', WHOLE, here);
  const time = workings.timeProgress(here);
  const points = `ROUND((${mean}-N(${due}))*100,2)`;
  return expression(
    `${states(here, scores)}&"${inText(plan.whole.short)}${bulletinWords.mean}"&${meanText(mean)}&IF(ISNUMBER(${mean}),"，"&` +
      `IF(${points}=0,"与","比")&"应达进度"&TEXT(${due},"0.00%")&` +
      `IF(${points}=0,"持平",IF(${points}>0,"高","低")&TEXT(ABS(${points}),"0.00")&"个百分点")&` +
      `${quoted(bulletinWords.due)}&TEXT(${time},"0.0%")&${quoted(bulletinWords.dueIs)},"")&"。"`,
  );
}

function tasks(plan: Plan, here: string, sources: BulletinSources): Expression | null {
  const measured = sources.tasks?.measuredStates(here) ?? [];
  if (measured.length === 0) return null;
  // A single truth value is no number: joined into a text it would say FALSE.
  const count = (...wanted: readonly string[]): string =>
    `(0+${measured.flatMap((cell) => wanted.map((word) => `(${cell}=${quoted(word)})`)).join('+')})`;
  const done = count(words.done, words.met);
  const onTrack = count(words.onTrack);
  const behind = count(words.behind, words.unmet);
  const rest = `(${measured.length}-${done}-${onTrack}-${behind})`;
  return expression(
    `"通知正文${plan.bodyTargets.length}项要点任务中，可由表内指标核定的${measured.length}项："&MID(` +
      `${countText(`${words.done}、${words.met}`, done)}&${countText(words.onTrack, onTrack)}&` +
      `${countText(`${words.behind}、${words.unmet}`, behind)}&${countText('未报、有误或缺数据', rest)}&"。",2,999)`,
  );
}

function districts(plan: Plan, here: string, { scores }: BulletinSources): Expression {
  const named = namedDistricts(plan);
  if (named === 0) {
    const all = plan.districts.map(
      ({ id, name }) => `${quoted(`${name}（`)}&${meanText(scores.foot('mean', id, here))}&"）"`,
    );
    return expression(`${all.join('&"、"&')}&"。"`);
  }
  const means = scores.means(here);
  const order = scores.order(here);
  const one = (place: string | number): string =>
    `${textAtPlace(scores.names(here), order, place)}&"（"&TEXT(${numberAtPlace(means, order, place)},"0.00%")&"）"`;
  const ends = Array.from({ length: named }, (_, index) => index);
  // Those without a mean have places as well, after the others.
  const first = ends.map((index) => one(`IF(COUNT(${means})>${index},${index + 1},0)`));
  // From the last one upwards, but never one that stands among the first as well; place 0 is nobody's.
  const last = ends.map((index) =>
    one(`IF(COUNT(${means})-${index}>${named},COUNT(${means})-${index},0)`),
  );
  const word = NUMERALS[named] ?? '';
  return expression(
    `"综合完成率居前${word}位的是："&${listed(first, '无')}&"；居后${word}位的是（由后往前）："&` +
      `${listed(last, '无')}&"。"`,
  );
}

/** Places of the states that 评分 counts. */
const [DONE, ON_TRACK, LAGGING] = [0, 1, 2];

function indicators(here: string, { scores, workings }: BulletinSources): Expression {
  const count = (group: number): string => scores.count(group, WHOLE, here);
  const named = (place: 'strengthPlace' | 'lagPlace'): string =>
    `COUNT(${workings.indicatorColumn(place, WHOLE, here)})`;
  const leaders = phrases('strengthPhrase', 'strengthPlace', here, workings);
  const laggards = phrases('lagPhrase', 'lagPlace', here, workings);
  return expression(
    `IF(${count(DONE)}+${count(ON_TRACK)}+${count(LAGGING)}=0,${quoted(bulletinWords.noFigures)},` +
      `IF(${named('strengthPlace')}=0,"","进度领先的指标："&${leaders}&"。")&` +
      `IF(${count(LAGGING)}=0,${quoted(bulletinWords.noLag)},"滞后、未达标的指标共"&${count(LAGGING)}&"项"&` +
      `IF(${named('lagPlace')}=0,"","，差距较大的有："&${laggards})&"。"))`,
  );
}

function demand(plan: Plan, here: string, { workings, scores }: BulletinSources): Expression {
  return expression(
    `${quoted(bulletinWords.demand(plan))}&IF(${isIncomplete(scores, workings, here)},${quoted(bulletinWords.demandReports)},"")&"。"`,
  );
}

function phrases(
  phrase: 'strengthPhrase' | 'lagPhrase',
  place: 'strengthPlace' | 'lagPlace',
  here: string,
  workings: Workings,
): Expression {
  const pieces = Array.from({ length: NAMED_INDICATORS }, (_, index) =>
    textAtPlace(
      workings.indicatorColumn(phrase, WHOLE, here),
      workings.indicatorColumn(place, WHOLE, here),
      index + 1,
    ),
  );
  return listed(pieces, '无', '；');
}

function findings(open: CellRef): Expression {
  return expression(
    `IF(N(${open})=0,${quoted(bulletinWords.allDone)},"报送数据中尚有"&${open}&` +
      `"个问题未办结，请有关单位及时核实、说明或者更正。")`,
  );
}
