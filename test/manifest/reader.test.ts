import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWith, find } from '../support/programs';

const MANIFEST = join(process.cwd(), 'manifest.xml');
const SCHEMA = join(process.cwd(), '../shared/manifest-xsd/OfficeAppManifestV1_1.xsd');

/** The reader loads an ESM package by `require`, which Node does and jest's loader does not. */
function read(): Record<string, unknown> {
  const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((info) => process.stdout.write(JSON.stringify(info)))`;
  return JSON.parse(execFileSync(process.execPath, ['-e', script, MANIFEST], { encoding: 'utf8' }));
}

it("is understood by Microsoft's own reader, in the version of the package", () => {
  const { version } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as {
    version: string;
  };
  const info = read();
  expect(info).toMatchObject({
    officeAppType: 'TaskPaneApp',
    displayName: '知识产权目标管理',
    version: `${version}.0`,
    defaultLocale: 'zh-CN',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
  });
  expect(info['id']).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
});

if (existsSync(SCHEMA)) {
  describeWith(['xmllint'], 'the published schema', () => {
    it('accepts the manifest', () => {
      execFileSync(find('xmllint')!, ['--noout', '--schema', SCHEMA, MANIFEST], { stdio: 'pipe' });
    });
  });
} else {
  console.warn(
    "manifest: the published schemas are not beside the project, so they aren't applied",
  );
}
