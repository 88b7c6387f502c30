import { found, submission } from '../submissions';

describe('slashWithTarget', () => {
  it('is said of / where there is a target', () => {
    expect(found('slashWithTarget', submission({ '18': '/' }))).toMatchObject([
      { severity: 'error', measure: '18', facts: { target: 70 } },
    ]);
  });

  it('is not said where the plan has / too', () => {
    expect(found('slashWithTarget', submission({ '18': '/' }, { district: 'kaifaqu' }))).toEqual(
      [],
    );
  });
});
