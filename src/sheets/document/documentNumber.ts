import { normalise } from '../../figures/normalise';

const YEAR = /\s*[〔[(【]\s*(\d{4})\s*[〕\])】]\s*/u;
const WHOLE = new RegExp(`^([^\\s\\d,。;:]{0,30})${YEAR.source}第?0*(\\d{0,6})号?$`, 'u');

/** Room for what is written in by hand, or once the document is registered. */
const OPEN = '\u3000\u3000';

/**
 * 发文字号 as GB/T 9704-2012 (7.2.5) has it: the year whole and in 〔〕, no 第, no leading noughts, 号 at the end;
 * `通科发[2017]第023号` is 通科发〔2017〕23号. Text that is no such number keeps its words.
 */
export function documentNumber(typed: string): string {
  const text = normalise(typed);
  const [, letters, year, number] = WHOLE.exec(text) ?? [];
  if (letters === undefined) return text.replace(YEAR, '〔$1〕');
  return `${letters}〔${year}〕${number || OPEN}号`;
}

/** The same within a sentence: the number of a document that it names. */
export const withNumbers = (text: string): string =>
  text.replace(/[[(（【［]\s*(\d{4})\s*[\])）】］]\s*(?=(?:第)?\d{1,6}号)/gu, '〔$1〕');

export const isDocumentNumber = (line: string): boolean => WHOLE.test(normalise(line));

/** Where nobody has given a number: nothing of it is invented but the year. */
export const openNumber = (year: string): string => `${OPEN}\u3000〔${year}〕${OPEN}号`;
