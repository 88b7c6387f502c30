import type { Source } from '../../notice';
import { Deadline } from '../read/deadline';
import type { Limits } from '../read/limits';
import { openPackage } from '../read/package';
import { relationshipsOf } from '../read/relationships';
import { scanXml } from '../read/xml/scanXml';
import { DocumentReader } from './documentReader';

/** The prose and tables of a .docx in their order; null: the package is no text document. */
export function readDocument(bytes: Uint8Array, limits: Limits): Source | null {
  const file = openPackage(bytes, limits);
  const deadline = new Deadline(limits.seconds);
  const root = relationshipsOf('', file, deadline) ?? [];
  const main = root.find(({ type }) => type.toLowerCase() === 'officedocument')?.target;
  const part = main?.startsWith('word/') ? main : 'word/document.xml';
  const document = file.part(part);
  if (document === null) return null;
  const reader = new DocumentReader(limits);
  scanXml(document, part, deadline, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.text(text),
    close: (name) => reader.close(name),
  });
  return { blocks: reader.blocks() };
}
