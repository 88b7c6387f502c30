import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { find } from '../programs';
import { sharedPath } from '../shared';
import type { Fault } from './fault';
import type { Parts } from './parts';

/** Which schema of ISO/IEC 29500-4 (transitional) a part is written by. */
const SCHEMAS: readonly (readonly [RegExp, string])[] = [
  [/^\[Content_Types\]\.xml$/, 'opc-xsd/opc-contentTypes.xsd'],
  [/\.rels$/, 'opc-xsd/opc-relationships.xsd'],
  [/^docProps\/core\.xml$/, 'opc-xsd/opc-coreProperties.xsd'],
  [/^docProps\/app\.xml$/, 'shared-documentPropertiesExtended.xsd'],
  [/^docProps\/custom\.xml$/, 'shared-documentPropertiesCustom.xsd'],
  [/^xl\/(?:workbook|styles|sharedStrings|comments\d*|worksheets\/sheet\d+)\.xml$/, 'sml.xsd'],
  [/^xl\/theme\//, 'dml-main.xsd'],
  [/^xl\/drawings\/drawing\d+\.xml$/, 'dml-spreadsheetDrawing.xsd'],
  [/^xl\/charts\/chart\d+\.xml$/, 'dml-chart.xsd'],
];

/** Where the schemas are; they are others' and not part of the project. */
export const schemaFolder = (): string | null =>
  find('xmllint') === null ? null : sharedPath('ooxml', 'xsd');

/** What of the parts of some files is not as the schemas have it. @param files by their names */
export function schemaFaults(folder: string, files: ReadonlyMap<string, Parts>): Fault[] {
  const work = mkdtempSync(join(tmpdir(), 'schema-'));
  try {
    const bySchema = new Map<string, Map<string, string>>();
    let number = 0;
    for (const [name, { texts }] of files) {
      for (const [path, text] of texts) {
        const schema = SCHEMAS.find(([pattern]) => pattern.test(path))?.[1];
        if (schema === undefined) continue;
        const file = join(work, `${(number += 1)}.xml`);
        // ISO's own schema forgets that a text may keep its blanks, where Excel itself says so.
        writeFileSync(file, text.replaceAll(' xml:space="preserve"', ''));
        const known = bySchema.get(schema) ?? new Map<string, string>();
        bySchema.set(schema, known.set(file, `${name} ${path}`));
      }
    }
    return [...bySchema].flatMap(([schema, known]) => validated(join(folder, schema), known));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function validated(schema: string, files: ReadonlyMap<string, string>): Fault[] {
  const options = ['--nonet', '--noout', '--huge', '--schema', schema, ...files.keys()];
  try {
    execFileSync(find('xmllint')!, options, {
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1 << 28,
    });
    return [];
  } catch (failure) {
    const lines = String((failure as { stderr?: unknown }).stderr ?? failure).split('\n');
    return lines.flatMap((line) => {
      const [, file = '', what = ''] = /^(.+?\.xml):(.*error.*)$/.exec(line) ?? [];
      return what === '' ? [] : [{ where: files.get(file) ?? file, what: what.slice(0, 300) }];
    });
  }
}
