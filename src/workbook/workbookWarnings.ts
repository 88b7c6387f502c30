import type { Session } from './run';

/** What about the open workbook a person should know before writing into it, or before believing its totals. */
export type WorkbookWarning =
  /** Opened for reading only: what is written can be kept under another name alone. */
  | 'readOnly'
  /** Formulas are worked out only when somebody asks for it. */
  | 'manualCalculation'
  /** An .xls file: Excel leaves out much of what newer versions know when it is saved. */
  | 'oldFormat'
  /** A text file such as .csv: saved, it keeps the values of one sheet and nothing else. */
  | 'textFormat';

/** Asks for them; the answer can be had after the next sync. */
export function queueWarnings({ context }: Pick<Session, 'context'>): () => WorkbookWarning[] {
  const { workbook, application } = context;
  workbook.load('name,readOnly');
  application.load('calculationMode');
  return () => [
    ...(workbook.readOnly ? (['readOnly'] as const) : []),
    ...(application.calculationMode === 'Manual' ? (['manualCalculation'] as const) : []),
    ...formatOf(workbook.name),
  ];
}

function formatOf(name: string): WorkbookWarning[] {
  if (/\.(xls|et|xlt)$/i.test(name)) return ['oldFormat'];
  return /\.(csv|txt|prn|dif|slk)$/i.test(name) ? ['textFormat'] : [];
}

/** Works out what is waiting, as F9 does; the setting stays as it is. One request. */
export async function recalculate({ context, sync }: Session): Promise<void> {
  context.application.calculate('Recalculate');
  await sync();
}
