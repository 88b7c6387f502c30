import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { draftGathering } from '../../src/actions/gather/draft';
import { NO_CHOICES, type Choices, type GatherContext } from '../../src/actions/gather/types';
import { gatherFiles } from '../../src/files/gather/gatherFiles';
import type { FileOutcome } from '../../src/files/gather/fileOutcome';
import { writeBook } from '../../src/files/write/writeBook';
import { messagesFor, problemText, refusedFileText } from '../../src/messages';
import { periodOf } from '../../src/plan/period';
import type { LayoutCell, SheetLayout } from '../../src/sheets/layout/layout';
import { describeShared } from '../support/shared';
import { encryptedFile } from './encrypted';
import { spawnInThread } from './gather/nodeWorker';
import { goodFigures } from './submissions';
import { emptyContext, plan, templateBytes, templateLayout } from './templates';
import { yearWith } from '../year/years';

/** What became of a file, short enough for a table. */
type Outcome = 'accepted' | 'warns' | 'asks' | 'refused' | 'skipped';

interface Case {
  readonly outcome: Outcome;
  /** Words that must be said with it. */
  readonly says?: RegExp;
  readonly run: () => Promise<Result>;
}

interface Result {
  readonly outcome: Outcome;
  readonly said: string;
}

const messages = messagesFor('zh-CN');
const good = goodFigures('haimen');
const context: GatherContext = emptyContext();

interface Source {
  readonly name: string;
  readonly bytes: Uint8Array | null;
}

async function readingsOf(sources: readonly Source[]): Promise<FileOutcome[]> {
  return gatherFiles(
    sources.map(({ name, bytes }) => ({
      name,
      size: bytes?.length ?? 0,
      bytes: () =>
        bytes === null ? Promise.reject(new Error('in use')) : Promise.resolve(bytes.slice()),
    })),
    plan,
    { spawn: spawnInThread, workers: 2 },
  );
}

/** The last file's verdict with everything that is said about it. */
async function verdict(sources: readonly Source[], choices: Choices = NO_CHOICES): Promise<Result> {
  const readings = await readingsOf(sources);
  const draft = draftGathering(context, readings, choices);
  const last = draft.files.find(({ file }) => file.name === sources.at(-1)?.name);
  if (last === undefined) throw new Error('a file was passed over in silence');
  const said = saidOf(last);
  const district = draft.districts.find(
    (each) => 'submission' in last.file && each.district === last.file.submission.district,
  );
  const rules = [
    ...(district?.questions.map(({ code }) => code) ?? []),
    ...(district?.findings.map(({ rule }) => rule) ?? []),
  ];
  const outcome = (
    {
      accepted: 'accepted',
      warnings: 'warns',
      asks: 'asks',
      left: 'refused',
      copy: 'skipped',
      rejected: 'refused',
      refused: 'refused',
      skipped: 'skipped',
    } as const
  )[last.kind];
  const notes = 'notes' in last.file ? last.file.notes : [];
  return {
    outcome: outcome === 'accepted' && notes.length > 0 ? 'warns' : outcome,
    said: [said, ...notes.map(({ code }) => code), ...rules].join(' '),
  };
}

function saidOf(each: ReturnType<typeof draftGathering>['files'][number]): string {
  if (each.kind === 'refused') {
    if (each.file.kind === 'locked') return `${each.file.name} ${messages.files.locked().what}`;
    const text =
      each.file.kind === 'unreadable'
        ? refusedFileText(messages, each.file.refusal)
        : problemText(messages, each.file.problem);
    return `${text.what} ${text.mend}`;
  }
  return each.kind === 'rejected' ? each.rejection.code : each.kind;
}

async function changed(
  change: (sheet: SheetLayout) => SheetLayout,
  more: (layouts: readonly SheetLayout[]) => readonly SheetLayout[] = (layouts) => layouts,
  keep = true,
): Promise<Source[]> {
  const book = templateLayout('haimen', good);
  const [entries, ...rest] = book.layouts;
  const layouts = more([bare(change(entries!)), ...rest]);
  const { properties, constants } = book;
  return [
    { name: '海门.xlsx', bytes: await writeBook(layouts, keep ? { properties, constants } : {}) },
  ];
}

/** Without what would not fit any more once cells were moved. */
function bare(sheet: SheetLayout): SheetLayout {
  return { ...sheet, paints: [], validations: [], colorRules: [], names: [] };
}

const rows = (
  change: (cells: (readonly LayoutCell[])[]) => (readonly LayoutCell[])[],
): Promise<Source[]> =>
  changed((sheet) => ({ ...sheet, merges: [], cells: change([...sheet.cells]) }));

const cell = (row: number, column: number, content: LayoutCell): Promise<Source[]> =>
  rows((cells) =>
    cells.map((line, at) =>
      at === row ? line.map((old, c) => (c === column ? content : old)) : line,
    ),
  );

/** Parts of the package as another program would write them. */
async function repacked(change: (parts: Record<string, Uint8Array>) => void): Promise<Source[]> {
  const parts = unzipSync(await templateBytes('haimen', good));
  change(parts);
  return [{ name: '海门.xlsx', bytes: zipSync(parts) }];
}

const FIRST = 5;
const [INDICATOR, UNIT, TARGET, CURRENT] = [1, 2, 3, 5];

/** Our own 26 cases, numbered as people number them in the reference list. */
const CASES: Readonly<Record<number, Case>> = {
  1: {
    outcome: 'accepted',
    run: async () =>
      verdict(await rows((all) => [...all.slice(0, 2), all[0]!.map(() => null), ...all.slice(2)])),
  },
  2: {
    outcome: 'accepted',
    run: async () =>
      verdict(await rows((all) => all.map((row) => [...row.slice(0, 4), null, ...row.slice(4)]))),
  },
  3: {
    outcome: 'refused',
    says: /缺少第5项/,
    run: async () => verdict(await rows((all) => all.filter((_, index) => index !== FIRST + 4))),
  },
  5: {
    outcome: 'accepted',
    run: async () =>
      verdict(
        await rows((all) => {
          const swapped = [...all];
          [swapped[FIRST], swapped[FIRST + 1]] = [all[FIRST + 1]!, all[FIRST]!];
          return swapped;
        }),
      ),
  },
  6: {
    outcome: 'asks',
    says: /altered/,
    run: async () => verdict(await cell(FIRST, INDICATOR, { text: '专利 申请量（件）' })),
  },
  7: {
    outcome: 'refused',
    says: /第1项出现了两次/,
    run: async () =>
      verdict(await rows((all) => [...all.slice(0, FIRST), all[FIRST]!, ...all.slice(FIRST)])),
  },
  9: {
    outcome: 'asks',
    says: /knownByTitles.*byTitles/,
    run: async () =>
      verdict(
        await changed(
          (sheet) => sheet,
          (layouts) => layouts.slice(0, 1),
          false,
        ),
      ),
  },
  10: {
    outcome: 'warns',
    says: /extraSheets/,
    run: async () =>
      verdict(
        await changed(
          (sheet) => sheet,
          (layouts) => [
            ...layouts,
            {
              ...bare(layouts[0]!),
              name: '草稿',
              cells: [[{ text: '随手记' }]],
              merges: [],
              protected: false,
            },
          ],
        ),
      ),
  },
  11: {
    outcome: 'refused',
    says: /两张填报表/,
    run: async () =>
      verdict(
        await changed(
          (sheet) => sheet,
          (layouts) => [layouts[0]!, { ...layouts[0]!, name: '填报 (2)' }, ...layouts.slice(1)],
        ),
      ),
  },
  13: {
    outcome: 'warns',
    says: /hiddenRows/,
    run: async () =>
      verdict(
        await repacked((parts) => {
          const path = 'xl/worksheets/sheet1.xml';
          const xml = new TextDecoder().decode(parts[path]);
          parts[path] = strToU8(xml.replace('<row r="8"', '<row r="8" hidden="1"'));
        }),
      ),
  },
  14: {
    outcome: 'refused',
    says: /第4、5项的填报格被合并/,
    run: async () =>
      verdict(
        await changed((sheet) => ({
          ...sheet,
          merges: [{ row: FIRST + 3, column: CURRENT, rows: 2, columns: 1 }],
        })),
      ),
  },
  15: {
    outcome: 'asks',
    says: /otherDistrict/,
    run: async () => {
      const alias = await verdict(await cell(1, 0, { text: '海门市　2017年1—9月（本年累计）' }));
      expect(alias.outcome).toBe('accepted');
      return verdict(await cell(1, 0, { text: '如东　2017年1—9月（本年累计）' }));
    },
  },
  17: {
    outcome: 'refused',
    says: /这是 2016 年的模板/,
    run: async () => {
      const other = { ...plan, id: 'nantong-2016', year: 2016 };
      const more = { plan: other, period: periodOf(2016, 9) };
      return verdict([{ name: '去年.xlsx', bytes: await templateBytes('haimen', good, more) }]);
    },
  },
  18: {
    outcome: 'asks',
    says: /planVersion/,
    run: async () => {
      const older = { ...plan, version: plan.version + 1 };
      return verdict([
        { name: '海门.xlsx', bytes: await templateBytes('haimen', good, { plan: older }) },
      ]);
    },
  },
  19: {
    outcome: 'asks',
    run: async () => {
      const bytes = await templateBytes('haimen', good);
      const other = await templateBytes('haimen', { ...good, '1': 5587 });
      const both = [
        { name: '海门.xlsx', bytes },
        { name: '海门-最终.xlsx', bytes: other },
      ];
      const draft = draftGathering(context, await readingsOf(both), NO_CHOICES);
      expect(draft.writes).toBe(0);
      const same = await verdict([
        { name: '海门.xlsx', bytes },
        { name: '海门(1).xlsx', bytes },
      ]);
      expect(['skipped', 'accepted']).toContain(same.outcome);
      return verdict(both);
    },
  },
  21: {
    outcome: 'skipped',
    run: async () => {
      const readings = await readingsOf([
        { name: '.DS_Store', bytes: Uint8Array.of(0) },
        { name: 'Thumbs.db', bytes: Uint8Array.of(0) },
        { name: 'desktop.ini', bytes: Uint8Array.of(0) },
        { name: '通知.pdf', bytes: strToU8('%PDF-1.4\n') },
        { name: '说明.docx', bytes: zipSync({ 'word/document.xml': strToU8('<w/>') }) },
      ]);
      expect(readings).toHaveLength(5);
      expect(readings.map(({ kind }) => kind)).toEqual([
        ...['skipped', 'skipped', 'skipped'],
        ...['unreadable', 'unreadable'],
      ]);
      return verdict([{ name: '.DS_Store', bytes: Uint8Array.of(0) }]);
    },
  },
  22: {
    outcome: 'refused',
    says: /海门\.xlsx 文件打不开/,
    run: () => verdict([{ name: '海门.xlsx', bytes: null }]),
  },
  23: {
    outcome: 'refused',
    says: /有密码.*请取消密码后重报/,
    run: () => verdict([{ name: '海门.xlsx', bytes: encryptedFile() }]),
  },
  25: {
    outcome: 'accepted',
    run: async () =>
      verdict(
        await repacked((parts) => {
          parts['xl/'] = new Uint8Array();
          parts['docProps/'] = new Uint8Array();
        }),
      ),
  },
  26: {
    outcome: 'accepted',
    run: async () =>
      verdict(
        await repacked((parts) => {
          for (const path of Object.keys(parts)) {
            if (!/^xl\/(worksheets\/sheet\d+|workbook|sharedStrings)\.xml$/.test(path)) continue;
            const xml = new TextDecoder().decode(parts[path]);
            parts[path] = strToU8(
              xml.replace(/<(\/?)(?![?!/]|\w+:)(\w)/g, '<$1x:$2').replace(' xmlns="', ' xmlns:x="'),
            );
          }
        }),
      ),
  },
  27: {
    outcome: 'asks',
    says: /altered/,
    run: async () =>
      verdict(
        await changed((sheet) => ({
          ...sheet,
          protected: false,
          merges: [],
          cells: sheet.cells.map((line, row) =>
            row === FIRST
              ? line.map((old, c) => (c === INDICATOR ? { text: '申请总量' } : old))
              : line,
          ),
        })),
      ),
  },
  29: {
    outcome: 'refused',
    says: /1 条批注/,
    run: async () => {
      const parts = unzipSync(await templateBytes('haimen', {}));
      parts['xl/worksheets/_rels/sheet1.xml.rels'] = strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
      );
      parts['xl/comments1.xml'] = strToU8(
        '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author/></authors><commentList><comment ref="F6" authorId="0"><text><t>5587</t></text></comment></commentList></comments>',
      );
      return verdict([{ name: '海门.xlsx', bytes: zipSync(parts) }]);
    },
  },
  30: {
    outcome: 'asks',
    says: /doubtful/,
    run: async () =>
      verdict([
        { name: '海门.xlsx', bytes: await templateBytes('haimen', { ...good, '14b': 29_230_000 }) },
      ]),
  },
  31: {
    outcome: 'refused',
    says: /一项也没有填/,
    run: async () => verdict([{ name: '海门.xlsx', bytes: await templateBytes('haimen', {}) }]),
  },
  33: {
    outcome: 'asks',
    says: /altered/,
    run: async () => verdict(await cell(FIRST, TARGET, 5500)),
  },
  34: {
    outcome: 'accepted',
    run: async () => {
      // A single month's figure cannot be told from a year's by itself; beside the last period's it is lower.
      const [lower] = await readingsOf([
        {
          name: '海门.xlsx',
          bytes: await templateBytes('haimen', { ...good, '1': 2000, '2': 500 }),
        },
      ]);
      const before = {
        planId: plan.id,
        planVersion: plan.version,
        district: 'haimen',
        period: periodOf(2017, 8),
        entries: { '1': { kind: 'number', value: 2500 } as const },
      };
      const draft = draftGathering(
        { ...context, year: yearWith(plan, [before]) },
        [lower!],
        NO_CHOICES,
      );
      const found = draft.districts.find(({ district }) => district === 'haimen')!;
      expect(found.findings.map(({ rule }) => rule)).toContain('lower');
      expect(found.faulty).toContain('1');
      return verdict([{ name: '海门.xlsx', bytes: await templateBytes('haimen', good) }]);
    },
  },
};

describe('files as they come back', () => {
  it.each(Object.entries(CASES))('case %s', async (_, { outcome, says, run }) => {
    const result = await run();
    expect(result).toMatchObject({ outcome });
    if (says !== undefined) expect(result.said).toMatch(says);
  });

  it('a unit that was changed is asked about', async () => {
    const result = await verdict(await cell(FIRST, UNIT, { text: '万件' }));
    expect(result).toMatchObject({ outcome: 'asks' });
    expect(result.said).toContain('altered');
  });
});

/** What the reference list expects, in this table's words. Where more than one will do, all are named. */
const EXPECTED: readonly (readonly [RegExp, readonly Outcome[]])[] = [
  [/^(find the header|accept by id$|accept$|accept by id, else)/, ['accepted']],
  [/^accept by id,? (with a )?warn/, ['warns', 'asks']],
  [/^refuse or (match|warn|compare)/, ['refused', 'asks', 'warns']],
  [/^refuse/, ['refused']],
  [/^(ignore|read hidden)/, ['warns']],
  [/^aliases/, ['accepted', 'asks', 'refused']],
  [/^never add both/, ['asks']],
  [/^skip/, ['skipped']],
  [/^say which file/, ['refused']],
  [/^cannot be seen; warn/, ['asks']],
  [/^cannot be seen; ask/, ['accepted', 'asks']],
];

describeShared('the reference list of returned files', ['corpus', 'dirty-entries.json'], (path) => {
  it('is met, or the difference is told', async () => {
    const { structure } = JSON.parse(readFileSync(path, 'utf8')) as {
      structure: { id: number; what: string; expected: string }[];
    };
    const lines: string[] = [];
    const differs: number[] = [];
    for (const { id, what, expected } of structure) {
      const wanted = EXPECTED.find(([pattern]) => pattern.test(expected))?.[1] ?? [];
      const got = await CASES[id]?.run();
      const agrees = got !== undefined && wanted.includes(got.outcome);
      if (!agrees) differs.push(id);
      lines.push(
        `${agrees ? 'agreed ' : 'differs'} ${id} ${what}: ${got?.outcome ?? 'no case'} ${got?.said ?? ''}`,
      );
    }
    console.log(lines.join('\n'));
    expect(structure.map(({ id }) => id).filter((id) => CASES[id] === undefined)).toEqual([]);
    expect(differs).toEqual([]);
  });
});
