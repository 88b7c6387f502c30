import { chartColors } from '../layout/look';
import type { Band, Line } from './chartBand';

/** Columns of the tables that have such a chart: 单位 or 累计月份, 完成率, 序时. */
const [NAME, RATE, TIME] = [1, 2, 3];
/** The place of the mark among the parts. */
const MARK = 3;
/** So much of the longest bar is as wide as the mark. */
const THIN = 0.006;

const rate = ({ at }: Line): string => `N(${at(RATE)})`;
const time = ({ at }: Line): string => `N(${at(TIME)})`;

/**
 * Completion as a bar, dark or light as time progress is reached or not, and time progress as a mark across it. A bar is
 * made of parts, which every program stacks alike: no line can be drawn over horizontal bars, and the mark has to show on a
 * bar as well as beyond its end. Where a word stands instead of a rate there is the mark alone.
 */
export const progressBars: Pick<Band, 'key' | 'label' | 'bars'> = {
  key: '深色达到序时进度，浅色落后，竖线为序时进度',
  label: ({ at }) =>
    `IF(${at(NAME)}="","",${at(NAME)}&" "&IF(ISNUMBER(${at(RATE)}),TEXT(${at(RATE)},"0.00%"),${at(RATE)}))`,
  bars: [
    {
      heading: '达到序时',
      color: chartColors.reached,
      length: (line) =>
        `IF(AND(ISNUMBER(${line.at(RATE)}),${rate(line)}>=${time(line)}),${line.at(TIME)},"")`,
    },
    {
      heading: '落后',
      color: chartColors.behind,
      length: (line) =>
        `IF(AND(ISNUMBER(${line.at(RATE)}),${rate(line)}<${time(line)}),${line.at(RATE)},"")`,
    },
    {
      heading: '离序时',
      color: chartColors.ground,
      length: (line) => `IF(${rate(line)}<${time(line)},${line.at(TIME)}-MAX(0,${rate(line)}),"")`,
    },
    {
      heading: '序时',
      color: chartColors.mark,
      length: ({ at, all }) =>
        `IF(ISNUMBER(${at(TIME)}),MAX(${all(RATE)},${all(TIME)})*${THIN},"")`,
    },
    {
      heading: '超序时',
      color: chartColors.reached,
      length: (line) =>
        `IF(${rate(line)}>${time(line)},MAX(0,${line.at(RATE)}-${line.at(TIME)}-${line.bar(MARK)}),"")`,
    },
  ],
};
