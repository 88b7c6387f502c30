import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { TemplateActions } from '../../actions/templates';
import { parsePeriod, type Period } from '../../plan/period';
import { ledgersOf } from '../../plan/ledgers';
import type { District, Plan } from '../../plan/types';
import { SelectField } from '../frame/SelectField';
import { useSharedStyles } from '../look/styles';
import { Failure } from '../message/Failure';
import { keep, kept } from '../preference';
import { usePageMessages, useToday } from '../state/context';
import { monthsOf, suggestedMonth } from '../../plan/months';
import { saveFile } from './saveFile';
import { useGatherStyles } from './styles';
import { useFileTask } from './useFileTask';

const ALL = '';
/** Whether templates go out with ledgers is remembered. */
const LEDGERS = 'templates.ledgers';

/** Until when a month is to be reported, as it was typed. */
export interface Deadline {
  readonly period: Period | null;
  readonly day: string;
}

export interface TemplatesProps {
  readonly due: Deadline;
  readonly onDue: (due: Deadline) => void;
  readonly plan: Plan;
  readonly periods: readonly Period[];
  readonly actions: TemplateActions;
}

/** Templates for the districts: as files, in a window of their own, or in this workbook. */
export function Templates({ plan, periods, actions, due, onDue }: TemplatesProps) {
  const styles = useGatherStyles();
  const shared = useSharedStyles();
  const messages = usePageMessages();
  const text = messages.gather.templates;
  const today = useToday();
  const latest = periods.at(-1);
  const [picked, setPicked] = useState<{ month: Period; latest: Period | undefined } | null>(null);
  // A month that was made since is the one that is sent out next.
  const month =
    picked !== null && picked.latest === latest
      ? picked.month
      : (latest ?? suggestedMonth(plan.year, periods, today) ?? (monthsOf(plan.year)[0] as Period));
  const day = due.day.trim();
  const [chosen, setChosen] = useState(ALL);
  const [withLedgers, setWithLedgers] = useState(() => kept(LEDGERS) === 'yes');
  const task = useFileTask();
  const district = plan.districts.find(({ id }) => id === chosen);
  const ledgers = ledgersOf(plan).length;
  const order = () =>
    actions.orderTemplates(month, day === '' ? null : day, {
      ledgers: withLedgers && ledgers > 0,
    });

  const saveAll = () =>
    task.run(async ({ onProgress }) => {
      const file = await actions.templatesZip(await order(), plan.districts, (done, of) =>
        onProgress?.({ step: 'computing', done, of }),
      );
      saveFile(file);
      return text.saved(file.name);
    });
  const saveOne = (one: District) =>
    task.run(async () => {
      const file = await actions.templateFile(await order(), one);
      saveFile(file);
      return text.saved(file.name);
    });
  const open = (one: District) =>
    task.run(async () => {
      await actions.openTemplate(await order(), one);
      return text.opened;
    });
  const insert = (one: District) =>
    task.run(async () => {
      const link = await actions.insertTemplate(await order(), one);
      return text.inserted(link.sheetName);
    });

  return (
    <div className={shared.stack}>
      <span className={shared.quiet}>{text.hint}</span>
      <div className={styles.fields}>
        <SelectField
          label={text.month}
          value={month}
          onChoose={(value) => {
            const chosenMonth = parsePeriod(value) ?? month;
            setPicked({ month: chosenMonth, latest });
            onDue({ period: chosenMonth, day: due.day });
          }}
        >
          {monthsOf(plan.year).map((each) => (
            <option key={each} value={each}>
              {messages.pane.period(each)}
            </option>
          ))}
        </SelectField>
        <Field label={text.due} size="small">
          <Input
            size="small"
            className={styles.control}
            value={due.day}
            maxLength={20}
            placeholder={text.duePlaceholder}
            onChange={(_, { value }) => onDue({ period: month, day: value })}
          />
        </Field>
        <SelectField
          label={text.district}
          className={styles.whole}
          value={chosen}
          onChoose={setChosen}
        >
          <option value={ALL}>{text.all(plan.districts.length)}</option>
          {plan.districts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      </div>
      {ledgers > 0 && (
        <Checkbox
          label={
            <>
              {text.ledgers} <span className={shared.quiet}>{text.ledgersHint(ledgers)}</span>
            </>
          }
          checked={withLedgers}
          onChange={(_, { checked }) => {
            setWithLedgers(checked === true);
            keep(LEDGERS, checked === true ? 'yes' : 'no');
          }}
        />
      )}
      <div className={shared.buttons}>
        {district === undefined ? (
          <Button size="small" disabled={task.busy} onClick={() => void saveAll()}>
            {text.zip}
          </Button>
        ) : (
          <>
            <Button size="small" disabled={task.busy} onClick={() => void saveOne(district)}>
              {text.file}
            </Button>
            {actions.canOpenNew() && (
              <Button size="small" disabled={task.busy} onClick={() => void open(district)}>
                {text.open}
              </Button>
            )}
            <Button size="small" disabled={task.busy} onClick={() => void insert(district)}>
              {text.insert}
            </Button>
          </>
        )}
      </div>
      {district !== undefined && !actions.canOpenNew() && (
        <span className={shared.quiet}>{text.openMissing}</span>
      )}
      <div role="status" className={shared.quiet}>
        {task.progress === null ? task.note : text.working(task.progress.done, task.progress.of)}
      </div>
      {task.failure !== null && <Failure failure={task.failure} onClose={task.dismiss} />}
    </div>
  );
}
