import type { BookName, BookSheet } from '../../sheets/submission/book';
import type { Deadline } from './deadline';
import { Meter, type Limits } from './limits';
import type { Package } from './package';
import { refuse } from './refusal';
import type { Attributes } from './xml/attributes';
import { scanXml } from './xml/scanXml';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: BookSheet['visibility'];
  /** Null: the entry points nowhere, as that of a macro sheet that is not kept. */
  readonly relationship: string | null;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly BookName[];
  readonly date1904: boolean;
  readonly isStale: boolean;
}

const VISIBILITIES = new Map<string | undefined, BookSheet['visibility']>([
  ['hidden', 'hidden'],
  ['veryHidden', 'veryHidden'],
]);

export function readWorkbookPart(
  part: string,
  file: Package,
  limits: Limits,
  deadline: Deadline,
): WorkbookPart {
  const bytes = file.part(part);
  if (bytes === null) refuse({ code: 'missingPart', part });
  const sheets: SheetEntry[] = [];
  const names: BookName[] = [];
  const sheetMeter = new Meter('sheets', limits.sheets);
  const nameMeter = new Meter('names', limits.names);
  let date1904 = false;
  let isStale = false;
  let openName: { name: string; refersTo: string; sheet: number | null } | null = null;
  scanXml(bytes, part, deadline, {
    open: (element, attributes) => {
      if (element === 'sheet') {
        sheetMeter.add();
        sheets.push({
          name: attributes.get('name') ?? '',
          visibility: VISIBILITIES.get(attributes.get('state')) ?? 'visible',
          relationship: (attributes.prefixed('id') ?? attributes.get('id')) || null,
        });
      } else if (element === 'workbookPr') {
        date1904 = isTrue(attributes.get('date1904'));
      } else if (element === 'calcPr') {
        isStale = saysStale(attributes);
      } else if (element === 'definedName') {
        nameMeter.add();
        const local = attributes.get('localSheetId');
        openName = {
          name: attributes.get('name') ?? '',
          refersTo: '',
          sheet: local === undefined ? null : Number(local),
        };
      }
    },
    text: (text) => {
      if (openName !== null) openName.refersTo += text;
    },
    close: (element) => {
      if (element !== 'definedName' || openName === null) return;
      names.push(openName);
      openName = null;
    },
  });
  if (sheets.length === 0) refuse({ code: 'noSheets' });
  return { sheets, names, date1904, isStale };
}

/** Saved before everything was calculated: so it says, or calculation waits for a key and saving did not start it. */
function saysStale(attributes: Attributes): boolean {
  const isFalse = (name: string): boolean => /^(0|false|off)$/.test(attributes.get(name) ?? '');
  const waits = attributes.get('calcMode') === 'manual';
  return isFalse('calcCompleted') || (waits && isFalse('calcOnSave'));
}

export function isTrue(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true' || attribute === 'on';
}
