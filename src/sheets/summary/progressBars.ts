import { chartColors } from '../layout/look';
import { THIN, type Band, type Line } from './chartBand';

/** Columns of the tables that have such a chart: 单位 or 累计月份, 完成率, 应达. */
const [NAME, RATE, DUE] = [1, 2, 3];
/** The place of the mark among the parts. */
const MARK = 3;

const rate = ({ at }: Line): string => `N(${at(RATE)})`;
const due = ({ at }: Line): string => `N(${at(DUE)})`;

/**
 * Completion as a bar, dark or light as what is due by now is reached or not, and that as a mark across it. A bar is
 * made of parts, which every program stacks alike: no line can be drawn over horizontal bars, and the mark has to show on a
 * bar as well as beyond its end. Where a word stands instead of a rate there is the mark alone.
 */
export const progressBars: Pick<Band, 'key' | 'label' | 'bars'> = {
  key: '深色达到应达进度，浅色落后，竖线为应达进度',
  label: ({ at }) =>
    `IF(${at(NAME)}="","",${at(NAME)}&" "&IF(ISNUMBER(${at(RATE)}),TEXT(${at(RATE)},"0.00%"),${at(RATE)}))`,
  bars: [
    {
      heading: '达到应达',
      color: chartColors.reached,
      length: (line) =>
        `IF(AND(ISNUMBER(${line.at(RATE)}),${rate(line)}>=${due(line)}),${line.at(DUE)},"")`,
    },
    {
      heading: '落后',
      color: chartColors.behind,
      length: (line) =>
        `IF(AND(ISNUMBER(${line.at(RATE)}),${rate(line)}<${due(line)}),${line.at(RATE)},"")`,
    },
    {
      heading: '离应达',
      color: chartColors.ground,
      length: (line) => `IF(${rate(line)}<${due(line)},${line.at(DUE)}-MAX(0,${rate(line)}),"")`,
    },
    {
      heading: '应达',
      color: chartColors.mark,
      length: ({ at, all }) => `IF(ISNUMBER(${at(DUE)}),MAX(${all(RATE)},${all(DUE)})*${THIN},"")`,
    },
    {
      heading: '超应达',
      color: chartColors.reached,
      length: (line) =>
        `IF(${rate(line)}>${due(line)},MAX(0,${line.at(RATE)}-${line.at(DUE)}-${line.bar(MARK)}),"")`,
    },
  ],
};
