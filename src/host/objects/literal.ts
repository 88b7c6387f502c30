/** The constant a formula consists of, e.g. `="全市"`, `=2017`, `=TRUE`; null where it is more than that. */
export function literalValue(formula: string): string | number | boolean | null {
  const body = formula.replace(/^=/, '').trim();
  if (/^true$/i.test(body)) return true;
  if (/^false$/i.test(body)) return false;
  const text = /^"((?:[^"]|"")*)"$/.exec(body);
  if (text) return (text[1] ?? '').replaceAll('""', '"');
  return body !== '' && Number.isFinite(Number(body)) ? Number(body) : null;
}
