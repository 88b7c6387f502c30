import type { Deadline } from './deadline';
import { Meter, type Limits } from './limits';
import { scanXml } from './xml/scanXml';

/** The workbook's table of texts. Phonetic guides are left out; runs of rich text are joined. */
export function readSharedStrings(
  bytes: Uint8Array,
  part: string,
  limits: Limits,
  deadline: Deadline,
): string[] {
  const strings: string[] = [];
  const meter = new Meter('strings', limits.strings);
  let current = '';
  let inText = false;
  let inPhonetic = false;
  scanXml(bytes, part, deadline, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    text: (text) => {
      if (inText) current += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 'si') {
        meter.add();
        strings.push(unescapeControl(current));
      }
    },
  });
  return strings;
}

/** Characters that XML cannot hold are written `_x000D_`; an underscore before such a code as `_x005F_`. */
export function unescapeControl(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
