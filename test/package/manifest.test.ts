/** @jest-environment ./test/support/page.ts */
import { join } from 'node:path';
import { readByMicrosoft, SCHEMA, validateBySchema } from '../manifest/reader';
import { itKeepsTheRules } from '../manifest/rules';
import { describeWith } from '../support/programs';
import { describeShared } from '../support/shared';
import { BASE, packaged } from './packages';

describe('the manifest of a package', () => {
  let folder: string;
  const manifest = () => join(folder, 'manifest.xml');
  beforeAll(async () => {
    ({ folder } = await packaged('local'));
  });

  itKeepsTheRules(() => ({ folder, base: BASE }));

  it("is understood by Microsoft's own reader", () => {
    expect(readByMicrosoft(manifest())).toMatchObject({
      displayName: '知识产权目标管理',
      defaultLocale: 'zh-CN',
    });
  });

  describeShared('the published schema', SCHEMA, (schema) => {
    describeWith(['xmllint'], 'by xmllint', () => {
      it('accepts it', () => {
        expect(() => validateBySchema(schema, manifest())).not.toThrow();
      });
    });
  });
});
