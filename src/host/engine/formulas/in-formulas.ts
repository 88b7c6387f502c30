/** The same with every formula in it changed, wherever that stands; itself where none is. */
export function inFormulas<T>(value: T, change: (formula: string) => string): T {
  if (typeof value === 'string') return (value.startsWith('=') ? change(value) : value) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]: [string, unknown]) => {
    const changed = inFormulas(part, change);
    return { key, changed, isOther: changed !== part };
  });
  if (!entries.some(({ isOther }) => isOther)) return value;
  if (Array.isArray(value)) return entries.map(({ changed }) => changed) as T;
  return Object.fromEntries(entries.map(({ key, changed }) => [key, changed])) as T;
}
