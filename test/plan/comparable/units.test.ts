import { unitOrigins } from '../../../src/plan/comparable/units';
import type { District, Plan } from '../../../src/plan/types';
import { plan2017 } from '../../sheets/plans';
import { yearAfter } from '../../sheets/lastYear/years';

const fresh: District = {
  id: 'tongzhouwan',
  name: '通州湾示范区',
  aliases: [],
  validFrom: '2018-01-01',
  validTo: null,
};
const origin = (last: Plan, plan: Plan, unit: string) => unitOrigins(last, plan).origins.get(unit);

describe('a unit of this year in the last one', () => {
  it('is itself, also under another rank', () => {
    const plan = yearAfter(plan2017, { renamed: { haimen: '海门区', haian: '海安市' } });
    expect(origin(plan2017, plan, 'haimen')).toEqual({ kind: 'units', units: ['haimen'] });
    expect(origin(plan2017, plan, 'haian')).toEqual({ kind: 'units', units: ['haian'] });
  });

  it('is itself by its name where the two tables were made apart, with ids of their own', () => {
    const plan = yearAfter(plan2017);
    const districts = plan.districts.map((unit, at) => ({ ...unit, id: `u${at + 1}` }));
    const last = { ...plan2017, districts: [...plan2017.districts].reverse() };
    const { origins, left } = unitOrigins(last, { ...plan, districts });
    expect([...origins.values()]).toEqual(
      plan2017.districts.map(({ id }) => ({ kind: 'units', units: [id] })),
    );
    expect(left).toEqual([]);
  });

  it('is not another one that happens to have its id', () => {
    const [first, second, ...others] = plan2017.districts;
    const swapped = [{ ...first!, id: second!.id }, { ...second!, id: first!.id }, ...others];
    const { origins } = unitOrigins(plan2017, { ...yearAfter(plan2017), districts: swapped });
    expect(origins.get(second!.id)).toEqual({ kind: 'units', units: [first!.id] });
  });

  it('is all those that became it, whichever plan says so', () => {
    const joined = yearAfter(plan2017, { joined: { gangzha: 'chongchuan' } });
    const wanted = { kind: 'units', units: ['chongchuan', 'gangzha'] };
    expect(origin(plan2017, joined, 'chongchuan')?.kind).toBe('units');
    expect(new Set((origin(plan2017, joined, 'chongchuan') as typeof wanted).units)).toEqual(
      new Set(wanted.units),
    );
    // The plan of 2017 says it itself, as of 2020.
    const silent = { ...joined, successions: [] };
    expect(origin(plan2017, silent, 'chongchuan')).toEqual(origin(plan2017, joined, 'chongchuan'));
  });

  it('is found over several steps', () => {
    const plan = yearAfter(plan2017, { dropped: ['gangzha', 'chongchuan'], fresh: [fresh] });
    const successions = [
      { from: ['chongchuan'], to: fresh.id, date: '2021-01-01' },
      { from: ['gangzha'], to: 'chongchuan', date: '2020-07-28' },
    ];
    const found = origin(plan2017, { ...plan, successions }, fresh.id);
    expect(found).toEqual({
      kind: 'units',
      units: expect.arrayContaining(['chongchuan', 'gangzha']),
    });
  });

  it('is new where nothing was it before', () => {
    const plan = yearAfter(plan2017, { fresh: [fresh] });
    expect(origin(plan2017, plan, fresh.id)).toEqual({ kind: 'new' });
  });

  it('cannot be told where a unit went to several', () => {
    const plan = yearAfter(plan2017, { joined: { gangzha: 'chongchuan' } });
    const successions = [
      ...plan.successions,
      { from: ['gangzha'], to: 'haimen', date: '2020-07-28' },
    ];
    const last = { ...plan2017, successions: [] };
    expect(origin(last, { ...plan, successions }, 'chongchuan')?.kind).toBe('split');
    expect(origin(last, { ...plan, successions }, 'haimen')?.kind).toBe('split');
    expect(origin(last, { ...plan, successions }, 'haian')?.kind).toBe('units');
  });

  it('leaves over whatever nobody says anything of, and ends where successions go round', () => {
    const plan = yearAfter(plan2017, { dropped: ['gangzha'] });
    const last = { ...plan2017, successions: [] };
    expect(unitOrigins(last, plan).left).toEqual(['gangzha']);
    const round = [
      { from: ['gangzha'], to: 'nowhere', date: '2018-01-01' },
      { from: ['nowhere'], to: 'gangzha', date: '2018-01-01' },
    ];
    expect(unitOrigins(last, { ...plan, successions: round }).left).toEqual(['gangzha']);
  });
});
