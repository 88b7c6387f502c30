import type { Decoder } from './decode/decoder';
import { quantity } from './decode/number';
import { object } from './decode/object';
import type { Bound } from './types';

const atLeast = object({ atLeast: quantity });
const atMost = object({ atMost: quantity });
const range = object({ from: quantity, to: quantity });

/** `{ "atLeast": 5 }`, `{ "atMost": 5 }` or `{ "from": 1, "to": 2 }`. */
export const decodeBound: Decoder<Bound> = (input, path, log) => {
  if (typeof input === 'object' && input !== null && ('from' in input || 'to' in input)) {
    const { from, to } = range(input, path, log) ?? {};
    return from === undefined || to === undefined ? undefined : { kind: 'range', from, to };
  }
  if (typeof input === 'object' && input !== null && 'atMost' in input) {
    const most = atMost(input, path, log)?.atMost;
    return most === undefined ? undefined : { kind: 'atMost', value: most };
  }
  const value = atLeast(input, path, log)?.atLeast;
  return value === undefined ? undefined : { kind: 'atLeast', value };
};
