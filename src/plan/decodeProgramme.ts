import type { Decoded, Decoder } from './decode/decoder';
import { list } from './decode/list';
import { nullable, quantity, signed, whole } from './decode/number';
import { object } from './decode/object';
import { orElse } from './decode/orElse';
import { id, key, oneOf, text } from './decode/text';
import { decodeBound } from './decodeBound';
import { LIMITS } from './limits';

const name = text(LIMITS.name);
const year = whole(1900, 2999);

const programme = object({
  name,
  from: year,
  to: year,
  targets: list(
    object({
      id,
      text: name,
      measure: nullable(key),
      unit: text(LIMITS.unit),
      factor: quantity,
      bound: decodeBound,
      counting: oneOf('cumulative', 'atEnd'),
      base: orElse(null, signed),
    }),
    { least: 1, most: LIMITS.programmeTargets },
  ),
});

export type ProgrammeDraft = NonNullable<Decoded<typeof programme>>;

/** A plan that belongs to no programme leaves it out. */
export const decodeProgramme: Decoder<ProgrammeDraft | null> = orElse<ProgrammeDraft | null>(
  null,
  programme,
);
