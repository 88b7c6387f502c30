import { cellKey } from '../../../src/plan/cellKey';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { draftGathering } from '../../../src/actions/gather/draft';
import { reportingState } from '../../../src/actions/gather/reporting';
import { districtsToReturn, returnSlip } from '../../../src/actions/gather/returnSlips';
import { NO_CHOICES } from '../../../src/actions/gather/types';
import { gatherFiles } from '../../../src/files/gather/gatherFiles';
import { readFile } from '../../../src/files/gather/readFile';
import type { FileOutcome } from '../../../src/files/gather/fileOutcome';
import { readBook } from '../../../src/files/read/readBook';
import { findingText, messagesFor } from '../../../src/messages';
import { measuresOf } from '../../../src/plan/measures';
import type { Plan } from '../../../src/plan/types';
import type { TypedCell } from '../../../src/sheets/layout/layout';
import { spawnInThread } from '../../files/gather/nodeWorker';
import { goodFigures } from '../../files/submissions';
import { emptyContext, plan, september, templateBytes } from '../../files/templates';
import { dueIn, withDistricts } from '../../sheets/plans';

async function reading(
  name: string,
  district: string,
  figures: Readonly<Record<string, TypedCell>>,
  of: Plan = plan,
): Promise<FileOutcome> {
  const bytes = await templateBytes(district, figures, { plan: of });
  return { name, ...(await readFile(bytes, of)) };
}

/** A template in whose entry cell of a row stands a number under a built-in number format without a code. */
async function withFormat(district: string, row: number, serial: number, format: number) {
  const parts = unzipSync(await templateBytes(district, goodFigures(district)));
  const path = 'xl/worksheets/sheet1.xml';
  const sheet = new TextDecoder().decode(parts[path]);
  const styles = new TextDecoder().decode(parts['xl/styles.xml']);
  const [opening = '', count = '0'] = /<cellXfs count="(\d+)">/.exec(styles) ?? [];
  const xf = `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  parts['xl/styles.xml'] = strToU8(
    styles
      .replace(opening, `<cellXfs count="${Number(count) + 1}">`)
      .replace('</cellXfs>', `${xf}</cellXfs>`),
  );
  const cell = new RegExp(`<c r="F${row}"[^>]*>.*?</c>`);
  expect(sheet).toMatch(cell);
  const dated = `<c r="F${row}" s="${count}"><v>${serial}</v></c>`;
  parts[path] = strToU8(sheet.replace(cell, dated));
  return zipSync(parts, { level: 1 });
}

describe('a date that Excel made of 5/10', () => {
  it('is refused with what was probably typed, never read as 42865', async () => {
    const row = 6 + measuresOf(plan).findIndex(({ id }) => id === '23a');
    const bytes = await withFormat('haimen', row, 42865, 58);
    const file = { name: '海门.xlsx', ...(await readFile(bytes, plan)) };
    const draft = draftGathering(emptyContext(), [file], NO_CHOICES);
    expect(draft.files.map(({ kind }) => kind)).toEqual(['asks']);
    const haimen = draft.districts.find(({ district }) => district === 'haimen')!;
    expect(haimen).toMatchObject({ taken: false, faulty: ['23a'] });
    const finding = haimen.findings.find(({ rule }) => rule === 'unreadable')!;
    expect(finding).toMatchObject({
      measure: '23a',
      facts: { reason: { code: 'date', shape: 'monthDay' } },
      suggestion: { kind: 'pair', values: [5, 10] },
    });
    const { suggestion } = findingText(messagesFor('zh-CN').findings, plan, finding);
    expect(suggestion).toMatch(/5.*10/);
  });

  it('stays out even when the file is taken', async () => {
    const row = 6 + measuresOf(plan).findIndex(({ id }) => id === '23a');
    const bytes = await withFormat('haimen', row, 42865, 58);
    const file = { name: '海门.xlsx', ...(await readFile(bytes, plan)) };
    const confirmed = ['hash' in file ? file.hash : ''];
    const draft = draftGathering(emptyContext(), [file], { ...NO_CHOICES, confirmed });
    const haimen = draft.districts.find(({ district }) => district === 'haimen')!;
    expect(haimen.taken).toBe(true);
    expect(haimen.added).toHaveLength(dueIn(plan, 'haimen') - 1);
    expect(haimen.added.filter(({ measure, after }) => measure === '23a' || after > 40000)).toEqual(
      [],
    );
  });
});

describe('a draft', () => {
  it('never depends on the order of the files, nor takes two for one district', async () => {
    const readings = await Promise.all([
      reading('海安.xlsx', 'haian', goodFigures('haian')),
      reading('海门.xlsx', 'haimen', goodFigures('haimen')),
      reading('海门(1).xlsx', 'haimen', goodFigures('haimen')),
      reading('海门-最终.xlsx', 'haimen', { ...goodFigures('haimen'), '1': 5587 }),
      reading('如东.xlsx', 'rudong', { ...goodFigures('rudong'), '2': 999_999 }),
      reading('空.xlsx', 'qidong', {}),
    ]);
    const expected = draftGathering(emptyContext(), readings, NO_CHOICES);
    expect(expected.districts.find(({ district }) => district === 'haimen')).toMatchObject({
      file: null,
      taken: false,
    });
    fc.assert(
      fc.property(fc.shuffledSubarray(readings, { minLength: readings.length }), (shuffled) => {
        expect(draftGathering(emptyContext(), shuffled, NO_CHOICES)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('leaves wrong figures out and both sides of what does not fit', async () => {
    const file = await reading('如东.xlsx', 'rudong', {
      ...goodFigures('rudong'),
      '2': 9_999,
      '10': { text: '约120家' },
      '11': null,
    });
    const draft = draftGathering(emptyContext(), [file], NO_CHOICES);
    const rudong = draft.districts.find(({ district }) => district === 'rudong')!;
    expect(rudong.faulty).toEqual(['1', '2', '10']);
    expect(rudong.blank).toEqual(['11']);
    expect(rudong.questions).toEqual([
      { code: 'faults', count: 3 },
      { code: 'incomplete', count: 1 },
    ]);
    expect(draft.writes).toBe(0);
  });

  it.each([
    [5, 'unchanged'],
    [5 + 1e-12, 'unchanged'],
    ['5', 'retyped'],
    [' ５ ', 'retyped'],
    ['5件', 'changed'],
    [6, 'changed'],
    ['', 'added'],
  ] as const)('a 5 where %p stands is %s', async (value, list) => {
    const file = await reading('海门.xlsx', 'haimen', { ...goodFigures('haimen'), '25': 5 });
    const context = emptyContext();
    const cells = new Map(context.cells);
    const key = cellKey('25', 'haimen');
    cells.set(key, { ...cells.get(key)!, value, content: { value } });
    const draft = draftGathering({ ...context, cells }, [file], NO_CHOICES);
    const haimen = draft.districts.find(({ district }) => district === 'haimen')!;
    const lists = (['added', 'changed', 'retyped', 'unchanged'] as const).filter((each) =>
      haimen[each].some((one) => (typeof one === 'string' ? one : one.measure) === '25'),
    );
    expect(lists).toEqual([list]);
  });

  it('says who is missing and who has errors', async () => {
    const readings = await Promise.all([
      reading('海安.xlsx', 'haian', goodFigures('haian')),
      reading('如东.xlsx', 'rudong', { ...goodFigures('rudong'), '10': { text: '约120家' } }),
    ]);
    const context = emptyContext();
    const state = reportingState(context, draftGathering(context, readings, NO_CHOICES));
    expect(state).toMatchObject({
      submitted: ['haian', 'rudong'],
      withErrors: ['rudong'],
      rate: 0.222,
    });
    expect(state.missing).toHaveLength(7);
    const text = messagesFor('zh-CN').gather.reminder({
      period: september,
      due: state.due,
      submitted: state.submitted,
      missing: ['如皋', '海门'],
      withErrors: ['如东'],
      withDoubts: [],
      explained: [],
      rate: state.rate,
      slips: ['如东'],
      deadline: '10月10日',
      until: '10月15日',
    });
    expect(text.split('\n')).toEqual([
      '【2017年9月目标完成情况报送】',
      '各位同事好！截至目前，应报 9 个单位，已报 2 个，报送率 22.2%。',
      '尚未报送：如皋、海门。请于10月10日前报送，辛苦了。',
      '数据需要更正：如东。请于10月15日前更正后报回。',
      '问题和更正要求见退回单：如东。',
      '如有困难请随时联系，感谢配合！',
    ]);
  });

  it('names a unit among those to mend whose only error is a figure where it has no target', async () => {
    const sent = await reading('开发区.xlsx', 'kaifaqu', goodFigures('kaifaqu'));
    if (sent.kind !== 'submission') throw new TypeError(sent.kind);
    const entries = { ...sent.submission.entries, '18': { kind: 'number', value: 5 } as const };
    const file = { ...sent, submission: { ...sent.submission, entries } };
    const context = emptyContext();
    const draft = draftGathering(context, [file], NO_CHOICES);
    const kaifaqu = draft.districts.find(({ district }) => district === 'kaifaqu')!;
    expect(kaifaqu).toMatchObject({ blank: [], faulty: [] });
    expect(kaifaqu.findings).toContainEqual(
      expect.objectContaining({ rule: 'numberWithoutTarget', measure: '18', severity: 'error' }),
    );
    expect(districtsToReturn(draft).map(({ district }) => district)).toEqual(['kaifaqu']);
    expect(reportingState(context, draft).withErrors).toEqual(['kaifaqu']);
  });

  it('a reminder speaks of no slip that was not made, and of no day that was not given', () => {
    for (const locale of ['zh-CN', 'en'] as const) {
      const text = messagesFor(locale).gather.reminder({
        ...{ period: september, due: ['A', 'B'], submitted: ['B'], missing: ['A'] },
        ...{ withErrors: ['B'], withDoubts: [], explained: [], rate: 0.5 },
        ...{ slips: [], deadline: null, until: '10-15' },
      });
      expect(text).not.toMatch(/退回单|slip/);
      const [missing, errors] = text
        .split('\n')
        .filter((line) => /尚未|更正|missing|corrected/.test(line));
      expect(missing).not.toContain('10-15');
      expect(errors).toContain('10-15');
    }
  });
});

describe('a return slip', () => {
  it('is the district’s own template with its faults, and is read when it comes back', async () => {
    const figures = { ...goodFigures('rudong'), '10': { text: '约120家' }, '11': null };
    const context = emptyContext();
    const file = await reading('如东.xlsx', 'rudong', figures);
    const [rudong, ...others] = districtsToReturn(draftGathering(context, [file], NO_CHOICES));
    expect(others).toEqual([]);
    const contact = { filledBy: '张三', telephone: '0513-84512345', reviewer: '' };
    const signed = { ...rudong!, file: { ...rudong!.file!, contact } };
    const slip = await returnSlip(context, signed, '10月12日');
    expect(slip.name).toBe('如东_2017-09_退回单.xlsx');
    const outcome = readBook(slip.bytes);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const [list, entries] = outcome.book.sheets;
    expect([list!.name, entries!.name]).toEqual(['退回单', '填报']);
    const said = [...list!.rows.values()].flatMap((row) => [...row.values()]);
    const text = said.map(({ value }) => String(value ?? '')).join('\n');
    expect(text).toContain('于10月12日前报回本文件');
    // The day of mending is not the day of reporting.
    const typed = [...entries!.rows.values()].flatMap((row) => [...row.values()]);
    const heads = typed.map(({ value }) => String(value ?? ''));
    expect(heads).toContain('更正期限：10月12日');
    expect(heads.join()).not.toContain('报送截止');
    expect(text).toContain('专利消零企业数');
    expect(text).toContain('填报人：张三　　联系电话：0513-84512345　　审核人：（未填）');
    expect(heads).toContain('填报人：张三');
    expect(said.map(({ formula }) => formula)).toContain(`HYPERLINK("#'填报'!F15","F15")`);
    const again = { name: slip.name, ...(await readFile(slip.bytes, plan)) };
    if (again.kind !== 'submission') throw new Error(again.kind);
    expect(again.notes).toEqual([]);
    expect(again.contact).toEqual(contact);
    const second = draftGathering(context, [again], NO_CHOICES);
    expect(second.districts.find(({ district }) => district === 'rudong')).toMatchObject({
      faulty: ['10'],
      blank: ['11'],
    });
  });
});

describe('three thousand districts', () => {
  it('are read with progress and drafted', async () => {
    const many = withDistricts(plan, 3000);
    // The files of a few stand for all: each is read anew and then told to be of its own district.
    const bytes = await Promise.all(
      many.districts
        .slice(0, 20)
        .map(({ id }) => templateBytes(id, goodFigures(id, many), { plan: many })),
    );
    const steps: number[] = [];
    const readings = await gatherFiles(
      many.districts.map(({ name }, index) => {
        const content = bytes[index % bytes.length]!;
        return { name: `${name}.xlsx`, size: content.length, bytes: async () => content.slice() };
      }),
      many,
      { spawn: spawnInThread, workers: 2, onReading: (_, done) => void steps.push(done) },
    );
    expect(steps).toEqual(Array.from({ length: 3000 }, (_, index) => index + 1));
    const own = readings.map((each, index) => {
      if (each.kind !== 'submission') throw new Error(each.kind);
      const { id } = many.districts[index]!;
      const submission = { ...each.submission, district: id, provenance: {} };
      return { ...each, hash: `${each.hash}${index}`, submission };
    });
    const draft = draftGathering(emptyContext(many), own, {
      ...NO_CHOICES,
      confirmed: own.map(({ hash }) => hash),
    });
    expect(draft.districts.filter(({ taken }) => taken)).toHaveLength(3000);
    expect(draft.writes).toBeGreaterThan(75_000);
  }, 600_000);
});
