import fc from 'fast-check';
import { isDoubtful } from '../../src/figures/doubtfulRemark';

const each = (text: string): string[] => text.trim().split(/\s*\|\s*/u);

describe('beside 2800 件', () => {
  it.each(
    each(
      '此数有误，应为3111 | 应为2900 | 应该是2,900件 | 應為2900 | 更正为3111 | 改为 3111 | 正确数：3111 | 实际应为3111件 | 应为0.3万件 | ' +
        '暂估数，待核 | 暂估 | 待核实 | 待确认 | 数据有误 | 填错了 | 尚未核实 | 未经审核 | 核实中 | 估算数 | 初步统计 | 此数不对 | 请核对 | 存疑 | 此數有誤 | ' +
        '单位：万件 | 单位为万件 | 以万件计 | 3111 | 3,111 | 3111件 | ３１１１ | 0.3万 | 上月无误，本月数有误 | 上月2600，本月应为2900',
    ),
  )('%s doubts it', (remark) => expect(isDoubtful(remark, 2800, '件')).toBe(true));

  it.each(
    each(
      '因机构改革减少 | 比上月增加12件 | 其中企业8家 | 含高校 | 见附件 | 无 | / | 属实 | 冲减 | 已核实 | 已核对无误 | 数据来源：省局 | 2800 | 2,800件 | 0.28万件 | ' +
        '应为2800 | 原填报有误，更正为2800 | 上月填报有误 | 上月数据有误，应为2700 | 8月数据有误，已更正 | 上期误报，应为2700，现已更正 | 去年口径有误 | ' +
        '因上期多报，本期核减 | 核减重复统计3件 | 单位：件 | 以件计 | 按件统计 | 预计年底完成3200 | 预计全年达3200件 | 正在申请 | 暂无新增 | 待授权12件 | 3件待审 | ' +
        '省局9月公布数 | 201709 | 20171009 | 同比增长12% | 其中发明1200件 | 按新口径统计 | 误差 | 有误差说明见附件 | 专利作废专利2件 | 不对外公开 | 新增企业 3 家 | ' +
        '以国家知识产权局公布数为准 | 完成率70% | 累计数 | 含园区120件',
    ),
  )('%s does not', (remark) => expect(isDoubtful(remark, 2800, '件')).toBe(false));
});

it.each<[string, number, string, boolean]>([
  ['单位：元', 300, '万元', true],
  ['以元计', 300, '万元', true],
  ['单位：万元', 300, '万元', false],
  ['应为300万元', 300, '万元', false],
  ['应为310万元', 300, '万元', true],
  ['应为75%', 75, '%', false],
  ['应为76%', 75, '%', true],
  ['76', 75, '%', true],
  ['75%', 75, '%', false],
])('%s beside %d %s: %s', (remark, value, unit, doubts) => {
  expect(isDoubtful(remark, value, unit)).toBe(doubts);
});

it('another number doubts a figure exactly where it is another, whatever is said before it', () => {
  const numbers = fc.integer({ min: 0, max: 9_999 });
  const words = fc.constantFrom('', '应为', '应该是', '更正为', '改为', '正确数：');
  fc.assert(
    fc.property(numbers, numbers, words, (value, said, word) => {
      expect(isDoubtful(`${word}${said}`, value, '件')).toBe(said !== value);
    }),
  );
});
