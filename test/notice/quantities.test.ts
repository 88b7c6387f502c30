import { quantitiesIn } from '../../src/notice/prose/quantities';

const boundsIn = (text: string) =>
  quantitiesIn(['一、目标', `（一）${text}`]).map(({ text: of, bound }) => [of, bound.kind]);

it.each([
  ['投诉不超过5件', '投诉', 'atMost'],
  ['逾期率控制在3%以内', '逾期率', 'atMost'],
  ['能耗不高于20吨', '能耗', 'atMost'],
  ['案件不得高于30件', '案件', 'atMost'],
  ['投诉不得超过10件', '投诉', 'atMost'],
  ['专利授权不得少于10件', '专利授权', 'atLeast'],
  ['发明专利不低于10件', '发明专利', 'atLeast'],
])('%s', (text, of, bound) => expect(boundsIn(text)).toEqual([[of, bound]]));
