import { questionsOf } from '../../../src/actions/gather/questions';
import type { SubmittedFile } from '../../../src/actions/gather/types';
import { periodOf } from '../../../src/plan/period';
import { TEMPLATE_VERSION } from '../../../src/sheets/template/identity';
import { headingIn } from '../../../src/sheets/submission/heading';
import { plan2017 as plan } from '../../sheets/plans';

/** What is asked of a sound file of 海安 for 2017-09 with that name and that line over its table. */
function asked(name: string, line: string): string[] {
  const identity = {
    ...{ plan: plan.id, planVersion: plan.version, district: 'haian' },
    ...{ period: periodOf(2017, 9), template: TEMPLATE_VERSION },
  };
  const file = { name: `${name}.xlsx`, identity, heading: headingIn(plan, line), notes: [] };
  return questionsOf({ plan, former: [] }, file as unknown as SubmittedFile, []).map(
    ({ code }) => code,
  );
}

const each = (text: string): string[] => text.trim().split(/\s*\|\s*/u);

describe('a heading of another month', () => {
  it.each(
    each(
      '数据截止：8月31日 | 统计截止日期：2017-08-25 | 数据截至：2017年8月 | 截止时间：8月31日 | 截止：2017.8.31 | ' +
        '海安 2016年同期 | 海安（上年同期） | 海安 去年同期 | 上年同期数 海安 | 海安 去年9月 | 海安 上年度1-9月 | 海安县 去年完成情况 | ' +
        '海安 2017年捌月 | 海安 贰零壹柒年捌月 | 海安 二O一七年八月 | 海安 二o一七年八月 | 海安 二0一七年八月 | 海安 2017八月 | ' +
        '海安 二Ｏ一七年前八个月 | 海安 2017二季度 | 數據截止：8月31日',
    ),
  )('%s', (line) => expect(asked('海安', line)).toEqual(['otherMonth']));
});

describe('a file name of another month', () => {
  it.each(
    each(
      '海安上年同期 | 海安去年9月 | 海安2016年同期 | 海安去年同期数 | 海安0831 | 海安8.31 | 海安 08.31 | 海安0630报 | ' +
        '海安2017二季度 | 海安2017八月 | 海安捌月 | 海安二O一七年八月 | 海安9月报8月 | 海安10月报8月 | 海安10月交2017年8月',
    ),
  )('%s', (name) => expect(asked(name, '海安')).toEqual(['namedForOtherMonth']));
});

describe('a heading of another unit', () => {
  it.each(
    each(
      '制表单位：如东 | 编制单位：如皋市 | 所属：如皋 | 责任单位：启东 | 填制单位:海门 | 所属单位：如東縣 | 海門 2017年1-9月 | ' +
        '填報單位：啟東 | 苏通园区 2017年1-9月 | 填报单位：苏锡通园区 | 填报单位:海安县李堡镇 | 填报单位：海安县教育局 | ' +
        '填报单位（盖章）：海安县曲塘镇人民政府 | 单位：海安李堡镇 | 填报单位：海安县卫生和计划生育委员会 | 填报单位：海安高新区 | 填报单位：全市',
    ),
  )('%s', (line) => expect(asked('海安', line)).toEqual(['otherDistrict']));

  it('is told as it stands there', () => {
    expect(headingIn(plan, '填报单位：海安县李堡镇（盖章）').units).toEqual([
      { name: '海安县李堡镇', district: null },
    ]);
  });
});

describe('a file name of another unit', () => {
  it.each(
    each(
      '海門9月 | 啟東 | 啓東市9月 | 如皐 | 如臯市 | 如東縣2017年9月 | 苏通园区 | 苏锡通园区9月 | 苏通科技产业园区 | 全市 | 全市9月汇总 | 全省2017年9月',
    ),
  )('%s', (name) => expect(asked(name, '海安')).toEqual(['namedForOther']));
});

describe('a file that says it does not count', () => {
  it.each(
    each(
      '海安9月作废 | 海安（作废） | 海安_2017-09_填报-错误 | 海安样表 | 海安测试 | 海安9月(有误) | 海安TEST | 海安 旧版 | 海安示例 | 海安 作廢 | 测试海安9月 | ' +
        '海安废弃 | 海安试填',
    ),
  )('by its name: %s', (name) => expect(asked(name, '海安')).toEqual(['namedNotCounting']));

  it.each(
    each('（作废） | 样表 | 海安 2017年1-9月（测试） | 海安（错误，勿用） | 海安 2017年9月 示例'),
  )('by its heading: %s', (line) => expect(asked('海安', line)).toEqual(['notCounting']));
});

describe('ordinary', () => {
  it.each(
    each(
      '海安2017三季度 | 海安2017年三季度 | 海安10月报9月 | 海安10月报送9月数据 | 海安9月数据10月报送 | 海安第8期 | 海安专利月报第8期 | 海安2017年第8期 | ' +
        '海安0930 | 海安9.30 | 海安1009 | 海安10.9 | 海安1031 | 海安20170930 | 海安20171009 | 海安九月 | 海安玖月 | 海安二O一七年九月 | 海安前三季度 | ' +
        '海安较上年同期 | 海安(同比上年) | 海安9月比去年同期增减 | 海安上年基数 | 海安填报v8.31 | 附件8.31海安 | 海安8.31% | 海安0513-1708 | ' +
        '海安错误更正 | 海安更正错误后 | 海安错误已修改 | 海安9月（无错误） | 海安有误已更正 | 海安专利无效案件 | 海安latest | 海安样本企业 | 海安示范园区 | ' +
        '海安模板 | 海安草稿 | 海安初稿 | 海安定稿 | 海安更正版 | 海安补报 | 海安重报9月 | 海安园区 | 海安知识产权示范园区 | 海安含园区 | 海安工业园区 | ' +
        '海安9月全市各县区填报表 | 全市各县（市、区）填报表 | 全市知识产权强市目标完成情况 | 各县区9月 | 知识产权园区9月 | 各园区汇总 | ' +
        '海安科技局 | 海安县市场监督管理局9月 | 海安李堡镇汇总 | 海安教育局转来 | 海安-张三-13800008888 | 海安.填报.定稿',
    ),
  )('name: %s', (name) => expect(asked(name, '海安')).toEqual([]));

  it.each(
    each(
      '截止：10月10日 | 截止日期：2017-10-10 | 报送截止：10月10日 | 数据截止：9月30日 | 数据截止：2017年9月 | 截止：9月30日 | 填报期限：8月31日 | ' +
        '较上年同期 | 与去年同期相比 | 上年同期增减 | 去年底 | 上年度结转 | 同比2016年 | 海安 第8期 | ' +
        '填报单位：海安县科技局 | 填报单位：海安县市场监督管理局（知识产权局） | 填报单位：海安县人民政府 | 填报单位：海安县发改委 | 编制单位：南通市知识产权局 | ' +
        '制表单位：海安 | 所属：海安县 | 所属期：2017年9月 | 所属期间：2017年1-9月 | 制表：如东来的张三 | 编制人：李四 | 责任人：王五 | ' +
        '单位：家 | 计量单位：万元 | 海安 2017年9月 定稿 | 错误已更正 | 海安 2017年1-9月（更正） | 海安知识产权示范园区 | 海安 二O一七年九月 | 海安 2017三季度',
    ),
  )('heading: %s', (line) => expect(asked('海安', line)).toEqual([]));
});
