import type { Book } from '../book';
import { Faults, type Fault } from '../fault';
import { childrenOf } from '../xml';

const CUSTOM = 'docProps/custom.xml';
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';

/** What a file says of itself; and that it says nothing of where it was made. */
export function propertyFaults({ parts }: Book): Fault[] {
  const faults = new Faults(CUSTOM);
  const properties = childrenOf(parts.xml.get(CUSTOM), 'property');
  faults.unique(
    properties.map(({ attributes }) => attributes['pid'] ?? ''),
    'pid',
  );
  faults.unique(
    properties.map(({ attributes }) => (attributes['name'] ?? '').toLowerCase()),
    'property',
  );
  for (const { attributes, children } of properties) {
    faults.unless(attributes['fmtid'] === FORMAT, `fmtid ${attributes['fmtid']}`);
    faults.unless(Number(attributes['pid']) >= 2, `pid ${attributes['pid']}`);
    const { length } = children[0]?.text ?? '';
    faults.unless(length <= 255, `${length} characters`, attributes['name']);
  }
  for (const [path, text] of parts.texts) {
    const [place] =
      /(?:\/home\/|\/root\/|\/Users\/|file:\/\/|localhost|node_modules).{0,20}/.exec(text) ?? [];
    if (place !== undefined) faults.add(`says where it was made: ${place}`, path);
  }
  return faults.found;
}
