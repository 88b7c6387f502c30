import { freeCopy, freeSheetName, nameOfYear } from '../../src/actions/freeNames';

describe('freeSheetName', () => {
  it('is the wished name while that is free', () => {
    expect(freeSheetName('目标', ['Sheet1'])).toBe('目标');
  });

  it('counts up past the copies that are there', () => {
    expect(freeSheetName('目标', ['目标', '目标 (2)'])).toBe('目标 (3)');
    expect(freeSheetName('目标', ['目标', '目标 (3)'])).toBe('目标 (2)');
  });

  it('knows that Excel does not tell case apart', () => {
    expect(freeSheetName('Plan', ['PLAN'])).toBe('Plan (2)');
  });
});

describe('freeCopy', () => {
  it('wants all names of a number free', () => {
    const namesOf = (copy: number) => [`a_${copy}`, `b_${copy}`];
    expect(freeCopy(namesOf, ['a_2', 'B_3'], 2)).toBe(4);
  });
});

describe('nameOfYear', () => {
  it('is the plain name for the first year of its kind, whatever stands there of that year', () => {
    const names = ['ipt_target_2018', 'ipt_population_2018', 'ipt_population_2018_2'];
    expect(nameOfYear('基础数据', 'population', 2018, names)).toBe('基础数据');
    expect(nameOfYear('报送记录', 'submissions', 2019, names)).toBe('报送记录');
  });

  it('has its year where another one has a sheet of that kind', () => {
    expect(nameOfYear('基础数据', 'population', 2019, ['IPT_Population_2018'])).toBe(
      '基础数据 2019',
    );
  });
});
