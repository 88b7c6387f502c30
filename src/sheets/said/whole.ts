/** 全市, 全省; not 全市各县区, which says whose templates, nor 全市知识产权…, a title. */
const WHOLE = /全[市省县区州盟旗](?![各市县区]|知识|专利|目标)/u;

/** What a text calls the whole of the plan's units; null: it does not name it. */
export function wholeIn(text: string): string | null {
  return WHOLE.exec(text)?.[0] ?? null;
}
