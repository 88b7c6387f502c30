import type { DraftNames, DraftTexts } from '../noticeTexts';

const sheet = (names: Pick<DraftNames, 'sheet'>): string => `「${names.sheet}」`;

/** Doubts of a kind in one line, where there are many of them: how they are called, and how each is mended. */
export const groups: DraftTexts['groups'] = {
  missingUnit: {
    title: (count) => `上年的 ${count} 个单位今年没有了`,
    mend: (names) =>
      `撤销了或并入别的单位的，不用改。其中有漏了的，在${sheet(names)}给它补一列，填上各项目标。`,
  },
  missingMeasure: {
    title: (count) => `上年的 ${count} 项今年没有了`,
    mend: (names) =>
      `今年不再考核的，不用改。只是改了名称的，把${sheet(names)}里新名称那一行最右的「代码」改成它上年的代码。`,
  },
  newUnit: {
    title: (count) => `有 ${count} 个新单位`,
    mend: (names) =>
      `今年新设的，不用改。写错了字的，在${sheet(names)}的表头改正；只是改了名称的，把最上面「单位代码」里它的代码改成它上年的代码。`,
  },
  dropped: {
    title: (count) => `上年的 ${count} 条规则没有沿用`,
    mend: (names) =>
      `它们说到的指标今年没有了。只是改了名称的，把${sheet(names)}里新名称那一行最右的「代码」改成它上年的代码。`,
  },
  blanks: {
    title: (count) => `有 ${count} 行有空格`,
    mend: (names) => `空格都按“/”（没有目标）读；其中有目标的，在${sheet(names)}填上数。`,
  },
  noUnit: {
    title: (count) => `有 ${count} 项没有计量单位`,
    mend: (names) => `在${sheet(names)}的「单位」列填上，如 件、家、%、万元。`,
  },
  unitOpen: {
    title: (count) => `有 ${count} 项的计量单位没有定`,
    mend: (names) => `表的上方写了几种。对照通知，在${sheet(names)}的「单位」列填上其中一种。`,
  },
  usualKind: {
    title: (count) => `有 ${count} 项看不出是哪一类数`,
    mend: (names) =>
      `先按通常的办法处理；不对的，在${sheet(names)}的「性质」「方向」「合计方式」列改。`,
  },
  polarity: {
    title: (count) => `有 ${count} 项分不清越多越好还是越少越好`,
    mend: (names) => `${sheet(names)}的「方向」列不对的，改为“正向”（至少）或“逆向”（至多）。`,
  },
  totalDiffers: {
    title: (count) => `有 ${count} 项的合计照通知填写，没有算出来`,
    mend: (names) => `数不对的，在${sheet(names)}改；「合计方式」不对的，改「合计方式」。`,
  },
  weightedBy: {
    title: (count) => `有 ${count} 项的合计按另一项加权，只是数对得上`,
    mend: (names) =>
      `从名称上看不出有关，可能是巧合；不该这样算的，在${sheet(names)}的「合计方式」列改。`,
  },
  notANumber: {
    title: (count) => `有 ${count} 格不是数`,
    mend: (names) => `对照通知，在${sheet(names)}的这些格填上数；没有目标的填“/”。`,
  },
  date: {
    title: (count) => `有 ${count} 格成了日期`,
    mend: (names) => `对照通知，在${sheet(names)}填上原来的数；成对的数，前后两个分填两行。`,
  },
  pairHalf: {
    title: (count) => `有 ${count} 格与同一行别的格不一样`,
    mend: (names) => `对照通知，在${sheet(names)}的这些格各填一个数；成对的数，分填两行。`,
  },
  mergedFigure: {
    title: (count) => `有 ${count} 格是合并的`,
    mend: (names) => `对照通知，在${sheet(names)}给每个单位分别填数；没有目标的填“/”。`,
  },
  cellCount: {
    title: (count) => `有 ${count} 行的格数不对`,
    mend: (names) => `怕错位，一个数也没有取。对照通知，在${sheet(names)}逐格填上。`,
  },
  nearLink: {
    title: (count) => `有 ${count} 项正文目标只有一部分字与表里相同`,
    mend: () => '先算作同一项；表里的数不受影响。',
  },
};
