import type { Deadline } from '../deadline';
import { refuse } from '../refusal';
import { decode } from './decode';
import { DocumentTypeFound, NotWellFormed } from './notWellFormed';
import { walkXml, type XmlHandlers } from './walkXml';

/**
 * Walks one XML part. Anything not well-formed in what is read refuses the file, and so does a document type declaration: it is
 * the door to entity bombs and to files outside the package, and no spreadsheet program writes one.
 */
export function scanXml(
  bytes: Uint8Array,
  part: string,
  deadline: Deadline,
  handlers: XmlHandlers,
): void {
  try {
    walkXml(decode(bytes), handlers, () => deadline.check());
  } catch (error) {
    if (error instanceof NotWellFormed) refuse({ code: 'corrupt', part }, error);
    if (error instanceof DocumentTypeFound) refuse({ code: 'doctype', part }, error);
    throw error;
  }
}
