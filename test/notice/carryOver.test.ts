import { fromText, planOf, recognise, type Answers, type PlanDraft } from '../../src/notice';
import { builtInPlans } from '../../src/plan/builtIn';
import { measuresOf } from '../../src/plan/measures';
import { parsePlan } from '../../src/plan/parsePlan';
import type { CellValue } from '../../src/figures/types';
import { readPlanSheet } from '../../src/sheets/plan/planSheet';
import { planDraftSheet } from '../../src/sheets/planDraft/planDraftSheet';
import { planJson } from '../../src/sheets/planDraft/planJson';
import { readPlanDraft } from '../../src/sheets/planDraft/readPlanDraft';
import { parseRest, restSheet } from '../../src/sheets/planDraft/rest';
import { growing } from '../sheets/growing';
import { shares } from '../sheets/shares';
import { across, asTabs } from './laidOut';

const last = builtInPlans.find(({ id }) => id === 'nantong-2017')!;
const title = '2018年度南通市知识产权强市建设工作预期目标';

/** Next year's table: last year's with some cells changed. */
const next = (change: (rows: string[][]) => string[][], answers?: Answers) =>
  recognise(
    fromText(`${title}\n${asTabs(change(across(last).map((row) => [...row])))}`),
    last,
    answers,
  );

const renamed = (from: string, to: string) => (rows: string[][]) =>
  rows.map((row) => row.map((cell) => (cell === from ? to : cell)));

it('keeps keys, relations and aliases, spelling and rank aside', () => {
  const draft = next((rows) =>
    renamed('海安', '海 安 市')(renamed('专利申请量（件）', ' 专利 申请量(件)')(rows)),
  );
  const parsed = parsePlan(planOf(draft));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(parsed.plan).toMatchObject({ id: 'nantong-2018', year: 2018, relations: last.relations });
  expect(parsed.plan.districts[0]).toEqual({
    ...{ id: 'haian', name: '海安市', aliases: ['海安', '海安县'] },
    ...{ validFrom: '2017-01-01', validTo: null },
  });
  expect(draft.rows[0]!.key).toBe('patent-applications');
});

it('asks about a name that is only nearly the same', () => {
  const draft = next(renamed('专利消零企业数（家）', '专利消零企业总数（家）'));
  expect(draft.doubts).toContainEqual(
    expect.objectContaining({
      ...{ kind: 'nearMeasure', choices: ['first-patent-companies'], isBlocking: true },
    }),
  );
  expect(draft.rows.some(({ key }) => key === 'first-patent-companies')).toBe(false);
});

it('asks what became of a unit, and says which is new', () => {
  const draft = next(renamed('港闸', '高新区'));
  expect(draft.doubts).toContainEqual(
    expect.objectContaining({ kind: 'missingUnit', name: '港闸', isBlocking: true }),
  );
  expect(draft.doubts).toContainEqual(expect.objectContaining({ kind: 'newUnit', name: '高新区' }));
});

describe('what a person answered', () => {
  const names = renamed('专利消零企业数（家）', '专利消零企业总数（家）');
  const kinds = (draft: PlanDraft) => draft.doubts.map(({ kind }) => kind);

  it('makes a measure the one of last year, or a new one', () => {
    const same = next(names, { sameMeasures: { 专利消零企业总数: 'first-patent-companies' } });
    expect(kinds(same)).not.toContain('nearMeasure');
    expect(same.rows.find(({ key }) => key === 'first-patent-companies')?.name).toBe(
      '专利消零企业总数',
    );
    const other = next(names, { sameMeasures: { 专利消零企业总数: null } });
    expect(kinds(other)).not.toContain('nearMeasure');
    expect(kinds(other)).toContain('missingMeasure');
  });

  it('makes a unit the one of last year, or a new one', () => {
    const near = renamed('港闸', '港闸新');
    expect(kinds(next(near))).toContain('nearUnit');
    const same = next(near, { sameUnits: { 港闸新: 'gangzha' } });
    expect(same.units.find(({ name }) => name === '港闸新')?.id).toBe('gangzha');
    expect(kinds(same)).not.toContain('missingUnit');
    const other = next(near, { sameUnits: { 港闸新: null } });
    expect(kinds(other)).toEqual(expect.arrayContaining(['missingUnit']));
    expect(kinds(other)).not.toContain('nearUnit');
  });

  it('says what became of a unit that is missing, and the plan keeps it', () => {
    const gone = renamed('港闸', '高新区');
    expect(kinds(next(gone, { fates: { gangzha: 'ended' } }))).not.toContain('missingUnit');
    const date = '2017-12-20';
    const draft = next(gone, { fates: { gangzha: { to: 'chongchuan', date } } });
    expect(draft.successions).toEqual([{ from: ['gangzha'], to: 'chongchuan', date }]);
    expect(parsePlan({ ...(planOf(draft) as object), year: 2018 })).toMatchObject({
      plan: { successions: draft.successions },
    });
  });
});

it('drops rules about measures that are no more, and says so', () => {
  const draft = next((rows) => rows.filter(([serial]) => serial !== '2'));
  const dropped = draft.doubts.flatMap((doubt) => (doubt.kind === 'dropped' ? [doubt.id] : []));
  expect(dropped).toEqual(['invention-applications', 'pct']);
  expect(draft.relations.map(({ id }) => id)).not.toContain('pct');
  expect(draft.doubts).toContainEqual(
    expect.objectContaining({ kind: 'missingMeasure', name: '发明专利申请量' }),
  );
});

it('keeps those rules, and they are back once the row has its former code in the sheet', () => {
  const draft = next(renamed('PCT专利申请量（件）', '国际申请总量（件）'));
  const [own] = draft.rows.filter(({ name }) => name === '国际申请总量');
  expect(draft.relations.map(({ id }) => id)).not.toContain('pct');
  const { cells } = planDraftSheet(draft, { rows: new Map(), heads: {} }, '计划草稿');
  const values = cells.map((row) =>
    row.map((cell) =>
      typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : (cell as number),
    ),
  );
  const recoded = values.map((row) =>
    row.map((cell) => (cell === own!.key ? 'pct-applications' : cell)),
  );
  const rest = parseRest(
    readPlanSheet(
      restSheet(draft, [], '_草稿').cells.map(([cell]) => [(cell as { text: string }).text]),
    ),
  )!;
  const relationsIn = (sheet: readonly (readonly CellValue[])[]): string[] => {
    const reading = readPlanDraft(sheet);
    if ('missing' in reading) throw new Error('not found');
    const json = planJson(reading, rest) as { readonly relations: readonly { id: string }[] };
    return json.relations.map(({ id }) => id);
  };
  expect(relationsIn(values)).not.toContain('pct');
  expect(relationsIn(recoded)).toContain('pct');
  expect(relationsIn(recoded)).toHaveLength(last.relations.length);
});

it('takes a unit of measure that the notice leaves out', () => {
  const draft = next(renamed('专利授权量（件）', '专利授权量'));
  expect(draft.rows[3]).toMatchObject({ key: 'patent-grants', unit: '件' });
  expect(draft.doubts.filter(({ isBlocking }) => isBlocking)).toEqual([]);
});

it('goes on working out a share from the same two rows, or says that it has to be typed', () => {
  const nextOf = (rows: readonly (readonly string[])[]) =>
    recognise(fromText(`2022年度保护目标分解表\n${asTabs(rows)}`), shares);
  const whole = nextOf(across(shares));
  expect(whole.rows[0]).toMatchObject({
    key: 'closing-rate',
    source: { kind: 'computed', part: 'closed', of: 'accepted' },
  });
  const parsed = parsePlan(planOf(whole));
  expect(parsed.ok && parsed.plan.indicators[6]!.measures[0].source).toEqual({
    ...{ kind: 'computed', part: '8', of: '6' },
  });
  const without = nextOf(across(shares).filter(([serial]) => serial !== '3'));
  expect(without.rows[0]).toMatchObject({ key: 'closing-rate', source: { kind: 'entered' } });
  expect(without.doubts).toContainEqual(
    expect.objectContaining({ kind: 'dropped', what: 'source', id: 'closing-rate' }),
  );
});

it('goes on working out growth from the same row, unbounded, or says that it has to be typed', () => {
  const nextOf = (rows: readonly (readonly string[])[]) =>
    recognise(fromText(`2023年度专利目标分解表\n${asTabs(rows)}`), growing);
  const whole = nextOf(across(growing));
  expect(whole.rows.map(({ key, source }) => [key, source.kind])).toEqual(
    measuresOf(growing).map(({ key, source }) => [key, source.kind]),
  );
  expect(whole.rows[0]).toMatchObject({
    quantity: { least: null, most: null },
    source: { kind: 'growth', of: 'patents' },
  });
  const parsed = parsePlan(planOf(whole));
  expect(parsed.ok ? [] : parsed.problems).toEqual([]);
  const without = nextOf(across(growing).filter(([serial]) => serial !== '*2' && serial !== '2'));
  expect(without.rows[0]).toMatchObject({ key: 'patents-growth', source: { kind: 'entered' } });
  expect(without.doubts).toContainEqual(
    expect.objectContaining({ kind: 'dropped', what: 'source', id: 'patents-growth' }),
  );
});
