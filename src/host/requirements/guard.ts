import { apiNotFound } from '../protocol/error';
import type { Guard } from '../protocol/members';
import { SINCE } from './since';

/** Offered requirement sets with their highest version, e.g. `{ ExcelApi: '1.9' }`. */
export type Requirements = Readonly<Record<string, string>>;

export const DEFAULT_REQUIREMENTS: Requirements = {
  ExcelApi: '1.9',
  DialogApi: '1.2',
  DelayForCellEdit: '1.1',
};

interface Need {
  readonly set: string;
  readonly version: string;
}

const versions = (version: string): number[] => version.split('.').map(Number);

export function isAtLeast(offered: string, needed: string): boolean {
  const [a, b] = [versions(offered), versions(needed)];
  return (a[0] ?? 0) !== (b[0] ?? 0) ? (a[0] ?? 0) > (b[0] ?? 0) : (a[1] ?? 0) >= (b[1] ?? 0);
}

let known: ReadonlyMap<string, Need> | null = null;

/** The set and version that each member needs, by `Type.member`. */
export const needs = (): ReadonlyMap<string, Need> => (known ??= read());

function read(): ReadonlyMap<string, Need> {
  const map = new Map<string, Need>();
  for (const [type, since] of Object.entries(SINCE)) {
    for (const [key, names] of Object.entries(since)) {
      const [first = '', second] = key.split(' ');
      const need =
        second === undefined
          ? { set: 'ExcelApi', version: first }
          : { set: first, version: second };
      for (const name of names.split(' ')) map.set(`${type}.${name}`, need);
    }
  }
  return map;
}

/** The event that a registration of the client's stands for. */
export const EVENTS: Readonly<Record<string, string>> = {
  _RegisterDataChangedEvent: 'onChanged',
  _RegisterSelectionChangedEvent: 'onSelectionChanged',
  _RegisterActivatedEvent: 'onActivated',
  _RegisterDeactivatedEvent: 'onDeactivated',
  _RegisterAddedEvent: 'onAdded',
  _RegisterDeletedEvent: 'onDeleted',
  _RegisterCalculatedEvent: 'onCalculated',
};

/** Refuses by name every member above what is offered, as an older Excel would. */
export function guard(offered: Requirements): Guard {
  const needed = needs();
  const isMissing = ({ set, version }: Need): boolean => {
    const has = offered[set];
    return has === undefined || !isAtLeast(has, version);
  };
  const missing = new Map([...needed].filter(([, need]) => isMissing(need)));
  return (type, member) => {
    const need = missing.get(`${type}.${EVENTS[member] ?? member}`);
    if (need === undefined) return;
    throw apiNotFound(`${type}.${member} needs ${need.set} ${need.version}`);
  };
}
