import { read, utils } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import fc from 'fast-check';
import { fillFile } from '../../../src/files/fill/fillFile';
import { readSuperiorFile, type SuperiorFile } from '../../../src/files/fill/superiorFile';
import { readFile } from '../../../src/files/gather/readFile';
import { figureOf } from '../../../src/figures/reading';
import { measuresOf } from '../../../src/plan/measures';
import { checkSubmission } from '../../../src/rules/checkSubmission';
import { templateColumns } from '../../../src/sheets/template/labels';
import { convert } from '../../support/libreoffice';
import { describeWith } from '../../support/programs';
import { recalculated, withoutResults } from '../../support/recalculated';
import { filled, templateIn } from '../filled';
import { goodFigures } from '../submissions';
import { plan, templateBytes } from '../templates';

async function entriesIn(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const result = await readFile(bytes, plan);
  if (result.kind !== 'submission') throw new Error(JSON.stringify(result));
  return Object.fromEntries(
    Object.entries(result.submission.entries).map(([id, entry]) => [
      id,
      'kind' in entry ? entry : figureOf(entry),
    ]),
  );
}

const cellsOf = (bytes: Uint8Array): Record<string, unknown> => {
  const { Sheets } = read(bytes, { type: 'array', cellFormula: true, cellStyles: true });
  return Object.fromEntries(Object.entries(Sheets['填报'] ?? {}));
};

describe('a template that is filled in by file', () => {
  it('tells what it asks for', async () => {
    const { identity, sheet, addressee, rows } = templateIn(await templateBytes('haimen', {}));
    expect(identity).toMatchObject({ plan: plan.id, district: 'haimen', period: '2017-09' });
    expect([sheet, addressee]).toEqual(['填报', '海门']);
    expect(
      rows.map(({ id, key, name, unit, decimals, target }) => [
        id,
        key,
        name,
        unit,
        decimals,
        target,
      ]),
    ).toEqual(
      measuresOf(plan).map(({ id, key, name, unit, quantity, targets }) => {
        const target = targets['haimen'];
        const isDue = target?.kind === 'number';
        return [id, key, name, unit, isDue ? quantity.decimals : null, isDue ? target.value : null];
      }),
    );
    expect(
      rows.filter(({ target }) => target !== null).every(({ current }) => current === ''),
    ).toBe(true);
  });

  it('changes the given cells and nothing else of the file', async () => {
    const before = await templateBytes('haimen', { '2': 5 });
    const after = filled(before, { '1': 4321, '2': 6, '7': 12.34 });
    const [was, is] = [unzipSync(before), unzipSync(after)];
    expect(Object.keys(is)).toEqual(Object.keys(was));
    const changed = Object.keys(was).filter((name) => Buffer.compare(was[name]!, is[name]!) !== 0);
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
    // What its formulas gave was worked out without the figures, and goes.
    const [old, now] = [cellsOf(withoutResults(before)), cellsOf(after)];
    const column = Object.keys(templateColumns).indexOf('current');
    const rowOf = (id: string) => templateIn(before).rows.find((row) => row.id === id)!.row;
    const places = ['1', '2', '7'].map((id) => utils.encode_cell({ r: rowOf(id), c: column }));
    expect(places.map((place) => (now[place] as { v: number }).v)).toEqual([4321, 6, 12.34]);
    for (const place of Object.keys(old).filter((each) => !places.includes(each))) {
      expect([place, now[place]]).toEqual([place, old[place]]);
    }
    // Whatever comes behind the cells: protection, validation, colours, print.
    const behind = (parts: Record<string, Uint8Array>) =>
      strFromU8(parts['xl/worksheets/sheet1.xml']!).split('</sheetData>')[1];
    expect(behind(is)).toBe(behind(was));
    expect(behind(is)).toContain('sheetProtection');
    const sheet = strFromU8(is['xl/worksheets/sheet1.xml']!);
    const styleIn = (xml: string, at: string) =>
      new RegExp(`<c r="${at}"[^>]*?\\ss="(\\d+)"`).exec(xml)?.[1];
    for (const place of places) {
      expect(styleIn(sheet, place)).toBe(
        styleIn(strFromU8(was['xl/worksheets/sheet1.xml']!), place),
      );
      expect(styleIn(sheet, place)).toBeDefined();
    }
    expect(strFromU8(is['xl/workbook.xml']!)).toContain('fullCalcOnLoad="1"');
  });

  it('is read by the one who sent it, without anything to ask', async () => {
    const figures = goodFigures('haimen');
    const bytes = filled(await templateBytes('haimen', {}), figures);
    const result = await readFile(bytes, plan);
    expect(result).toMatchObject({ kind: 'submission', notes: [] });
    if (result.kind !== 'submission') return;
    expect(result.submission.provenance?.altered).toEqual([]);
    expect(
      checkSubmission(plan, result.submission, {}).filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
    expect(await entriesIn(bytes)).toMatchObject(
      Object.fromEntries(
        Object.entries(figures).map(([id, value]) => [id, { kind: 'number', value }]),
      ),
    );
  });

  it('takes any figure of any row', async () => {
    const template = await templateBytes('haimen', {});
    const ids = templateIn(template).rows.flatMap(({ id, target }) =>
      target === null ? [] : [id],
    );
    const figure = fc.integer({ min: -10_000_000, max: 10_000_000 }).map((units) => units / 10_000);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...ids), figure), async (figures) => {
        const { rows } = templateIn(filled(template, figures));
        for (const { id, current } of rows) {
          if (figures[id] !== undefined) expect([id, Number(current)]).toEqual([id, figures[id]]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is refused where a cell is gone or holds a formula, and where the sheet is', async () => {
    const bytes = await templateBytes('haimen', {});
    const { sheet, rows } = templateIn(bytes);
    const [{ row, column }] = rows as [SuperiorFile['rows'][number]];
    const check = column + 2;
    expect(fillFile(bytes, sheet, [{ row: 900, column, value: 1 }]).kind).toBe('unreadable');
    expect(fillFile(bytes, sheet, [{ row, column: check, value: 1 }]).kind).toBe('unreadable');
    expect(fillFile(bytes, '别的', [{ row, column, value: 1 }]).kind).toBe('unreadable');
    expect(fillFile(strToU8('PK'), sheet, []).kind).toBe('unreadable');
  });

  it('is none where the marks are gone', async () => {
    const parts = unzipSync(await templateBytes('haimen', {}));
    const { ['docProps/custom.xml']: _gone, ...rest } = parts;
    const bare = Object.fromEntries(
      Object.entries(rest).map(([name, bytes]) => [
        name,
        /workbook\.xml$|sharedStrings|sheet2|_rels\/\.rels|Content_Types/.test(name)
          ? strToU8(
              strFromU8(bytes)
                .replaceAll(/ipt_id_\w+/g, 'x')
                .replaceAll('planVersion', 'x')
                .replaceAll('_标识', 'x')
                .replace(/<Override[^>]*custom[^>]*>/, '')
                .replace(/<Relationship [^>]*custom[^>]*>/, ''),
            )
          : bytes,
      ]),
    );
    expect(readSuperiorFile(zipSync(bare))).toEqual({
      kind: 'refused',
      problem: { code: 'notTemplate' },
    });
  });
});

describeWith(['libreoffice'], 'a filled template in LibreOffice', () => {
  it('calculates anew what follows from the figures, also where the file brought results along', async () => {
    const saved = await convert(await templateBytes('haimen', {}), 'xlsx');
    expect(strFromU8(unzipSync(saved)['xl/worksheets/sheet1.xml']!)).toContain('未填');
    const figures = goodFigures('haimen');
    for (const template of [saved, await templateBytes('haimen', {})]) {
      const bytes = filled(template, figures);
      expect(strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml']!)).not.toContain('未填</v>');
      expect(strFromU8(unzipSync(bytes)['xl/workbook.xml']!)).toMatch(
        /<calcPr[^>]* fullCalcOnLoad="1"/,
      );
      expect(await entriesIn(bytes)).toMatchObject(
        Object.fromEntries(
          Object.entries(figures).map(([id, value]) => [id, { kind: 'number', value }]),
        ),
      );
      const grid = (await recalculated(bytes)).get('填报')!;
      const check = Object.keys(templateColumns).indexOf('check');
      const words = templateIn(bytes).rows.map(({ row }) => grid[row]?.[check]);
      expect(new Set(words)).toEqual(new Set(['通过']));
    }
  });
});
