import { once } from '../../plan/once';
import type { Plan } from '../../plan/types';
import { plainLine } from '../../sheets/said/line';
import { periodsIn, type SaidPeriod } from '../../sheets/said/periods';
import { statesIn } from '../../sheets/said/states';
import { unitsIn, type SaidUnit } from '../../sheets/said/units';
import { wholeIn } from '../../sheets/said/whole';
import { legalName } from '../templates/legalName';

/** What a file's name says of it: all that it names. */
export interface Named {
  readonly units: readonly SaidUnit[];
  readonly periods: readonly SaidPeriod[];
  /** What it says against its own figures: 作废. */
  readonly states: readonly string[];
}

/** `海门_2017-09_填报`, as templates are called, with what programs put before it: 副本海门_2017-09_填报 (1). */
const OURS = /^(?:副本|复件|copy of|[\d\s._()-])*(.+?)_\d{4}-\d{2}(?:_|\b)/iu;
/** Whoever passed it on: 海门转来海安. */
const SENDER = /^.*(?:转[来发报交]|代[报填发])/u;

export function namedAs(plan: Plan, fileName: string): Named {
  const base = plainLine(
    withNames(plan, (fileName.split(/[\\/]/u).at(-1) ?? '').replace(/\.\w+$/u, '')),
  );
  const { periods, rest } = periodsIn(base, plan.year);
  const about = periods.filter(({ isSending }) => !isSending);
  return {
    units: unitsNamed(plan, base, rest),
    periods: about.length > 0 ? about : periods,
    states: statesIn(base),
  };
}

function unitsNamed(plan: Plan, base: string, rest: string): readonly SaidUnit[] {
  const sent = unitsIn(plan, rest.replace(SENDER, ' ')).units;
  if (sent.length > 0) return sent;
  const { units, words } = unitsIn(plan, rest);
  if (units.length > 0) return units;
  const whole = words.length === 0 ? wholeIn(rest) : null;
  if (whole !== null) return [{ name: whole, district: null }];
  const ours = OURS.exec(base)?.[1];
  const isName = ours !== undefined && unitsIn(plan, ours).words.length > 0;
  return isName ? [{ name: ours, district: null }] : [];
}

/** Names as they are, where a file cannot be called so: A/B区 for A_B区. */
function withNames(plan: Plan, base: string): string {
  return speltOtherwise(plan).reduce((text, [legal, name]) => text.replaceAll(legal, name), base);
}

const speltOtherwise = once((plan: Plan) =>
  [...plan.districts, plan.whole]
    .map(({ name }) => [legalName(name), name] as const)
    .filter(([legal, name]) => legal !== name && legal !== ''),
);
