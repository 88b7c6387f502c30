import type { Plan } from '../../plan/types';
import type { DraftHeader } from '../draft';
import type { Prose } from './lines';
import { signatureIn } from './signature';
import type { TableWords } from './tableWords';
import { headBefore, titleIn } from './title';
import { cornerWord, unitWord } from './unitWord';
import { shortOf, wholeName } from './wholeName';

/** What a plan says of itself, from the prose and the lines over and under the table. */
export function headerOf(prose: Prose, words: TableWords, last: Plan | null): DraftHeader {
  const title = titleIn([...prose.before, ...words.titles]);
  const { issuers, issuedOn } = signatureIn(prose.before);
  const year = yearIn([title, ...prose.all]);
  const name =
    wholeName([...issuers, title, ...prose.all]) ??
    last?.whole.name ??
    /^全[国省市县区州盟旗]/.exec(words.totalLabel)?.[0] ??
    '';
  const heads = prose.all.flatMap((line) => /^(附件\s*\d*)\s*[:：]?$/.exec(line)?.[1] ?? []);
  const table = headBefore(prose.before, title);
  const unit = unitWord(words, prose) ?? last?.wording.unit ?? '单位';
  const corner = cornerWord(words.corner);
  return {
    id: idOf(last, year),
    version: 1,
    year,
    whole: { name, label: words.totalLabel || '合计', short: shortOf(name) },
    wording: {
      unit,
      corner: corner === unit ? '' : corner,
      subject: /知识产权|专利|商标品牌|商标/.exec(title)?.[0] ?? '',
      table,
      body: heads.find((head) => head !== table) ?? '',
      office: officeOf(issuers, name) ?? last?.wording.office ?? '',
    },
    issuers,
    documentNumber: documentNumber(prose.before),
    issuedOn,
    title,
    footnote: (
      [...words.notes, ...prose.after].find((line) => /[*＊★☆※]|^注|^说明/.test(line)) ?? ''
    ).slice(0, 1_000),
  };
}

function yearIn(lines: readonly string[]): number | null {
  for (const pattern of [/(20\d\d)\s*年/, /(20\d\d)/]) {
    for (const line of lines) {
      const found = pattern.exec(line)?.[1];
      if (found !== undefined) return Number(found);
    }
  }
  return null;
}

/** 南通市知识产权局 is 市知识产权局 to its own people. */
function officeOf(issuers: readonly string[], whole: string): string | null {
  const office = issuers.find((issuer) => /知识产权/.test(issuer)) ?? issuers.at(-1);
  if (office === undefined) return null;
  const rank = /[省市州盟县区旗]$/.exec(whole)?.[0] ?? '';
  return office.startsWith(whole) && whole !== '' ? rank + office.slice(whole.length) : office;
}

function idOf(last: Plan | null, year: number | null): string {
  const base = last?.id.replace(/-?\d{4}$/, '') || 'plan';
  return year === null ? base : `${base}-${year}`;
}

function documentNumber(lines: readonly string[]): string {
  for (const line of lines) {
    const found = /[\p{sc=Han}]{1,12}[[〔（(【［]\s*20\d\d\s*[\]〕）)】］]\s*\d{1,4}\s*号/u.exec(
      line,
    )?.[0];
    if (found !== undefined) return found.replace(/\s/g, '');
  }
  return '';
}
