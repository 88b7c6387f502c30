import fc from 'fast-check';

/** Mostly like real names, sometimes like what a spreadsheet would take for something else. */
export const name = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.string({
      unit: fc.constantFrom(...'江河湖海东西南北山林市县区'),
      minLength: 2,
      maxLength: 8,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '=1+1',
      '+A1',
      "'甲'",
      '"乙"',
      '8/2000',
      '甲!A1',
      '〇〇镇（筹）',
      '<b>&丙',
      '*9',
      '𠮷县',
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .string({ minLength: 1, maxLength: 20 })
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  },
);

export const unit = fc.constantFrom('件', '家', '个', '万元', '%', '笔', '篇');
