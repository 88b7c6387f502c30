import type { Page } from 'playwright-core';
import { ledgersOf } from '../../../src/plan/ledgers';
import { plan2017 as plan } from '../../sheets/plans';

/** Data: it stands on screen as it was issued, in whatever language the pane speaks. */
const DATA: readonly string[] = [
  // As a Chinese Excel calls a table.
  '表1',
  plan.title,
  plan.documentNumber,
  plan.whole.name,
  plan.whole.short,
  plan.wording.unit,
  ...plan.bodyTargets.flatMap(({ clause, text }) => [clause, text]),
  ...plan.issuers,
  ...plan.districts.map(({ name }) => name),
  ...plan.indicators.flatMap(({ name, measures }) => [
    name,
    ...measures.flatMap((measure) => [measure.name, measure.unit]),
  ]),
  ...ledgersOf(plan).map(({ title }) => title),
  // What a district wrote, and a file's name.
  '约１２００',
  '约120家',
  '已核对',
  '王科',
  // Sheets of the officers' own, and what a name of theirs refers to.
  '年终对比',
  '汇报用表',
  "='完成率 2017-09'!$A$1:$XFD$1048576",
].sort((a, b) => b.length - a.length);

/** Files that were chosen; their names hold names of districts. */
const FILES = /(海安|海门|海门-最终|如东|启东|年度目标)\.xlsx|说明\.docx/g;

/** Sheets are named in Chinese, for they belong to the workbook. */
const SHEETS =
  /(完成率?|汇总|评分|通报|问题清单)( \d{4}-\d{2})?|目标分解|目标调整|_计划|基础数据|报送记录|目标/g;

/** The other language names itself. */
const OWN_NAMES = ['中文', 'English'];

/** Names of programs, files and keys; nobody translates them. */
const PROPER =
  /Excel|Office|Microsoft|WPS|JSON|PCT|Enter|Esc|office\.js|\.?xlsx?|\.csv|ipt_\w+|#REF!|\.docx|\.json|zip|Ctrl|TRUE|FALSE|GeneralException|365/g;

/** Chinese that stands on an English screen, data apart. */
export async function strayChinese(page: Page): Promise<string[]> {
  return (await textsOf(page)).filter((text) => /\p{Script=Han}/u.test(without(text, SHEETS)));
}

/** English that stands on a Chinese screen, proper names and paths of a plan's file apart. */
export async function strayEnglish(page: Page): Promise<string[]> {
  return (await textsOf(page)).filter((text) => /[A-Za-z]{2,}/.test(without(text, PROPER)));
}

function without(text: string, names: RegExp): string {
  const left = DATA.reduce((rest, each) => rest.replaceAll(each, ''), text.replace(FILES, ''));
  return OWN_NAMES.includes(left.trim()) ? '' : left.replace(names, '');
}

/** Everything that is read on screen or aloud; what is marked as another language, and code, is left out. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const here = document.documentElement.lang;
    const isOurs = (element: Element): boolean =>
      (element.closest('[lang]')?.getAttribute('lang') ?? here) === here &&
      element.closest('code, script, style') === null;
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element && isOurs(node)) {
        for (const name of ['aria-label', 'title', 'placeholder', 'aria-valuetext', 'alt']) {
          found.add(node.getAttribute(name) ?? '');
        }
        if (node instanceof HTMLTextAreaElement) found.add(node.value);
      } else if (
        node instanceof Text &&
        node.parentElement !== null &&
        isOurs(node.parentElement)
      ) {
        found.add(node.data);
      }
    }
    return [...found].filter((text) => text.trim() !== '');
  });
}
