import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { typedCorrection } from '../../actions/gather/typedCorrection';
import type { Correction, GatherContext } from '../../actions/gather/types';
import { asSeen } from '../../figures/numberText';
import { itemText } from '../../messages';
import { cellKey } from '../../plan/cellKey';
import { measuresOf } from '../../plan/measures';
import { CorrectFindings } from './CorrectFindings';
import { SelectField } from '../frame/SelectField';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import { useGatherStyles } from './styles';

export interface CorrectProps {
  readonly context: GatherContext;
  readonly who: string;
  readonly disabled: boolean;
  readonly onCorrect: (correction: Correction, text: string) => Promise<boolean>;
}

/** One figure that the bureau itself corrects; the old one, who, when and why are kept. */
export function Correct({ context, who, disabled, onCorrect }: CorrectProps) {
  const styles = useGatherStyles();
  const shared = useSharedStyles();
  const messages = usePageMessages();
  const { gather } = messages;
  const text = gather.correct;
  const { plan, cells } = context;
  const [district, setDistrict] = useState(plan.districts[0]?.id ?? '');
  const [chosen, setMeasure] = useState('');
  const [value, setValue] = useState('');
  const [why, setWhy] = useState('');
  const due = measuresOf(plan).filter(({ id }) => cells.has(cellKey(id, district)));
  const measure = due.find(({ id }) => id === chosen) ?? due[0];
  const before =
    measure === undefined ? '' : (cells.get(cellKey(measure.id, district))?.value ?? '');
  const typed =
    measure === undefined || value.trim() === ''
      ? null
      : typedCorrection(context, measure, district, value);
  const number = typed?.value ?? null;
  const isSame = number !== null && number === before;
  const isSaid = why.trim() !== '' && who.trim() !== '';
  const old = before === '' ? gather.preview.empty : asSeen(before);

  const correct = async (): Promise<void> => {
    if (number === null || measure === undefined) return;
    const name = plan.districts.find(({ id }) => id === district)?.name ?? district;
    const done = await onCorrect(
      { measure: measure.id, district, value: number, why: why.trim() },
      text.done(`${name} ${itemText(messages.findings, plan, measure.id)}`, old, String(number)),
    );
    if (!done) return;
    setValue('');
    setWhy('');
  };
  return (
    <div className={shared.stack}>
      <span className={shared.quiet}>{text.hint}</span>
      <div className={styles.fields}>
        <SelectField label={text.district} value={district} onChoose={setDistrict}>
          {plan.districts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <SelectField label={text.measure} value={measure?.id ?? ''} onChoose={setMeasure}>
          {due.map(({ id }) => (
            <option key={id} value={id}>
              {itemText(messages.findings, plan, id)}
            </option>
          ))}
        </SelectField>
        <Field label={text.value} hint={isSame ? text.same(old) : text.now(old)} size="small">
          <Input
            size="small"
            className={styles.control}
            inputMode="decimal"
            value={value}
            onChange={(_, data) => setValue(data.value)}
          />
        </Field>
        <Field label={text.why} {...(!isSaid && { hint: text.needs })} size="small">
          <Input
            size="small"
            className={styles.control}
            value={why}
            maxLength={200}
            onChange={(_, data) => setWhy(data.value)}
          />
        </Field>
      </div>
      {typed !== null && <CorrectFindings plan={plan} typed={typed} onTake={setValue} />}
      <div>
        <Button
          size="small"
          disabled={disabled || number === null || isSame || !isSaid}
          onClick={() => void correct()}
        >
          {text.confirm}
        </Button>
      </div>
    </div>
  );
}
