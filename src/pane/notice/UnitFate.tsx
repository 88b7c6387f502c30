import { Button, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { DraftNames } from '../../messages';
import type { Answers, Doubt } from '../../notice';
import { SelectField } from '../frame/SelectField';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';

export interface UnitFateProps {
  readonly doubt: Doubt & { readonly kind: 'missingUnit' };
  readonly names: DraftNames;
  readonly year: number | null;
  readonly busy: boolean;
  readonly onAnswer: (answer: Answers) => void;
}

/** What became of a unit of last year: abolished, or part of which one, and from when on. */
export function UnitFate({ doubt, names, year, busy, onAnswer }: UnitFateProps) {
  const shared = useSharedStyles();
  const text = usePageMessages().notice.page.answers;
  const { id, name, choices } = doubt;
  // Later in the year it would still have targets of its own.
  const latest = `${year ?? new Date().getFullYear()}-01-01`;
  const [to, setTo] = useState(choices[0] ?? '');
  const [date, setDate] = useState(latest);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date) && date <= latest;
  return (
    <div className={shared.stack}>
      <div className={shared.buttons}>
        <Button size="small" disabled={busy} onClick={() => onAnswer({ fates: { [id]: 'ended' } })}>
          {text.ended}
        </Button>
      </div>
      {choices.length > 0 && (
        <>
          <SelectField label={text.into(name)} value={to} disabled={busy} onChoose={setTo}>
            {choices.map((unit) => (
              <option key={unit} value={unit}>
                {names.unit(unit)}
              </option>
            ))}
          </SelectField>
          <div className={shared.buttons}>
            <Input
              size="small"
              type="date"
              aria-label={text.on(name)}
              max={latest}
              value={date}
              disabled={busy}
              onChange={(_, data) => setDate(data.value)}
            />
            <Button
              size="small"
              disabled={busy || !isDay}
              onClick={() => onAnswer({ fates: { [id]: { to, date } } })}
            >
              {text.merged}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
