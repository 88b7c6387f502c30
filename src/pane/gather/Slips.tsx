import { Button, Field, Input } from '@fluentui/react-components';
import { districtsToReturn, returnSlip, returnSlipsZip } from '../../actions/gather/returnSlips';
import type { GatherContext, GatherDraft } from '../../actions/gather/types';
import type { DistrictId } from '../../plan/types';
import { usePageStyles } from '../frame/styles';
import { useSharedStyles } from '../look/styles';
import { TextButton } from '../look/TextButton';
import { Failure } from '../message/Failure';
import { usePageMessages } from '../state/context';
import { saveFile } from './saveFile';
import { useFileTask } from './useFileTask';

export interface SlipsProps {
  readonly context: GatherContext;
  readonly draft: GatherDraft;
  readonly until: string;
  readonly onUntil: (until: string) => void;
  readonly onSlips: (districts: readonly DistrictId[]) => void;
}

/** Files to send back to the districts whose figures have to be mended or explained. */
export function Slips({ context, draft, until, onUntil, onSlips }: SlipsProps) {
  const page = usePageStyles();
  const shared = useSharedStyles();
  const { gather } = usePageMessages();
  const text = gather.slips;
  const task = useFileTask();
  const drafts = districtsToReturn(draft);
  const deadline = until.trim() === '' ? null : until.trim();
  if (drafts.length === 0) return null;
  const nameOf = (id: string) => context.plan.districts.find((each) => each.id === id)?.name ?? id;
  return (
    <section className={page.section} aria-label={text.title}>
      <h3 className={page.heading}>{text.title}</h3>
      <span className={shared.quiet}>{text.count(drafts.length)}</span>
      <Field label={text.until} size="small">
        <Input
          size="small"
          value={until}
          maxLength={20}
          placeholder={gather.templates.duePlaceholder}
          onChange={(_, { value }) => onUntil(value)}
        />
      </Field>
      <div className={shared.buttons}>
        <Button
          size="small"
          disabled={task.busy}
          onClick={() =>
            void task.run(async () => {
              const file = await returnSlipsZip(context, drafts, deadline);
              saveFile(file);
              onSlips(drafts.map(({ district }) => district));
              return gather.templates.saved(file.name);
            })
          }
        >
          {text.all}
        </Button>
        {drafts.slice(0, 12).map((each) => (
          <TextButton
            key={each.district}
            small
            disabled={task.busy}
            onClick={() =>
              void task.run(async () => {
                const file = await returnSlip(context, each, deadline);
                saveFile(file);
                onSlips([each.district]);
                return gather.templates.saved(file.name);
              })
            }
          >
            {nameOf(each.district)}
          </TextButton>
        ))}
      </div>
      <div role="status" className={shared.quiet}>
        {task.note}
      </div>
      {task.failure !== null && <Failure failure={task.failure} onClose={task.dismiss} />}
    </section>
  );
}
