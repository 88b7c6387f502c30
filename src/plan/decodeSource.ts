import type { Decoder } from './decode/decoder';
import { object } from './decode/object';
import { key, oneOf } from './decode/text';
import { ENTERED } from './source';
import type { Source } from './types';

const sourceKind = oneOf('entered', 'computed', 'growth');
const entered = object({ kind: sourceKind });
const computed = object({ kind: sourceKind, part: key, of: key });
const growth = object({ kind: sourceKind, of: key });

/** A measure that says nothing of it is typed. */
export const decodeSource: Decoder<Source> = (input, path, log) => {
  if (input === undefined) return ENTERED;
  const said = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : null;
  if (said === 'entered') return entered(input, path, log) && ENTERED;
  if (said === 'growth') {
    const { of } = growth(input, path, log) ?? {};
    return of === undefined ? undefined : { kind: said, of };
  }
  const { kind, part, of } = computed(input, path, log) ?? {};
  if (kind !== 'computed' || part === undefined || of === undefined) return undefined;
  return { kind, part, of };
};
