import { onDemand } from '../onDemand';
import { legalName } from '../templates/legalName';
import { blockNames } from '../../sheets/blocks/names';
import { bulletinLine } from '../../sheets/summary/bulletinLines';
import { officialDocument, type DocumentDetails } from '../../sheets/document/officialDocument';
import { cellLines, errorCells } from '../../sheets/document/sheetLines';
import { readParagraphs } from '../../sheets/document/readParagraphs';
import type { SummaryInput } from './readInput';
import type { BulletinOutcome } from './types';
import { viewOf } from './view';

/**
 * The bulletin as a document. Where the workbook has 通报 of the period, the words are those that stand there now, since
 * officers word it anew; otherwise those that the figures give.
 */
export async function bulletinFile(
  input: SummaryInput,
  details: DocumentDetails,
): Promise<BulletinOutcome> {
  const { figures, ranking, bulletin, period } = viewOf(input);
  const block = input.reading.blocks.get(blockNames.page('bulletin', period));
  const broken = block === undefined ? [] : errorCells(block);
  if (block !== undefined && broken.length > 0) {
    return { kind: 'broken', sheet: block.sheetName, cells: broken };
  }
  const lines = block === undefined ? bulletin.map(bulletinLine) : cellLines(block.values);
  const document = officialDocument(readParagraphs(lines), figures, ranking, details);
  const { writeDocument } = await onDemand(() => import('../../files/document/writeDocument'));
  const name = `${legalName(document.title.join(''))}.docx`;
  return { kind: 'file', file: { name, bytes: await writeDocument(document) } };
}
