import type { Deadline } from './deadline';
import { Meter, type Limits } from './limits';
import { plainItemAt } from './plainItem';
import { Recurring } from './recurring';
import { RichText, unescapeControl, type FileText } from './richText';
import { scanXml } from './xml/scanXml';

/** The texts that files of one template have in common. */
const recurring = new Recurring<string>();

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
  let inItem = false;
  recurring.begin();
  const add = (text: FileText): void => {
    meter.add();
    strings.push(text);
  };
  scanXml(bytes, part, deadline, {
    open: (name, attributes) => {
      if (name === 'si') inItem = true;
      current.open(name, attributes);
    },
    text: (text) => current.add(text),
    close: (name) => {
      current.close(name);
      if (name !== 'si') return;
      inItem = false;
      recurring.pass(null);
      add(current.take());
    },
    whole: (source, at) => {
      if (inItem) return at;
      const known = recurring.at(source, at);
      if (known !== null) {
        recurring.pass(known);
        add(known.made);
        return at + known.written.length;
      }
      const item = plainItemAt(source, at);
      if (item === null) return at;
      const text = unescapeControl(item.text);
      recurring.learn(source, at, item.end, text);
      add(text);
      return item.end;
    },
  });
  return strings;
}
