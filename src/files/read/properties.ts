import type { Deadline } from './deadline';
import { scanXml } from './xml/scanXml';

/** Custom document properties as text, whatever their declared type. */
export function readProperties(
  bytes: Uint8Array,
  part: string,
  deadline: Deadline,
): Map<string, string> {
  const properties = new Map<string, string>();
  let key: string | null = null;
  let value = '';
  scanXml(bytes, part, deadline, {
    open: (name, attributes) => {
      if (name !== 'property') return;
      key = attributes.get('name') ?? null;
      value = '';
    },
    text: (text) => {
      if (key !== null) value += text;
    },
    close: (name) => {
      if (name !== 'property' || key === null) return;
      properties.set(key, value.trim());
      key = null;
    },
  });
  return properties;
}
