import { CLOSER, LINE } from './measures';
import { styles, TEXT, type Style } from './styles';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const face = (font: string): string =>
  `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`;
/** Word counts in half points. */
const size = (points: number): string =>
  `<w:sz w:val="${2 * points}"/><w:szCs w:val="${2 * points}"/>`;
const closer = (twips: number): string => `<w:spacing w:val="${-twips}"/>`;
/** Only letters of 16 points are counted by the line. */
const run = ({ font, size: points }: Style): string =>
  `<w:rPr>${font === undefined ? '' : face(font)}${points === undefined ? '' : closer(0) + size(points)}</w:rPr>`;

/**
 * word/styles.xml. Written out here, as the library knows no style without space between Chinese letters and digits, and puts
 * what it knows of that where the schema has no place for it.
 */
export const stylesPart = (): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:styles xmlns:w="${NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr>${face(TEXT.font)}${size(TEXT.size)}` +
  `<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
  `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>` +
  `<w:pPr><w:widowControl w:val="0"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>` +
  `<w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="${LINE}" w:lineRule="exact"/><w:jc w:val="both"/></w:pPr>` +
  `<w:rPr>${closer(CLOSER)}</w:rPr></w:style>` +
  `${styles.map(styleElement).join('')}</w:styles>`;

function styleElement(style: Style): string {
  return (
    `<w:style w:type="paragraph"${isWords(style) ? '' : ' w:customStyle="1"'} w:styleId="${style.id}"><w:name w:val="${style.name}"/>` +
    `<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${style.paragraph}</w:pPr>${run(style)}</w:style>`
  );
}

/** Word's own names are English. */
const isWords = ({ name }: Style): boolean => /^[a-z]/iu.test(name);
