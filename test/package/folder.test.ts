import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { iisCaching, nginxCaching } from './caching';
import { NAME, packaged } from './packages';

const OFFICE = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');

function filesOf(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under)).flatMap((name) => {
    const path = under === '' ? name : `${under}/${name}`;
    return statSync(join(folder, path)).isDirectory() ? filesOf(folder, path) : [path];
  });
}

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('a package with its own office.js', () => {
  let folder: string;
  let zip: string;
  let files: readonly string[];
  const text = (path: string) => readFileSync(join(folder, path), 'utf8');
  beforeAll(async () => {
    ({ folder, zip } = await packaged('local'));
    files = filesOf(folder);
  });

  it('has the pages, the manifest and what an administrator needs', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'pane.html',
        'commands.html',
        'help.html',
        'help.en.html',
        'manifest.xml',
        'INSTALL.zh-CN.txt',
        'LICENSE.txt',
        'NOTICES.txt',
        'SHA256SUMS.txt',
        'server-samples/nginx.conf',
        'server-samples/web.config',
        'office-js/office.js',
        'office-js/LICENSE.md',
      ]),
    );
    expect(files.filter((path) => /workbench|embedded|\.map$|debug/.test(path))).toEqual([]);
  });

  it('carries office.js as it came', () => {
    const copies = files.filter((path) => /^office-js\/.*\.js$/.test(path));
    expect(copies.length).toBeGreaterThanOrEqual(9);
    for (const path of copies) {
      expect([path, sha256(join(folder, path))]).toEqual([
        path,
        sha256(join(OFFICE, path.slice('office-js/'.length))),
      ]);
    }
    expect(text('office-js/LICENSE.md')).toContain('Microsoft is not responsible for maintaining');
  });

  it('has every file that its pages name', () => {
    for (const page of files.filter((path) => path.endsWith('.html'))) {
      const named = [...text(page).matchAll(/\s(?:src|href)="?([^"#\s>]+)/g)].map(([, to]) => to!);
      expect(named.length).toBeGreaterThan(1);
      for (const to of named.filter((address) => !/^[a-z]+:/.test(address))) {
        expect([page, to, existsSync(join(folder, dirname(page), to))]).toEqual([page, to, true]);
      }
    }
  });

  it('has a policy on every page that lets in no script but its own', () => {
    for (const page of files.filter((path) => path.endsWith('.html'))) {
      const [, policy = ''] = /Content-Security-Policy"? content="([^"]+)"/.exec(text(page)) ?? [];
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).not.toMatch(/unsafe|\*|http/);
      expect(text(page)).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\son[a-z]+=|\sstyle=/);
    }
  });

  it('has samples by which images may be kept and pages are asked for anew', () => {
    const served = files.filter((path) => !/^server-samples|\.txt$|\.md$|manifest/.test(path));
    const [nginx, iis] = [nginxCaching(folder), iisCaching(folder)];
    const isImage = (path: string) => path.endsWith('.png');
    const isHashed = (path: string) => /\.[0-9a-f]{8}\.(js|css)$/.test(path);
    const images = served.filter(isImage);
    expect(images.length).toBeGreaterThanOrEqual(28);
    for (const path of images) expect([path, nginx(`/${path}`), iis(path)]).toEqual([path, '', '']);
    for (const path of served.filter((each) => !isImage(each))) {
      const kept = isHashed(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
      expect([path, nginx(`/${path}`)]).toEqual([path, kept]);
      expect([path, iis(path)]).toEqual([path, isHashed(path) ? '' : 'no-cache']);
    }
    expect(text('server-samples/nginx.conf') + text('server-samples/web.config')).not.toMatch(
      /Pragma|Expires/,
    );
  });

  it('names no computer of a developer', () => {
    for (const path of files.filter((each) => /\.(html|xml|conf|config|txt)$/.test(each))) {
      expect([path, /localhost|127\.0\.0\.1/.test(text(path))]).toEqual([
        path,
        // A licence may speak of anything.
        path === 'NOTICES.txt' && /localhost|127\.0\.0\.1/.test(text(path)),
      ]);
    }
    expect(text('INSTALL.zh-CN.txt')).toContain('https://addin.bureau.example/r&d/pane.html');
    expect(text('server-samples/nginx.conf')).toContain('server_name addin.bureau.example;');
  });

  it('passes on the licences of what is bundled', () => {
    const notices = text('NOTICES.txt');
    const named = ['react', 'react-dom', '@fluentui/react-components', 'fflate', 'hucre', 'docx'];
    // docx carries it within.
    for (const name of [...named, 'nanoid']) {
      expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    }
    expect(notices).not.toMatch(/univerjs|@microsoft\/office-js/);
  });

  it('has a sum for each file, and the same files in the zip', () => {
    const sums = text('SHA256SUMS.txt').trim().split('\n');
    const summed = sums.map((line) => line.split('  ') as [string, string]);
    expect(summed.map(([, path]) => path).sort()).toEqual(
      files.filter((path) => path !== 'SHA256SUMS.txt').sort(),
    );
    for (const [sum, path] of summed)
      expect([path, sha256(join(folder, path))]).toEqual([path, sum]);
    const packed = unzipSync(new Uint8Array(readFileSync(zip)));
    expect(Object.keys(packed).sort()).toEqual(files.map((path) => `${NAME}/${path}`).sort());
    for (const [path, bytes] of Object.entries(packed)) {
      expect(Buffer.compare(bytes, readFileSync(join(dirname(zip), path)))).toBe(0);
    }
  });

  it('is the same when it is made again, elsewhere', async () => {
    const again = await packaged('local', { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' });
    expect(readFileSync(join(again.folder, 'SHA256SUMS.txt'), 'utf8')).toBe(text('SHA256SUMS.txt'));
    expect(sha256(again.zip)).toBe(sha256(zip));
  });
});
