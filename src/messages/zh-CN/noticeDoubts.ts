import type { Place } from '../../notice/doubt';
import { choiceText, placeWords } from '../noticePlace';
import type { DoubtTexts, DraftNames, DraftTexts } from '../noticeTexts';
import { number } from '../numbers';
import { shortened } from '../shortened';

const sheet = (names: DraftNames): string => `「${names.sheet}」`;
const addColumn = (names: DraftNames): string => `在${sheet(names)}给它补一列，填上各项目标`;

/** Columns and heads of the draft's sheet. */
const columns = {
  number: '序号',
  starred: '星号',
  label: '指标',
  name: '计量项',
  unit: '单位',
  nature: '性质',
  polarity: '方向',
  aggregation: '合计方式',
  decimals: '小数位',
  least: '下限',
  most: '上限',
  total: '合计',
  key: '代码',
  year: '年度',
  title: '标题',
  documentNumber: '文号',
  issuers: '发文机关',
  issuedOn: '发文日期',
  whole: '全体名称',
  wording: '单位统称',
};

const quote = (name: string): string => `「${shortened(name)}」`;

const list = (all: readonly string[], mark = '、', what = '个'): string => {
  const shown = all.slice(0, 6).map(shortened).join(mark);
  return all.length > 6 ? `${shown}等 ${all.length} ${what}` : shown;
};

/** Codes of last year, each with whose it is. */
const coded = (codes: readonly string[], nameOf: (code: string) => string): string =>
  codes.map((code) => ` ${code}（${nameOf(code)}）`).join(' 或');

export const where: DraftTexts['where'] = (place, names) => placeWords(place, names, columns);

/** The row, the cell or the column that a doubt is about, in marks. */
const at = (place: Place, names: DraftNames): string => {
  const words = placeWords(place, names, { total: columns.total });
  return words === '' ? sheet(names) : `「${words}」`;
};

const ofMeasure = ({ measure }: Place, names: DraftNames): string =>
  measure === undefined ? sheet(names) : `「${names.measure(measure)}」`;

export const doubts: DoubtTexts = {
  table: ({ choices }) => ({
    title: `有 ${choices.length} 张表都像目标表`,
    happened: `分不清用哪一张：${list(
      choices.map((table) => `第 ${table + 1} 张`),
      '、',
      '张',
    )}。`,
    mend: '请只复制目标表，重新粘贴。',
  }),
  orientation: () => ({
    title: '分不清单位在表头还是在左栏',
    happened: '表头和左栏都可能是单位名称。横竖看反，整张表都会错。',
    mend: '请把表排成单位在表头、指标在左栏，重新粘贴。',
  }),
  cellCount: ({ found, expected, label }, names) => {
    const row = label === '' ? '有一行' : `${quote(label)}这一行`;
    return {
      title: `${row}的格数不对`,
      happened: `通知里这一行有 ${found} 格，应有 ${expected} 格。怕错位，一个数也没有取。`,
      mend: `对照通知，在${sheet(names)}把${label === '' ? '缺的' : `${quote(label)}的`}目标逐格填上；没有目标的填“/”。`,
    };
  },
  tornHeading: ({ pieces, columns: count }, names) => ({
    title: '表头的名称被拆散了',
    happened: `表头有 ${pieces.length} 段文字，下面有 ${count} 列，对不上：${list(pieces, '、', '段')}。`,
    mend: `对照通知，在${sheet(names)}把这些名称填对；也可以先在 Excel 里改好表头，再重新识别。`,
  }),
  noName: ({ place }, names) => ({
    title: `${at(place, names)}没有名称`,
    happened: '通知里它的名称是空的，或者没有认出来。',
    mend:
      place.measure === undefined
        ? `对照通知，在${sheet(names)}这一列的表头填上单位名称。`
        : `对照通知，在${sheet(names)}的「指标」列填上名称。`,
  }),
  sameName: ({ place, name }, names) => ({
    title: `有两处都叫${quote(name)}`,
    happened: `${at(place, names)}与另一处同名，填报数不知道归哪一处。`,
    mend: `对照通知，在${sheet(names)}把其中一处改成不同的名称；多出来的整行或整列删去。`,
  }),
  notANumber: ({ place, raw }, names) => ({
    title: `${at(place, names)}不是数`,
    happened: `这一格写的是“${shortened(raw)}”，看不出是多少。`,
    mend: `在${sheet(names)}的这一格填上数；没有目标的填“/”。`,
  }),
  date: ({ place, raw, choices }, names) => ({
    title: `${at(place, names)}成了日期`,
    happened:
      `这一格是“${shortened(raw)}”，像是成对的数被 Excel 变成了日期` +
      (choices.length === 0 ? '。' : `，原来可能是 ${choices.map(choiceText).join(' 或 ')}。`),
    mend: `对照通知，在${sheet(names)}填上原来的数；成对的数，前后两个分填两行。`,
  }),
  blanks: ({ place, units }, names) => ({
    title: `${at(place, names)}有 ${units.length} 个空格`,
    happened: `空着的单位：${list(units.map((unit) => names.unit(unit)))}。都按“/”（没有目标）读。`,
    mend: `其中有目标的，在${sheet(names)}填上数。`,
  }),
  pairHalf: ({ place, raw }, names) => ({
    title: `${at(place, names)}与同一行别的格不一样`,
    happened: `这一格写的是“${shortened(raw)}”。这一行有的格是一个数，有的格是两个数。`,
    mend: `对照通知，在${sheet(names)}的这一格填一个数；成对的数，前后两个分填两行。`,
  }),
  mergedFigure: ({ place, raw }, names) => ({
    title: `${at(place, names)}几格合成了一格`,
    happened: `“${shortened(raw)}”写在合并的格里，不知道是哪个单位的，还是几个单位共同的。`,
    mend: `对照通知，在${sheet(names)}这一行给每个单位分别填数；没有目标的填 /。`,
  }),
  pairNotSummed: ({ place }, names) => ({
    title: `${ofMeasure(place, names)}成对，却不能相加`,
    happened: '成对的两项要各自相加得出合计，比率和可以为负的数不行。',
    mend: `在${sheet(names)}把这一对分成两项，各用一个序号。`,
  }),
  noUnit: ({ place }, names) => ({
    title: `${ofMeasure(place, names)}没有计量单位`,
    happened: '名称、表头和表的上方都没有写。',
    mend: `在${sheet(names)}的「单位」列填上，如 件、家、%、万元。`,
  }),
  unitOpen: ({ place, choices }, names) => ({
    title: `${ofMeasure(place, names)}的计量单位没有定`,
    happened: `表的上方写了几种：${list(choices, '、', '种')}，没有说这一项用哪一种。`,
    mend: `对照通知，在${sheet(names)}的「单位」列填上其中一种。`,
  }),
  usualKind: ({ place }, names) => ({
    title: `看不出${ofMeasure(place, names)}是哪一类数`,
    happened: '通知里没有说明，先按通常的办法处理。',
    mend: `不对的，在${sheet(names)}的「性质」「方向」「合计方式」列改。`,
  }),
  polarity: ({ place }, names) => ({
    title: `${ofMeasure(place, names)}：越多越好，还是越少越好？`,
    happened: '“下降 5%”要够数才算完成，“投诉 5 件”不超过才算完成，只看名称分不清。',
    mend: `${sheet(names)}的「方向」列不对的，改为“正向”（至少）或“逆向”（至多）。`,
  }),
  totalDiffers: ({ place, expected, found }, names) =>
    expected === null
      ? {
          title: `${ofMeasure(place, names)}的合计照通知填写`,
          happened: `这一项是比率，各单位的数不能相加。通知印的合计是 ${number(found)}，没有别的数可以核对。`,
          mend: `通知如此印的，不用改；能按另一项或按人口加权的，在${sheet(names)}的「合计方式」列改。`,
        }
      : {
          title: `${ofMeasure(place, names)}的合计对不上`,
          happened: `通知印的合计是 ${number(found)}，各单位的数相加是 ${number(expected)}。合计照印的保留。`,
          mend: `数不对的，在${sheet(names)}改；「合计方式」不对的，改「合计方式」。`,
        },
  weightedBy: ({ place, by, found }, names) => ({
    title: `${ofMeasure(place, names)}的合计按「${names.measure(by)}」加权`,
    happened: `通知印的合计 ${number(found)} 正好等于这样的加权平均，从名称上却看不出两项有关，也可能是巧合。`,
    mend: `不该这样算的，在${sheet(names)}的「合计方式」列改；得不出合计的，「合计方式」改为“不汇总”，「合计取值」改为“照填”。`,
  }),
  totalUnnamed: (_, names) => ({
    title: '合计没有名称',
    happened: '表里有一行或一列没有名称，从数上看是合计。',
    mend: `不是合计的，${addColumn(names)}，并写上单位名称。`,
  }),
  totalByFigures: ({ name }, names) => ({
    title: `${quote(name)}是合计，还是单位？`,
    happened: '它的每一项都正好是其余各单位之和，表里又没有别的合计。先当作单位。',
    mend: `是合计的，在${sheet(names)}把它的数移到「合计」列，删去它这一列；是单位的，不用改。`,
  }),
  subtotals: ({ names: all, isProved }, names) => ({
    title: `${all.length} 个小计没有当作单位`,
    happened: isProved
      ? `${list(all)}：不算它们，合计正好相等，判为小计。`
      : `${list(all)}：像是小计，但合计对不上，不能确定。`,
    mend: isProved
      ? `不是小计的，${addColumn(names)}。`
      : `确是小计的，不用改；其实是要考核的单位，${addColumn(names)}。`,
  }),
  notInTotal: ({ names: all }, names) => ({
    title: `${all.length} 个单位不计入合计`,
    happened: `${list(all)}：合计里不含它们，可能已包含在别的单位里，没有当作单位。`,
    mend: `要单独考核的，${addColumn(names)}。`,
  }),
  nearMeasure: ({ found, choices }, names) => ({
    title: `${quote(found)}与上年的名称相近`,
    happened: `上年有${choices.map((key) => quote(names.measure(key))).join('、')}，不能确定是不是同一项。`,
    mend: `是同一项的，把${sheet(names)}这一行最右的「代码」改成${coded(choices, names.measure)}；是新设的，不用改。`,
  }),
  nearUnit: ({ found, choices }, names) => ({
    title: `单位${quote(found)}与上年的名称相近`,
    happened: `上年有${choices.map((id) => quote(names.unit(id))).join('、')}，不能确定是不是同一个单位。`,
    mend: `是同一个单位的，把${sheet(names)}最上面「单位代码」里它的代码改成${coded(choices, names.unit)}；是新单位的，不用改。写错了字的，在表头改正。`,
  }),
  newUnit: ({ name }, names) => ({
    title: `${quote(name)}是新单位`,
    happened: '上年的计划里没有它，按今年新设处理。',
    mend: `写错了字的，在${sheet(names)}的表头改正；只是改了名称的，把最上面「单位代码」里它的代码改成它上年的代码。`,
  }),
  missingUnit: ({ name, choices }, names) => ({
    title: `上年的${quote(name)}今年没有了`,
    happened: '今年的通知里没有这个单位：是撤销了，并入了别的单位，还是漏了？',
    mend:
      (choices.length === 0
        ? '撤销了的，不用改。'
        : `撤销了，或并入${list(choices.map((id) => names.unit(id)))}的，不用改。`) +
      `漏了的，${addColumn(names)}。`,
  }),
  missingMeasure: ({ name, key }, names) => ({
    title: `上年的${quote(name)}今年没有了`,
    happened: '今年的通知里没有这一项，今年不再考核。',
    mend: `只是改了名称的，把${sheet(names)}里新名称那一行最右的「代码」改成 ${key}。`,
  }),
  dropped: ({ what, id }, names) => {
    const whose = quote(what === 'relation' ? (names.relation?.(id) ?? '') : names.measure(id));
    const rule = {
      relation: '行间关系',
      weight: '权重',
      threshold: '检查阈值',
      source: '计算方式',
      programme: '规划目标关联',
    }[what];
    const of = whose === '「」' ? '' : `${whose}的`;
    return {
      title: `上年${of}${rule}没有沿用`,
      happened:
        what === 'source'
          ? '计算要用的指标今年没有了，今年改由各单位填报。'
          : what === 'programme'
            ? '这个指标今年没有了，或者换了计量单位；规划目标还在，各年的数改为手填。'
            : '它说到的指标今年没有了。',
      mend: `指标只是改了名称的，把${sheet(names)}里新名称那一行最右的「代码」改成它上年的代码。`,
    };
  },
  sameTargets: ({ year, targets }, names) => ({
    title: `${year} 年的目标还没有改`,
    happened: `草稿是按 ${year} 年计划起草的，${Object.keys(targets).length} 项的目标都与那一年相同。`,
    mend: `对照新一年的通知，在${sheet(names)}改目标；今年确实一个也不改的，在${sheet(names)}删去这一句。`,
  }),
  noYear: (_, names) => ({
    title: '没有写明是哪一年的计划',
    happened: '标题和正文里都没有找到年度。',
    mend: `在${sheet(names)}下方的「年度」填四位数，如 2018。`,
  }),
  noTitle: (_, names) => ({
    title: '没有写明计划的标题',
    happened: '表的上方和正文里都没有找到标题。',
    mend: `在${sheet(names)}下方的「标题」填写，如 2018年度工作目标。`,
  }),
  noWhole: (_, names) => ({
    title: '没有写明是哪里的计划',
    happened: '没有找到各单位合起来叫什么。',
    mend: `在${sheet(names)}下方的「全体名称」填上，如 ××市、××县。`,
  }),
  nearLink: ({ place, text }, names) => ({
    title: `正文目标对应到${ofMeasure(place, names)}`,
    happened: `正文写的是“${shortened(text)}”，与表里的名称只有一部分相同，先算作同一项。`,
    mend: `不是同一项的，取消对应；${sheet(names)}里的数不受影响。`,
  }),
  noTable: () => ({
    title: '没有认出目标表',
    happened: '这些内容里没有像目标表的表格。',
    mend: '打开通知，选中整张表格（连同表头）复制，再粘贴到窗格里。',
  }),
};
