import { keep, kept } from '../preference';

const KEY = 'ip-target-name';

/** The name a person gave before; Excel tells an add-in nothing of who sits in front of it. */
export const keptName = (): string => kept(KEY) ?? '';

export const keepName = (name: string): void => keep(KEY, name);
