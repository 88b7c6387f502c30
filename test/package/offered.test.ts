import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import seed from '../../seeds/nantong-2017.json';
import { messagesFor } from '../../src/messages';
import { describeWith } from '../support/programs';
import { openPackage, type OpenPackage } from './openPackage';
import { packaged } from './packages';

const { offered } = messagesFor('zh-CN').planFile;

describeWith(['chromium'], 'a package beside which an administrator has put plans', () => {
  let folder: string;
  let open: OpenPackage;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ipt-plans-'));
    cpSync((await packaged('local')).folder, folder, { recursive: true });
    const put = (name: string, content: unknown) =>
      writeFileSync(join(folder, 'plans', name), JSON.stringify(content));
    put('南通 2018.json', { ...seed, id: 'nantong-2018', year: 2018, title: '2018年度预期目标' });
    put('坏.json', { ...seed, id: 'nantong-2019', year: '2019' });
    put('index.json', ['南通 2018.json', '坏.json']);
    open = await openPackage(folder);
  });
  afterAll(async () => {
    await open?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('offers them, names a broken one, and inserts the chosen one', async () => {
    const pane = await open.pane();
    await pane.getByRole('button', { name: '2018 · 2018年度预期目标' }).click();
    await pane.getByRole('group', { name: offered.refused('坏.json') }).waitFor();
    await open.screenshot('package-offered-plans');
    const { pane: words } = messagesFor('zh-CN');
    await pane.getByRole('button', { name: words.plan.insert }).click();
    await pane.getByRole('button', { name: '写入 3 张工作表' }).waitFor();
    expect(open.asked.map(({ url }) => decodeURI(new URL(url).pathname))).toContain(
      '/ipt/plans/南通 2018.json',
    );
    expect(open.asked.every(({ url }) => url.startsWith(`${open.origin}/ipt/`))).toBe(true);
    expect(open.complaints).toEqual([]);
  });
});

it('a package has an empty list of plans until somebody fills it', async () => {
  const { folder } = await packaged('local');
  expect(JSON.parse(readFileSync(join(folder, 'plans/index.json'), 'utf8'))).toEqual([]);
});
