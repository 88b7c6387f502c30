/** What is worked out from a thing that does not change, once for each: thousands of files ask for the same of a plan. */
export function once<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly made: T }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.made;
    const made = make(of);
    known.set(of, { made });
    return made;
  };
}

/** Texts of one template recur in thousands of files; those of strangers must not fill the memory. */
const MOST = 2_000;
const LONGEST = 100;

/** What is worked out from a text alone, once for each that recurs. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly made: T }>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before.made;
    const made = make(text);
    if (known.size < MOST && text.length < LONGEST) known.set(text, { made });
    return made;
  };
}
