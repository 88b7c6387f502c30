import type { Faults } from '../../../src/host';

export type Body = Parameters<Faults>[0];

const SET = 4;
const METHOD = 3;
const MAKES: readonly string[] = ['Add', 'Insert'];

/** What a step does to the workbook, null where it does nothing to it: the name of a member, or of what is made. */
export function stepAt({ Actions, ObjectPaths }: Body, index: number): string | null {
  const action = Actions[index];
  if (action === undefined) return null;
  const { ActionType, Name, ObjectPathId } = action;
  const path = ObjectPaths[ObjectPathId]?.Name ?? '';
  const isDone = ActionType === SET || (ActionType === METHOD && !/^(_|Suspend)/.test(Name));
  if (isDone) return LOOKS.get(path) ?? LOOKS.get(Name) ?? Name;
  if (!MAKES.includes(path)) return null;
  const parent = ObjectPaths[ObjectPaths[ObjectPathId]?.ParentObjectPathId ?? 0]?.Name ?? '';
  return `${path} ${parent}`;
}

/**
 * Members that make up one look each, by the object they belong to or by their own name. Recovery asks after none of
 * them: they go with the cells, the sheet or the chart that has them. So it makes no difference after which of them a
 * request is lost, and that all of them go is seen where only the answer is lost.
 */
const LOOKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cells: ['Format', 'Font', 'Fill', 'Style', 'Weight', 'Merge', 'ColumnHidden'],
    print: ['PageLayout', 'DefaultForAllPages'],
    screen: ['FreezePanes', 'Gridlines', 'TabColor', 'Activate'],
    validation: ['DataValidation'],
    chart: [
      ...['ValueAxis', 'CategoryAxis', 'Legend', 'Title', 'SetValues', 'SetXAxisValues'],
      ...['GapWidth', 'LineStyle', 'MarkerStyle', 'MarkerSize', 'Visible'],
      ...['MarkerBackgroundColor', 'MarkerForegroundColor'],
    ],
  }).flatMap(([look, members]) => members.map((member) => [member, `look of ${look}`] as const)),
);

/** After how many actions the first step of each kind is done that changes the workbook. */
export function stepsOf(body: Body): ReadonlyMap<string, number> {
  const steps = new Map<string, number>();
  body.Actions.forEach((_, index) => {
    const step = stepAt(body, index);
    if (step !== null && !steps.has(step)) steps.set(step, index + 1);
  });
  return steps;
}
