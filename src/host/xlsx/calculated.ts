import type { IWorkbookData } from '@univerjs/core';

/** How a file says which program wrote it last; every program that saves it puts its own name there. */
const MARK = '<fileVersion appName="IpTargetWorkbench"/>';

/** Their results may be others when the file is opened again. */
const VOLATILE = /\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\s*\(/i;

/** Notes in the workbook part that all results in the file are right, if that will be so whenever it is opened. */
export function markCalculated(workbookXml: string, { sheets }: IWorkbookData): string {
  const [names = ''] = /<definedNames>.*<\/definedNames>/s.exec(workbookXml) ?? [];
  const changes =
    VOLATILE.test(names) ||
    Object.values(sheets).some(
      ({ cellData = {}, custom }) =>
        // What a formula fills beside itself is not in the grid before it is worked out.
        custom?.['spills'] !== undefined ||
        Object.values(cellData).some((cells) =>
          Object.values(cells as Record<number, { f?: string | null }>).some(
            ({ f }) => typeof f === 'string' && VOLATILE.test(f),
          ),
        ),
    );
  return changes ? workbookXml : workbookXml.replace(/<workbook\b[^>]*>/, (tag) => tag + MARK);
}

/** True where the host itself saved the file, every result worked out, and no other program since. */
export const isMarkedCalculated = (workbookXml: string): boolean => workbookXml.includes(MARK);
