import { Button } from '@fluentui/react-components';
import type { DraftNames } from '../../messages';
import type { Answers, Doubt } from '../../notice';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import { UnitFate } from './UnitFate';

export interface DoubtAnswersProps {
  /** One doubt, or several of a kind. */
  readonly group: readonly Doubt[];
  readonly names: DraftNames;
  readonly year: number | null;
  readonly busy: boolean;
  readonly onAnswer: (answer: Answers) => void;
}

/** Buttons for what no cell of the draft can answer; nothing where its sheet is the place for it. */
export function DoubtAnswers({ group, names, year, busy, onAnswer }: DoubtAnswersProps) {
  const shared = useSharedStyles();
  const text = usePageMessages().notice.page.answers;
  const [doubt] = group as readonly [Doubt];
  const choices = choicesOf(doubt);
  if (doubt.kind === 'missingUnit' && group.length === 1) {
    return <UnitFate {...{ doubt, names, year, busy, onAnswer }} />;
  }
  if (choices.length === 0) return null;
  return (
    <div className={shared.buttons}>
      {choices.map(([label, answer]) => (
        <Button key={label} size="small" disabled={busy} onClick={() => onAnswer(answer)}>
          {label}
        </Button>
      ))}
    </div>
  );

  function choicesOf(asked: Doubt): readonly (readonly [label: string, answer: Answers])[] {
    switch (asked.kind) {
      case 'table':
        return asked.choices.map((table) => [text.table(table + 1), { table }]);
      case 'orientation':
        return asked.choices.map((units) => [text[units], { units }]);
      case 'nearMeasure':
        return [
          ...asked.choices.map(
            (key) =>
              [text.same(names.measure(key)), { sameMeasures: { [asked.found]: key } }] as const,
          ),
          [text.isNew, { sameMeasures: { [asked.found]: null } }],
        ];
      case 'nearUnit':
        return [
          ...asked.choices.map(
            (id) => [text.same(names.unit(id)), { sameUnits: { [asked.found]: id } }] as const,
          ),
          [text.isNew, { sameUnits: { [asked.found]: null } }],
        ];
      case 'missingUnit':
        return [[text.allEnded, { fates: endOf(group) }]];
      default:
        return [];
    }
  }
}

const endOf = (group: readonly Doubt[]): NonNullable<Answers['fates']> =>
  Object.fromEntries(
    group.flatMap((each) => (each.kind === 'missingUnit' ? [[each.id, 'ended'] as const] : [])),
  );
