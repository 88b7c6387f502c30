/** Longest foreign text quoted in a problem. */
const EXCERPT = 40;

/** `targets` + `haimen` is `targets.haimen`; a key that is no plain word is quoted: `targets["a.b"]`. */
export function field(path: string, key: string): string {
  if (!/^[A-Za-z][A-Za-z0-9_-]{0,59}$/.test(key)) return `${path}[${JSON.stringify(excerpt(key))}]`;
  return path === '' ? key : `${path}.${key}`;
}

export function item(path: string, index: number): string {
  return `${path}[${index}]`;
}

/** A short piece of text from outside, fit to be shown. */
export function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}
