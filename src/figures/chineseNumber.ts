const DIGITS = new Map(
  ['零〇', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (chars, value) => [...chars].map((char) => [char, value] as const),
  ),
);

const SMALL = new Map([...'十拾百佰千仟'].map((char, i) => [char, 10 ** (Math.floor(i / 2) + 1)]));
const LARGE = new Map([...'万萬亿億'].map((char, i) => [char, i < 2 ? 1e4 : 1e8]));

/** Reads 十二, 一千二百, 两万三 … or digits in a row like 二〇一七; null when the text is not such a number. */
export function chineseNumber(text: string): number | null {
  const chars = [...text];
  if (chars.length === 0 || chars.length > 20) return null;
  if (chars.every((char) => DIGITS.has(char))) {
    return Number(chars.map((char) => DIGITS.get(char)).join(''));
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const char of chars) {
    const small = SMALL.get(char);
    const large = LARGE.get(char);
    const value = DIGITS.get(char);
    if (value !== undefined) digit = value;
    else if (small !== undefined) {
      section += (digit ?? 1) * small;
      digit = null;
    } else if (large !== undefined) {
      total = (total + section + (digit ?? 0)) * large;
      section = 0;
      digit = null;
    } else return null;
  }
  return total + section + (digit ?? 0);
}

/** Reads 百分之七十五, 百分之75, 七成五, 7成 as a percentage; null when it is none of them. */
export function percentInWords(text: string): number | null {
  const hundredths = /^百分之(.+)$/.exec(text)?.[1];
  if (hundredths !== undefined) return anyNumber(hundredths);
  const tenths = /^(.)成(.?)$/.exec(text);
  if (!tenths) return null;
  const whole = anyNumber(tenths[1] ?? '');
  const rest = tenths[2] ? anyNumber(tenths[2]) : 0;
  return whole === null || rest === null || whole > 9 || rest > 9 ? null : whole * 10 + rest;
}

function anyNumber(text: string): number | null {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : chineseNumber(text);
}
