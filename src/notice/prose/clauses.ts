/** A sentence of the prose with the clause it stands in: 三（一）. */
export interface Sentence {
  readonly clause: string;
  readonly text: string;
}

const CHAPTER = /^\s*([一二三四五六七八九十]{1,3})、/;
const SECTION = /^\s*([（(][一二三四五六七八九十]{1,3}[)）])/;
const ITEM = /^\s*(\d{1,2})[.．、](?!\d)/;

/** Sentences in their order; lines before the first clause belong to none. */
export function sentencesIn(lines: readonly string[]): Sentence[] {
  let chapter = '';
  let section = '';
  let item = '';
  return lines.flatMap((line) => {
    const [, first] = CHAPTER.exec(line) ?? [];
    const [, second] = SECTION.exec(line) ?? [];
    const [, third] = ITEM.exec(line) ?? [];
    if (first !== undefined) [chapter, section, item] = [first, '', ''];
    else if (second !== undefined) [section, item] = [second, ''];
    else if (third !== undefined) item = third;
    const clause = chapter + section + (item && `${chapter + section === '' ? '' : '.'}${item}`);
    return line
      .split(/(?<=[。；;！])/)
      .map((text) => ({ clause, text: text.replace(CHAPTER, '').replace(SECTION, '') }));
  });
}
