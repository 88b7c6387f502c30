import { checkSubmission } from '../../../src/rules/checkSubmission';
import { found, PLAN, submission } from '../submissions';

const named = (districtName: string) => submission({}, { provenance: { districtName } });

describe('districtUnknown', () => {
  it('is said of a name that no spelling of the plan fits, and of an id', () => {
    expect(found('districtUnknown', named('昆山市'))).toMatchObject([
      { severity: 'error', facts: { found: '昆山市' } },
    ]);
    const stranger = submission({}, { district: 'kunshan', entries: {} });
    expect(checkSubmission(PLAN, stranger).map(({ rule }) => rule)).toEqual(['districtUnknown']);
  });

  it('is not said of a known name, whatever its spelling', () => {
    for (const name of ['海门', '海门市', ' 海 门 ', '南通市海门区']) {
      expect(found('districtUnknown', named(name))).toEqual([]);
    }
  });
});
