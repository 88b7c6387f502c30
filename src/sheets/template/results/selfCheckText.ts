import { measuresOf } from '../../../plan/measures';
import { isToFill } from '../../../plan/source';
import type { TemplateContent } from '../content';
import { checkWords, templateTexts } from '../labels';
import { checkWord } from './checkWord';

/** What 自检结果 says; the twin of its formula. */
export function selfCheckText(content: TemplateContent): string {
  const measures = measuresOf(content.plan);
  const due = measures.filter((measure) => isToFill(measure, content.district.id)).length;
  const said = measures.map((measure) => checkWord(content, measure));
  const missing = said.filter((word) => word === checkWords.missing).length;
  const wrong = said.filter((word) => !FINE.has(word)).length;
  const { filled, toMend, toFill, ready } = templateTexts.selfChecked;
  const rest = wrong > 0 ? toMend(wrong) : missing > 0 ? toFill(missing) : ready;
  return `${templateTexts.selfCheck}${filled(due - missing, due)}${rest}`;
}

const FINE: ReadonlySet<string> = new Set([checkWords.pass, checkWords.notDue, checkWords.missing]);
