const KEY = 'ip-target-name';

/** The name a person gave before; Excel tells an add-in nothing of who sits in front of it. */
export function keptName(): string {
  try {
    return window.localStorage.getItem(KEY) ?? '';
  } catch {
    // Storage can be forbidden in a frame; the pane works without.
    return '';
  }
}

export function keepName(name: string): void {
  try {
    window.localStorage.setItem(KEY, name);
  } catch {
    // See `keptName`.
  }
}
