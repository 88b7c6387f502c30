import { fromHtml, fromText, recognise, type PlanDraft } from '../../src/notice';

/** Rows as a page has them, cells parted by bars; a cell may bring its own `<td …>`. */
const page = (...rows: string[]): PlanDraft => {
  const cell = (text: string) => (text.startsWith('<td') ? text : `<td>${text}`);
  const line = (row: string) => `<tr>${row.split('|').map(cell).join('</td>')}</td></tr>`;
  return recognise(fromHtml(`<table>${rows.map(line).join('')}</table>`));
};

const figures = ({ rows }: PlanDraft) =>
  rows.map(({ targets }) =>
    [...targets.values()].map((target) => (target?.kind === 'number' ? target.value : target)),
  );

const asked = ({ doubts }: PlanDraft) =>
  doubts.flatMap((doubt) =>
    'raw' in doubt ? [`${doubt.kind} ${doubt.raw}`] : doubt.kind === 'cellCount' ? ['cells'] : [],
  );

const HEAD = '指标|海安市|如皋市|如东县|备注';

describe('digits that are no digits of the figure beside them', () => {
  it('the number of a footnote, and a figure that is crossed out, are asked about', () => {
    const draft = page(
      HEAD,
      '专利授权量（件）|12<sup>1</sup>|<s>20</s>25|30|',
      "商标（件）|<span style='text-decoration:line-through'>20</span>25|<span>20</span><span>00</span>|3|",
      '著作权（件）|1|2|3|',
      '地理标志（件）|1|2|3|',
    );
    expect(figures(draft)).toEqual([
      [null, null, 30],
      [null, 2000, 3],
      [1, 2, 3],
      [1, 2, 3],
    ]);
    const crossedOut = 'notANumber 20 25';
    expect(asked(draft)).toEqual(['notANumber 12 1', crossedOut, crossedOut]);
  });

  it('what was deleted or is hidden is not read', () => {
    const draft = page(
      HEAD,
      '专利授权量（件）|<del>30</del><ins>35</ins>|20<span style="display: none">7</span>|30|',
      "商标（件）|<td style='display:none'>9|1<span style='mso-hide:all'><b>0</b>|2|3|",
    );
    expect(figures(draft)).toEqual([
      [35, 20, 30],
      [1, 2, 3],
    ]);
    expect(asked(draft)).toEqual([]);
  });

  it('a hidden table is passed over, a deletion without an end ends with its cell', () => {
    const hidden = '<div style="display:none"><table><tr><td>1<td>2</tr></table>9</div>';
    const draft = page(HEAD, `专利授权量（件）|10${hidden}|<td><del>7|30|`, '商标（件）|1|2|3|');
    expect(draft.rows.map(({ name }) => name)).toEqual(['专利授权量', '商标']);
    expect(figures(draft)[0]).toEqual([10, { kind: 'notApplicable' }, 30]);
  });

  it('a raised letter stays part of a name', () => {
    const draft = page(HEAD, '绿地面积（m<sup>2</sup>）|1|2|3|', '商标（件）|1|2|3|');
    expect(draft.rows[0]!.unit).toBe('m2');
  });
});

it('a row that lost a cell in front of a merged one is asked about', () => {
  const draft = page(
    HEAD,
    '专利授权量（件）|1|2|3|<td rowspan=3>科技局',
    '商标（件）|1|3',
    '专利转让（笔）|1|2|3',
  );
  expect(figures(draft)).toEqual([
    [1, 2, 3],
    [null, null, null],
    [1, 2, 3],
  ]);
  expect(asked(draft)).toEqual(['cells']);
});

it('words behind a figure are no unit of it', () => {
  const draft = recognise(
    fromText('指标\t海安市\t如皋市\n商标\t100以上\t200以上\n贷款额\t1万元\t2万元'),
  );
  expect(draft.rows.map(({ unit }) => unit)).toEqual(['', '万元']);
  expect(asked(draft)).toEqual(['notANumber 100以上', 'notANumber 200以上']);
});
