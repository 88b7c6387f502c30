/** Targets in the order of the units. */
type Targets = readonly (number | '/')[];

/** A measure of a plan's JSON: a count that is added up, unless it is given otherwise. */
export const measuresWith =
  (units: readonly string[]) =>
  (key: string, name: string, unit: string, given: object, targets: Targets) => ({
    key,
    name,
    unit,
    quantity: { least: 0, most: null, decimals: 0 },
    nature: 'flow',
    polarity: 'positive',
    aggregation: 'sum',
    totalRule: 'computed',
    ...given,
    targets: Object.fromEntries(units.map((id, index) => [id, targets[index]])),
  });

type MeasureJson = ReturnType<ReturnType<typeof measuresWith>>;

interface Table {
  readonly year: number;
  readonly units: readonly { readonly id: string; readonly name: string; aliases: string[] }[];
  readonly measures: readonly MeasureJson[];
  readonly starred?: readonly number[];
}

/** The JSON of a plan whose indicators have one measure each, with what else is given. */
export function tableJson({ year, units, measures, starred = [] }: Table, given: object) {
  return {
    format: 'ip-target-plan/2',
    version: 1,
    year,
    issuers: [],
    documentNumber: '',
    issuedOn: null,
    footnote: '',
    districts: units.map((unit) => ({ ...unit, validFrom: `${year}-01-01`, validTo: null })),
    successions: [],
    indicators: measures.map((each, index) => ({
      number: index + 1,
      starred: starred.includes(index + 1),
      name: `${each.name}（${each.unit}）`,
      measures: [each],
    })),
    weights: {},
    ...given,
  };
}
