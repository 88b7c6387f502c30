import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWith } from '../support/programs';
import { describeShared } from '../support/shared';
import { readByMicrosoft, SCHEMA, validateBySchema } from './reader';

const MANIFEST = join(process.cwd(), 'manifest.xml');

it("is understood by Microsoft's own reader", () => {
  expect(readByMicrosoft(MANIFEST)).toMatchObject({
    officeAppType: 'TaskPaneApp',
    displayName: '知识产权目标管理',
    defaultLocale: 'zh-CN',
    hosts: ['Workbook'],
    permissions: 'ReadWriteDocument',
  });
});

describeShared('the published schema', SCHEMA, (schema) => {
  describeWith(['xmllint'], 'by xmllint', () => {
    it('accepts the manifest', () => {
      expect(() => validateBySchema(schema, MANIFEST)).not.toThrow();
    });

    it('would refuse a control without a label', () => {
      const broken = join(tmpdir(), `ipt-manifest-${process.pid}.xml`);
      const xml = readFileSync(MANIFEST, 'utf8');
      writeFileSync(broken, xml.replace('<Label resid="Target.Label" />', ''));
      expect(() => validateBySchema(schema, broken)).toThrow();
    });
  });
});
