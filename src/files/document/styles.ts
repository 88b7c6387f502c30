import { LETTER, LINE } from './measures';

/** Ids of the styles that paragraphs have. */
export const STYLES = {
  number: 'DocumentNumber',
  title: 'Title',
  addressee: 'Addressee',
  heading: 'Heading1',
  subheading: 'Heading2',
  text: 'DocumentText',
  annexNote: 'AnnexNote',
  signature: 'DocumentSignature',
  annexMark: 'AnnexMark',
  annexTitle: 'AnnexTitle',
  tableHead: 'TableHead',
  tableCell: 'TableCell',
  tableName: 'TableName',
  tableNote: 'TableNote',
  oddFooter: 'OddFooter',
  evenFooter: 'EvenFooter',
} as const;

export interface Style {
  readonly id: string;
  /** As Word lists it: its own names for what it knows. */
  readonly name: string;
  readonly font?: string;
  /** Points; 16 (三号) where nothing is said. */
  readonly size?: number;
  /** Properties of the paragraph, in the schema's order. */
  readonly paragraph: string;
}

/** 仿宋 三号, of which all text is. */
export const TEXT = { font: '仿宋', size: 16 } as const;
const HEI = '黑体';
const TITLE_FACE = { font: '方正小标宋简体', size: 22 };

const KEEP = '<w:keepNext/><w:keepLines/>';
const INDENT = `<w:ind w:firstLineChars="200" w:firstLine="${Math.round(2 * LETTER)}"/>`;
const spacing = (before: number, after: number): string =>
  `<w:spacing w:before="${Math.round(before * LINE)}" w:after="${Math.round(after * LINE)}"/>`;
const align = (where: string): string => `<w:jc w:val="${where}"/>`;
const outline = (level: number): string => `<w:outlineLvl w:val="${level}"/>`;
/** What has lines of its own height, in points instead of the page's. */
const offGrid = (line: number, before = 0): string =>
  `<w:spacing w:before="${before}" w:line="${line * 20}" w:lineRule="exact"/>`;
/** One letter of 14 points is left free at the side. */
const footer = (side: string): string => `${offGrid(20)}<w:ind w:${side}="280"/>${align(side)}`;

/** The faces and places of GB/T 9704-2012, 7.2 and 7.3. */
export const styles: readonly Style[] = [
  { id: STYLES.number, name: '发文字号', paragraph: `${KEEP}${spacing(0, 2)}${align('center')}` },
  {
    id: STYLES.title,
    name: 'Title',
    ...TITLE_FACE,
    paragraph: `${KEEP}${spacing(0, 1)}${align('center')}`,
  },
  { id: STYLES.addressee, name: '主送机关', paragraph: `${KEEP}${align('left')}` },
  { id: STYLES.heading, name: 'heading 1', font: HEI, paragraph: `${KEEP}${INDENT}${outline(0)}` },
  {
    id: STYLES.subheading,
    name: 'heading 2',
    font: '楷体',
    paragraph: `${KEEP}${INDENT}${outline(1)}`,
  },
  { id: STYLES.text, name: '公文正文', paragraph: INDENT },
  { id: STYLES.annexNote, name: '附件说明', paragraph: `${KEEP}${align('left')}` },
  { id: STYLES.signature, name: '署名和成文日期', paragraph: KEEP },
  {
    id: STYLES.annexMark,
    name: '附件序号',
    font: HEI,
    paragraph: `<w:keepNext/><w:pageBreakBefore/>${align('left')}`,
  },
  {
    id: STYLES.annexTitle,
    name: '附件标题',
    ...TITLE_FACE,
    paragraph: `${KEEP}${spacing(1, 0.5)}${align('center')}`,
  },
  {
    id: STYLES.tableHead,
    name: '表头',
    font: HEI,
    size: 10.5,
    paragraph: `<w:keepNext/>${offGrid(13)}${align('center')}`,
  },
  { id: STYLES.tableCell, name: '表格', size: 10.5, paragraph: `${offGrid(13)}${align('center')}` },
  {
    id: STYLES.tableName,
    name: '表格名称',
    size: 10.5,
    paragraph: `${offGrid(13)}${align('left')}`,
  },
  {
    id: STYLES.tableNote,
    name: '表注',
    size: 10.5,
    paragraph: `${offGrid(16, 60)}${align('both')}`,
  },
  { id: STYLES.oddFooter, name: '单页页码', font: '宋体', size: 14, paragraph: footer('right') },
  { id: STYLES.evenFooter, name: '双页页码', font: '宋体', size: 14, paragraph: footer('left') },
];
