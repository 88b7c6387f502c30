import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FOLDER = join(tmpdir(), `ipt-package-${process.pid}`);

/** Calls `npm run package` with those settings. */
function pack(settings: Record<string, string>) {
  const env: NodeJS.ProcessEnv = { ...process.env, ...settings, PACKAGE_FOLDER: FOLDER };
  if (!('ADDIN_BASE_URL' in settings)) delete env['ADDIN_BASE_URL'];
  const script = join(process.cwd(), 'src/package/index.mjs');
  return spawnSync(process.execPath, [script], { env, encoding: 'utf8' });
}

it.each([
  [undefined, '请用 ADDIN_BASE_URL 给出加载项的网址'],
  [' ', '请用 ADDIN_BASE_URL 给出加载项的网址'],
  ['addin.example.gov.cn', '不是网址'],
  ['http://addin.example.gov.cn/', '只从 https 加载'],
  ['ftp://addin.example.gov.cn/', '只从 https 加载'],
  ['https://localhost:3000', '这是本机地址'],
  ['https://LOCALHOST/ipt', '这是本机地址'],
  ['https://addin.localhost/', '这是本机地址'],
  ['https://127.0.0.1/', '这是本机地址'],
  ['https://127.1/', '这是本机地址'],
  ['https://2130706433/', '这是本机地址'],
  ['https://[::1]:8443/', '这是本机地址'],
  ['https://[::ffff:127.0.0.1]/', '这是本机地址'],
  ['https://addin.example.gov.cn/?v=1', '不能有 ?'],
  ['https://addin.example.gov.cn/#a', '不能有 ?'],
  ['https://me:secret@addin.example.gov.cn/', '不能有 ?'],
])('refuses ADDIN_BASE_URL=%s, and writes nothing', (address, reason) => {
  const { status, stdout, stderr } = pack(address === undefined ? {} : { ADDIN_BASE_URL: address });
  expect(stderr).toContain(reason);
  expect(stderr).not.toContain('    at ');
  expect(stdout).toBe('');
  expect(status).toBe(2);
  expect(existsSync(FOLDER)).toBe(false);
});

it('refuses an unknown source of office.js', () => {
  const { status, stderr } = pack({
    ADDIN_BASE_URL: 'https://addin.example.gov.cn/',
    OFFICE_JS: 'elsewhere',
  });
  expect(stderr).toContain('OFFICE_JS=elsewhere: expected cdn, cdn-cn, local');
  expect(status).toBe(2);
  expect(existsSync(FOLDER)).toBe(false);
});
