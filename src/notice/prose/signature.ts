import { dayIn } from './day';

export interface Signature {
  readonly issuers: readonly string[];
  readonly issuedOn: string | null;
}

/** A body that issues notices: 南通市科学技术局, 江苏省人民政府. */
const BODY = /(?:局|委员会|政府|办公室|厅|部|中心|领导小组|委|院)$/;

/** Who signed, and when: a line that is only a day, and the line of names over it. */
export function signatureIn(lines: readonly string[]): Signature {
  const at = lines.findIndex((line) => line.length <= 14 && dayIn(line) !== null);
  if (at < 0) return { issuers: [], issuedOn: null };
  const issuers: string[] = [];
  for (let over = at - 1; over >= 0; over--) {
    const names = (lines[over] ?? '').split(/\s{1,}|、/).filter((name) => name !== '');
    if (names.length === 0 || !names.every((name) => BODY.test(name) && name.length < 30)) break;
    issuers.unshift(...names);
  }
  return { issuers, issuedOn: dayIn(lines[at] as string) };
}
