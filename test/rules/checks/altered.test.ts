import type { Alteration } from '../../../src/rules/submission';
import { found, submission } from '../submissions';

function changed(part: Alteration['part'], from: string, to: string) {
  const altered: Alteration[] = [{ part, measure: '1', found: to, expected: from }];
  return found('altered', submission({}, { provenance: { altered } }));
}

describe('altered', () => {
  it('is said of a changed name, unit, target or formula', () => {
    expect(changed('name', '专利申请量', '专利授权量')).toMatchObject([
      { severity: 'error', measure: '1', facts: { part: 'name', found: '专利授权量' } },
    ]);
    expect(changed('unit', '万元', '元')).toHaveLength(1);
    expect(changed('target', '4000', '400')).toHaveLength(1);
    expect(changed('formula', '=SUM(C5:K5)', '35000')).toHaveLength(1);
  });

  it('is not said of blanks, width and brackets', () => {
    expect(changed('name', '发明专利授权量(件)', ' 发明 专利授权量（件） ')).toEqual([]);
    expect(changed('target', '4000', '４０００')).toEqual([]);
  });
});
