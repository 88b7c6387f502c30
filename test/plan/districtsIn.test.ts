import { districtsIn } from '../../src/plan/districtsIn';
import { plan2017 as plan } from '../sheets/plans';

it.each([
  ['海門', 'haimen'],
  ['啟東市', 'qidong'],
  ['啓東', 'qidong'],
  ['如皐', 'rugao'],
  ['如東縣知識產權局', 'rudong'],
  ['港閘區', 'gangzha'],
  ['經濟技術開發區', 'kaifaqu'],
])('%s is %s, in whatever characters', (text, id) => {
  expect(districtsIn(plan, text).districts.map((district) => district.id)).toEqual([id]);
});

it('finds a unit whose own name has such characters', () => {
  const [first, ...rest] = plan.districts;
  const other = { ...plan, districts: [{ ...first!, name: '臺北縣' }, ...rest] };
  for (const text of ['臺北縣', '台北县']) {
    expect(districtsIn(other, `${text}9月`).districts).toEqual([other.districts[0]]);
  }
});
