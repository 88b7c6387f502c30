/** @jest-environment ./test/support/page.ts */
import '../setup';
import { screen } from '@testing-library/react';
import seed from '../../../seeds/nantong-2017.json';
import { FakeActions, plan } from '../fakeActions';
import { button, settle, showPane, spoken } from '../show';

const offered = { ...seed, id: 'nantong-2018', year: 2018, title: '2018年度预期目标' };

/** What the server has under plans/, by name as asked for; a number is a status. */
type Folder = Readonly<Record<string, unknown>>;

/** @returns paths asked for, in order */
function serve(folder: Folder): string[] {
  const asked: string[] = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation((path) => {
    asked.push(String(path));
    const content = folder[String(path).replace(/^plans\//, '')];
    if (content === undefined) return Promise.resolve(answer(404, ''));
    if (content instanceof Error) return Promise.reject(content);
    if (typeof content === 'number') return Promise.resolve(answer(content, ''));
    return Promise.resolve(
      answer(200, typeof content === 'string' ? content : JSON.stringify(content)),
    );
  });
  return asked;
}

function answer(status: number, text: string): Response {
  const bytes = new TextEncoder().encode(text);
  const blob = { size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
  return {
    status,
    ok: status < 300,
    blob: () => Promise.resolve(blob),
  } as unknown as Response;
}

async function show(folder: Folder, language = 'zh-CN') {
  const asked = serve(folder);
  const actions = new FakeActions();
  const user = await showPane(actions, { language });
  await settle();
  await settle();
  return { asked, actions, user };
}

afterEach(() => jest.restoreAllMocks());

const refusals = () => screen.queryAllByRole('group').map(({ textContent }) => textContent);

describe('plans from the administrator', () => {
  it('stand beside the built-in one, and are taken by a click alone', async () => {
    const { user, actions } = await show({
      'index.json': ['通州 2018.json'],
      [encodeURIComponent('通州 2018.json')]: offered,
    });
    expect(screen.queryByRole('combobox', { name: '目标计划' })).toBeNull();
    await user.click(button('2018 · 2018年度预期目标'));
    expect(spoken()).toBe('已读入计划：2018年度预期目标（2018 年度）');
    expect(screen.getByRole('combobox', { name: '目标计划' })).toHaveValue('nantong-2018');
    await user.click(button('插入目标表…'));
    await user.click(button('写入 3 张工作表'));
    expect(actions.calls).toEqual(['insert nantong-2018 refuse']);
  });

  it('take the place of the built-in one of the same id', async () => {
    const revised = { ...seed, version: 2, title: '修订的目标' };
    const { user } = await show({ 'index.json': ['a.json'], 'a.json': revised });
    await user.click(button('2017 · 修订的目标'));
    expect(screen.queryByRole('combobox', { name: '目标计划' })).toBeNull();
    expect(screen.getAllByText('修订的目标').length).toBeGreaterThan(0);
    expect(screen.queryByText(plan.title)).toBeNull();
  });

  it('are not spoken of where there is no folder, or nothing in it', async () => {
    for (const folder of [{}, { 'index.json': [] }]) {
      const { asked } = await show(folder);
      expect(asked).toContain('plans/index.json');
      expect(screen.queryByText('管理员提供的计划')).toBeNull();
      expect(refusals()).toEqual([]);
      document.body.replaceChildren();
    }
  });

  it('that are broken are named with the reason, and keep no other away', async () => {
    const { asked } = await show({
      'index.json': [
        'bad.json',
        'good.json',
        'half.json',
        'gone.json',
        '../x.json',
        'http://a/b.json',
      ],
      'bad.json': { ...offered, year: '2018' },
      'good.json': offered,
      'half.json': '{\n"format": ',
      'gone.json': 404,
    });
    expect(button('2018 · 2018年度预期目标')).toBeVisible();
    expect(refusals()).toEqual([
      expect.stringMatching(/^管理员提供的「bad.json」不能用共 1 处问题：年度应为数字，现为文字/),
      expect.stringMatching(
        /^管理员提供的「half.json」不能用文件不是 JSON 格式，第 2 行附近有误。/,
      ),
      expect.stringMatching(/^管理员提供的「gone.json」不能用.*服务器上却没有/),
      expect.stringMatching(/^管理员提供的「..\/x.json」不能用.*不带路径/),
      expect.stringMatching(/^管理员提供的「http:\/\/a\/b.json」不能用.*不带路径/),
    ]);
    expect(asked.filter((path) => !path.startsWith('plans/'))).toEqual([]);
    expect(asked.some((path) => /\.\.|http/.test(path))).toBe(false);
  });

  it.each<[string, unknown, RegExp]>([
    ['that is no list', { plans: ['a.json'] }, /清单应是文件名的列表/],
    ['that is no JSON', 'a.json', /不是 JSON 格式/],
    ['that is refused', 403, /文件读不出来/],
    ['that cannot be reached', new TypeError('network'), /文件读不出来/],
    ['without end', Array.from({ length: 101 }, (_, at) => `${at}.json`), /最多列 100 个文件/],
  ])('name an index %s', async (_, index, reason) => {
    const { asked } = await show({ 'index.json': index });
    expect(refusals()).toEqual([expect.stringMatching(/^管理员提供的「plans\/index.json」不能用/)]);
    expect(refusals()[0]).toMatch(reason);
    expect(new Set(asked)).toEqual(new Set(['plans/index.json']));
  });

  it('are named in English as well', async () => {
    await show({ 'index.json': ['a.json', 'b.json'], 'a.json': offered, 'b.json': [] }, 'en-US');
    expect(screen.getByText('Plans from the administrator')).toBeVisible();
    expect(refusals()).toEqual([
      expect.stringMatching(/^“b.json” from the administrator cannot be used/),
    ]);
  });
});
