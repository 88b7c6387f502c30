import { inCapitals } from '../../../src/host/typed/capitals';

it.each([
  ['=sum(a1:b$2)+Sheet1!c3', '=SUM(A1:B$2)+Sheet1!C3'],
  ['=if(true,"a1 is sum(x)",False)', '=IF(TRUE,"a1 is sum(x)",FALSE)'],
  ["='ab 1'!a1&ab1!c2", "='ab 1'!A1&ab1!C2"],
  ['=ipt_target_2017+ipt_a1*b2', '=ipt_target_2017+ipt_a1*B2'],
  ['=vlookup(a1,$a:$c,2,0)', '=VLOOKUP(A1,$A:$C,2,0)'],
  ['=_xlfn.concat(a1)', '=_xlfn.concat(A1)'],
  ['="it\'s ""a1"""&a1', '="it\'s ""a1"""&A1'],
  ['=单位_a1+a1', '=单位_a1+A1'],
  ['=SUM(A1)', '=SUM(A1)'],
])('%s is kept as %s', (typed, kept) => {
  expect(inCapitals(typed)).toBe(kept);
});
