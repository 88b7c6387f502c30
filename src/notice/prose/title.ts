const NO_TITLE = /单位[:：]|^附[件表]?\s*\d*\s*[:：]?$|^发布|^[\d.\s年月日-]+$|^\(|^表\s*号/;

/** The last line before the table that names it, without 附件2：. */
export function titleIn(lines: readonly string[]): string {
  const named = lines.filter(
    (line) => !NO_TITLE.test(line) && line.length <= 80 && /\p{sc=Han}/u.test(line),
  );
  // What only says how columns are parted, 在三种专利申请中, is over them and no title.
  const own = named.filter((line) => !/^(?:在|其中|按)/.test(line)).at(-1) ?? named.at(-1) ?? '';
  return own.replace(/^附[件表]\s*\d*\s*[:：]\s*/, '').slice(0, 200);
}

/** 附件2 on the line over the title, or before it. */
export function headBefore(lines: readonly string[], title: string): string {
  for (const line of [...lines].reverse()) {
    const head = /^(附[件表]\s*\d*)\s*[:：]?(.*)$/.exec(line);
    if (head !== null && (head[2] === '' || head[2] === title)) return (head[1] ?? '').trim();
  }
  return '';
}
