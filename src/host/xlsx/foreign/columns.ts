import type { ForeignColumn } from '../../foreign';
import { compact } from '../compact';
import { openings } from '../xml';
import { childrenFrom, childrenOf, selfContained, rootOf } from './scan';

/** The formats of whole columns, out of the sheet's part and the style sheet as the file has them. */
export function readColumns(sheetXml: string, stylesXml: string): ForeignColumn[] {
  const styled = openings(
    sheetXml.slice(0, sheetXml.search(/<(?:[\w.-]+:)?sheetData[\s/>]/)),
    'col',
  )
    .map(({ min, max, style = '0' }) => ({ first: Number(min) - 1, last: Number(max) - 1, style }))
    .filter(({ style }) => style !== '0');
  if (styled.length === 0) return [];
  const list = (name: string): string[] => {
    const parent = childrenOf(stylesXml).find((child) => child.name === name);
    if (parent === undefined) return [];
    const text = stylesXml.slice(parent.start, parent.end);
    return childrenFrom(text, text.indexOf('>') + 1).map(({ start, end }) =>
      text.slice(start, end),
    );
  };
  const [formats, fonts, fills, borders] = ['cellXfs', 'fonts', 'fills', 'borders'].map(list);
  const codes = new Map(
    openings(stylesXml, 'numFmt').map((one) => [one['numFmtId'], one['formatCode']] as const),
  );
  const { tag } = rootOf(stylesXml);
  return styled.flatMap(({ first, last, style }): ForeignColumn[] => {
    const xf = formats?.[Number(style)];
    if (xf === undefined) return [];
    const of = openings(xf, 'xf')[0] ?? {};
    const piece = (pieces: readonly string[] | undefined, id: string | undefined) =>
      selfContained(pieces?.[Number(id ?? 0)] ?? '', tag);
    return [
      {
        first,
        last,
        format: compact<ForeignColumn['format']>({
          xf: selfContained(xf, tag),
          font: piece(fonts, of['fontId']),
          fill: piece(fills, of['fillId']),
          border: piece(borders, of['borderId']),
          numberFormat: codes.get(of['numFmtId']),
        }),
      },
    ];
  });
}
