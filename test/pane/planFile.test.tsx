/** @jest-environment ./test/support/page.ts */
import './setup';
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import seed from '../../seeds/nantong-2017.json';
import { readPlanFile } from '../../src/pane/year/readPlanFile';
import { FakeActions, plan } from './fakeActions';
import { button, settle, showPane, spoken } from './show';

type Content = string | Uint8Array<ArrayBuffer>;

/** jsdom's File has no arrayBuffer. */
function file(content: Content, name = '计划.json'): File {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const made = new File([bytes], name, { type: 'application/json' });
  return Object.assign(made, { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
}

async function choose(user: UserEvent, chosen: File): Promise<void> {
  await user.upload(screen.getByLabelText('从文件读入计划（JSON）', { selector: 'input' }), chosen);
  await settle();
}

const other = { ...seed, id: 'nantong-2018', year: 2018, title: '2018年度预期目标' };

describe('a plan from a file', () => {
  it('is taken, chosen and inserted; the built-in one stays at hand', async () => {
    const actions = new FakeActions();
    const user = await showPane(actions);
    await choose(user, file(JSON.stringify(other)));
    expect(spoken()).toBe('已读入计划：2018年度预期目标（2018 年度）');
    const select = screen.getByRole('combobox', { name: '目标计划' });
    expect(select).toHaveValue('nantong-2018');
    expect(within(select).getAllByRole('option')).toHaveLength(2);
    await user.click(button('插入目标表…'));
    await user.click(button('写入 3 张工作表'));
    expect(actions.calls).toEqual(['insert nantong-2018 refuse']);
  });

  it('that is broken is explained place by place, and nothing is lost', async () => {
    const actions = new FakeActions();
    const user = await showPane(actions);
    const broken = {
      ...seed,
      year: '2017',
      title: '',
      districts: seed.districts.map((district, index) =>
        index === 2 ? { ...district, id: '如 东' } : district,
      ),
    };
    await choose(user, file(JSON.stringify(broken), '坏计划.json'));
    expect(screen.getByText('「坏计划.json」不能用作计划')).toBeVisible();
    expect(spoken()).toMatch(/^「坏计划.json」不能用作计划/);
    const items = within(screen.getByRole('list', { name: '计划文件的问题' })).getAllByRole(
      'listitem',
    );
    expect(items.map((item) => item.textContent)).toEqual(
      expect.arrayContaining([
        '年度应为数字，现为文字year',
        '标题不能为空title',
        '单位 3 › 编号编号「如 东」格式不对districts[2].id',
      ]),
    );
    expect(screen.getByText('没有改动任何内容，原来的计划仍可使用。')).toBeVisible();
    await user.click(button('插入目标表…'));
    await user.click(button('写入 3 张工作表'));
    expect(actions.calls).toEqual([`insert ${plan.id} refuse`]);
  });

  it('that is a workbook is told as what it is, and which file to choose', async () => {
    const user = await showPane(new FakeActions());
    await choose(user, file(zipOf('xl/workbook.xml'), '2018年目标.xlsx'));
    expect(screen.getByText(/^这是Excel 工作簿，不是计划文件。请选计划文件（JSON/)).toBeVisible();
  });

  it('with thousands of problems lists a hundred and counts the rest', async () => {
    const user = await showPane(new FakeActions());
    const broken = { ...seed, issuers: Array.from({ length: 20 }, () => 1), districts: [] };
    await choose(user, file(JSON.stringify({ ...broken, ...manyFields(150) })));
    const list = screen.getByRole('list', { name: '计划文件的问题' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(100);
    expect(screen.getByText(/^另有 \d+ 处未列出$/)).toBeVisible();
  });

  it('can be put right and read again under the same name', async () => {
    const user = await showPane(new FakeActions());
    await choose(user, file('{'));
    expect(screen.getByText('「计划.json」不能用作计划')).toBeVisible();
    await choose(user, file(JSON.stringify(other)));
    expect(screen.queryByText('「计划.json」不能用作计划')).toBeNull();
    expect(screen.getByRole('combobox', { name: '目标计划' })).toHaveValue('nantong-2018');
  });
});

function manyFields(count: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`extra${index}`, index]));
}

const bytesOf = (...bytes: readonly number[]) => new Uint8Array(bytes);
const zipOf = (name: string) =>
  bytesOf(0x50, 0x4b, 3, 4, 0x14, 0, 0xff, 0xfe, ...new TextEncoder().encode(name));

describe('readPlanFile', () => {
  it.each<[string, Content, object]>([
    ['text that is no JSON', 'year: 2017', { code: 'notJson' }],
    ['an empty file', '', { code: 'notJson' }],
    ['GBK', new Uint8Array([0x7b, 0x22, 0xc4, 0xcf, 0xcd, 0xa8, 0x22, 0x7d]), { code: 'notUtf8' }],
    ['an .xlsx', zipOf('xl/workbook.xml'), { code: 'otherType', type: 'excel' }],
    ['a .docx', zipOf('word/document.xml'), { code: 'otherType', type: 'word' }],
    ['a zip', zipOf('2017.json'), { code: 'otherType', type: 'archive' }],
    ['an .xls', bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1), { code: 'otherType', type: 'formerOffice' }],
    ['a .pdf', '%PDF-1.7', { code: 'otherType', type: 'pdf' }],
    ['JSON that is no plan', '[]', { code: 'invalid' }],
    ['a file over 4 MB', ' '.repeat(4 * 2 ** 20 + 1), { code: 'tooLarge', megabytes: 4 }],
  ])('refuses %s', async (_name, content, problem) => {
    expect(await readPlanFile(file(content))).toMatchObject({ ok: false, problem });
  });

  it('names the line where JSON breaks off', async () => {
    expect(await readPlanFile(file('{\n  "year": 2017,\n  "city": x\n}'))).toEqual({
      ok: false,
      problem: { code: 'notJson', line: 3 },
    });
  });

  it('reads over a byte order mark, which Windows editors write', async () => {
    expect(await readPlanFile(file(`\ufeff${JSON.stringify(seed)}`))).toMatchObject({
      ok: true,
      plan: { id: plan.id },
    });
  });

  it('reports a file that vanished', async () => {
    const gone = Object.assign(file('{}'), {
      arrayBuffer: () => Promise.reject(new Error('gone')),
    });
    expect(await readPlanFile(gone)).toEqual({ ok: false, problem: { code: 'unreadable' } });
  });
});
