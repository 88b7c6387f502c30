import type { Deadline } from './deadline';
import { Meter, type Limits } from './limits';
import { RichText, type FileText } from './richText';
import { scanXml } from './xml/scanXml';

/** The workbook's table of texts. */
export function readSharedStrings(
  bytes: Uint8Array,
  part: string,
  limits: Limits,
  deadline: Deadline,
): FileText[] {
  const strings: FileText[] = [];
  const meter = new Meter('strings', limits.strings);
  const current = new RichText();
  scanXml(bytes, part, deadline, {
    open: (name, attributes) => current.open(name, attributes),
    text: (text) => current.add(text),
    close: (name) => {
      current.close(name);
      if (name !== 'si') return;
      meter.add();
      strings.push(current.take());
    },
  });
  return strings;
}
