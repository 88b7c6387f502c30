import { freeCopy, freeSheetName } from '../../src/actions/freeNames';

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
