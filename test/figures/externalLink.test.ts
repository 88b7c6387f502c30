import { leadsOutside } from '../../src/figures/externalLink';

describe('a formula that fetches', () => {
  it.each([
    '=WEBSERVICE("http://localhost")',
    '=_xlfn.WEBSERVICE(A1)',
    '=CUBEVALUE("ThisWorkbookDataModel","[Measures].[件]")',
    '=CUBEMEMBER("模型","[Measures].[件]")',
    '=SUM(1,cubesetcount(A1))',
    '=CUBERANKEDMEMBER("模型",A1,1)',
    '=SQL.REQUEST("DSN=台账",,2,"select 1")',
    '=_xlfn.STOCKHISTORY("MSFT",A1)',
    '=DDE("soffice";"汇总.ods";"表1.A1")',
    '=CALL("Kernel32","GetTickCount","J")',
    '=REGISTER.ID("Kernel32","GetTickCount")',
    '=_xll.BDP("a","b")',
    '=1+_xldudf_CONTOSO_COUNT(A1)',
    '=_xlfn._xlws.PY(0,0)',
    '=_xlfn.TRANSLATE(A1)',
    '=GOOGLEFINANCE("a")',
    '=Excel|报表!R1C1',
    "=cmd|'/c calc'!A0",
  ])('%s', (formula) => expect(leadsOutside(formula)).toBe(true));
});

describe('a formula that does not', () => {
  it.each([
    '=SUM(A1:A3)',
    '="CALL ("&A1',
    "='CALL (2)'!A1",
    "='RTD (2)'!A1+1",
    "='甲|乙'!A1",
    '=RECALL(A1)',
    '=MY.CALL(A1)',
    '=表CALL(A1)',
    '=CALLS!A1',
    '=_xlfn.IFS(A1>0,1)',
    '=_xlfn._xlws.FILTER(A1:A3,B1:B3)',
    '=CUBE(A1)',
    '=GETPIVOTDATA("件",A3)',
  ])('%s', (formula) => expect(leadsOutside(formula)).toBe(false));
});
