export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Letters, digits, `_ . $ \ ?` and everything beyond ASCII: what names, functions and addresses consist of. */
export const isWord = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  isDigit(code) ||
  code === 95 ||
  code === 46 ||
  code === 36 ||
  code === 92 ||
  code === 63 ||
  (code > 127 && code !== 160 && code !== 0x3000);

export const isBlank = (code: number): boolean =>
  code === 32 || code === 10 || code === 13 || code === 9 || code === 160;

/** Where the word ends that is read from here on. */
export const wordEnd = (text: string, at: number): number => {
  let to = at;
  while (to < text.length && isWord(text.charCodeAt(to))) to++;
  return to;
};
