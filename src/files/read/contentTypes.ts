import type { Deadline } from './deadline';
import type { Package } from './package';
import { ReadOnce } from './readOnce';
import { refuse, type OtherType, type Refusal } from './refusal';
import { scanXml } from './xml/scanXml';

const PART = '[Content_Types].xml';

/** Main parts by what their content type holds; the first that fits decides. */
const KINDS: readonly { readonly holds: string; readonly refusal: Refusal | null }[] = [
  { holds: 'sheet.binary.macroEnabled', refusal: { code: 'binaryFormat' } },
  { holds: 'spreadsheetml.sheet.main', refusal: null },
  { holds: 'spreadsheetml.template.main', refusal: null },
  { holds: 'ms-excel.sheet.macroEnabled', refusal: null },
  { holds: 'ms-excel.template.macroEnabled', refusal: null },
  { holds: 'wordprocessingml', refusal: other('word') },
  { holds: 'presentationml', refusal: other('slides') },
];

function other(type: OtherType): Refusal {
  return { code: 'otherType', type };
}

/** Refuses a package whose main part is no workbook, whatever the file is called. */
export function requireWorkbook(file: Package, mainPart: string | null, deadline: Deadline): void {
  const bytes = file.part(PART);
  if (bytes === null) {
    if (file.has('content.xml') && file.has('mimetype')) refuse(other('ods'));
    refuse(mainPart === null ? other('archive') : { code: 'missingPart', part: PART });
  }
  const { overrides, defaults } = known.of(bytes, () => readTypes(bytes, deadline));
  if (mainPart === null) refuse({ code: 'missingPart', part: 'xl/workbook.xml' });
  const extension = mainPart.slice(mainPart.lastIndexOf('.') + 1).toLowerCase();
  const type = overrides.get(mainPart.toLowerCase()) ?? defaults.get(extension) ?? '';
  const kind = KINDS.find(({ holds }) => type.includes(holds));
  if (kind === undefined) refuse(other('unknown'));
  if (kind.refusal !== null) refuse(kind.refusal);
}

interface Types {
  readonly overrides: ReadonlyMap<string, string>;
  readonly defaults: ReadonlyMap<string, string>;
}

const known = new ReadOnce<Types>();

function readTypes(bytes: Uint8Array, deadline: Deadline): Types {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  scanXml(bytes, PART, deadline, {
    open: (name, attributes) => {
      const type = attributes.get('ContentType');
      if (type === undefined) return;
      const partName = attributes.get('PartName');
      if (name === 'Override' && partName !== undefined) {
        overrides.set(partName.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase(), type);
      }
      const extension = attributes.get('Extension');
      if (name === 'Default' && extension !== undefined) {
        defaults.set(extension.toLowerCase(), type);
      }
    },
  });
  return { overrides, defaults };
}
