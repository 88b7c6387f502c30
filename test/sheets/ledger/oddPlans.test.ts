import seed from '../../../seeds/nantong-2017.json';
import { writeBook } from '../../../src/files/write/writeBook';
import { LIMITS } from '../../../src/plan/limits';
import { parsePlan } from '../../../src/plan/parsePlan';
import { faultsOf } from '../../support/ooxml/faultsOf';
import { templateLayout } from '../../files/templates';

const MEASURES = seed.ledgers.flatMap(({ feeds }) => feeds.map(({ measure }) => measure));
const LONG = '长'.repeat(LIMITS.heading - 2);

type Column = Readonly<Record<string, unknown>>;

const column = (at: number, more: Column = {}): Column => ({
  ...{ key: `c-${at}`, heading: `${LONG}${at}`, type: 'text', required: true, unique: 'ever' },
  ...more,
});

/** A unit's template of a plan with these ledgers, each with its title and columns. */
async function templateOf(ledgers: readonly (readonly [string, readonly Column[]])[]) {
  const parsed = parsePlan({
    ...seed,
    ledgers: ledgers.map(([title, columns], at) => ({
      ...{ id: `ledger-${at}`, title, columns, feeds: [{ measure: MEASURES[at] }] },
    })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const book = templateLayout('haian', {}, { plan: parsed.plan, ledgers: new Map() });
  const { layouts, properties, constants } = book;
  return { layouts, bytes: await writeBook(layouts, { properties, constants }) };
}

const spread = (total: number, parts: number): string[] =>
  Array.from({ length: parts }, (_, at) =>
    `${at}`.padEnd(Math.floor(total / parts), '词').slice(0, Math.floor(total / parts)),
  );

it.each<[string, readonly (readonly [string, readonly Column[]])[]]>([
  ['one column', [['甲', [column(0)]]]],
  [
    'as many columns, codes and words as there may be, each as long as it may be',
    [
      [
        '甲',
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((at) =>
          column(at, {
            ...(at < LIMITS.ledgerCodes && { type: 'patent' }),
            ...(at > 2 && at < 6 && { type: 'choice', choices: spread(165, 20) }),
            ...(at > 5 && {
              ...{ type: 'amount', unit: '万'.repeat(LIMITS.unit), asksAbove: 123_456_789.12 },
            }),
          }),
        ),
      ],
    ],
  ],
  ['words that are long', [['甲', [column(0, { type: 'choice', choices: spread(480, 12) })]]]],
  [
    'quotation marks, apostrophes and what looks like a formula',
    [
      [
        `"甲'=1`,
        [
          column(0, { heading: `="甲"'` }),
          column(1, { heading: '+类"别', type: 'choice', choices: ['a"b', "c'd", '=1'] }),
          column(2, { heading: '@金额', type: 'amount', unit: '万"元' }),
        ],
      ],
    ],
  ],
  [
    'titles that no tab takes, or that differ behind what it takes',
    [`${'甲'.repeat(40)}乙`, `${'甲'.repeat(40)}丙`, "[丁]*?/\\:'", 'History'].map((title) => [
      ...([title, [column(0)]] as const),
    ]),
  ],
])('a ledger with %s gives a template that Excel takes', async (_, ledgers) => {
  const { layouts, bytes } = await templateOf(ledgers);
  expect(new Set(layouts.map(({ name }) => name.toLowerCase())).size).toBe(ledgers.length + 2);
  expect(faultsOf(bytes)).toEqual([]);
});

it('of words that are many or long, some are named', async () => {
  const { layouts } = await templateOf([
    ['甲', [column(0, { type: 'choice', choices: spread(480, 12) })]],
  ]);
  expect(layouts[1]?.validations ?? []).toEqual([]);
  expect(layouts[1]?.fills?.[0]?.formula).toContain('等12个词之一');
});
