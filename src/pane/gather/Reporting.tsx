import { Button, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { reportingState } from '../../actions/gather/reporting';
import type { GatherContext, GatherDraft } from '../../actions/gather/types';
import type { DistrictId } from '../../plan/types';
import { ProgressBar } from '../look/ProgressBar';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import { useGatherStyles } from './styles';

export interface ReportingProps {
  readonly context: GatherContext;
  readonly draft: GatherDraft | null;
  /** Last day of reporting. */
  readonly deadline: string | null;
  /** Last day of mending. */
  readonly until: string | null;
  /** Whose return slips were saved from this draft. */
  readonly slips: readonly DistrictId[];
}

/** How many have reported, who is missing, and a text to ask for it. */
export function Reporting({ context, draft, deadline, until, slips }: ReportingProps) {
  const styles = useGatherStyles();
  const shared = useSharedStyles();
  const { gather } = usePageMessages();
  const text = gather.reporting;
  const [copied, setCopied] = useState(false);
  const state = reportingState(context, draft);
  const names = (ids: readonly DistrictId[]): string[] =>
    ids.map((id) => context.plan.districts.find((each) => each.id === id)?.name ?? id);
  const reminder = gather.reminder({
    period: context.period,
    due: names(state.due),
    submitted: names(state.submitted),
    missing: names(state.missing),
    withErrors: names(state.withErrors),
    withDoubts: names(state.withDoubts),
    explained: names(state.explained),
    rate: state.rate,
    slips: names(slips),
    deadline,
    until,
  });
  const groups = [
    [text.missing, state.missing, styles.bad],
    [text.withErrors, state.withErrors, styles.bad],
    [text.withDoubts, state.withDoubts, styles.doubt],
    [text.explained, state.explained, styles.good],
  ] as const;
  return (
    <div className={shared.stack}>
      <div className={styles.line}>
        <span>{text.rate(state.submitted.length, state.due.length)}</span>
      </div>
      <ProgressBar
        aria-label={text.title}
        thick
        value={state.submitted.length}
        max={Math.max(1, state.due.length)}
      />
      {groups.map(([label, ids, tone]) =>
        ids.length === 0 ? null : (
          <div key={label} className={styles.small}>
            <span className={tone}>{label}</span> {some(names(ids))}
          </div>
        ),
      )}
      <Textarea
        readOnly
        size="small"
        rows={4}
        aria-label={text.text}
        value={reminder}
        onFocus={(event) => event.target.select()}
      />
      <div className={shared.buttons}>
        <Button
          size="small"
          onClick={() => void copyText(reminder).then((done) => setCopied(done))}
        >
          {text.copy}
        </Button>
        <span role="status" className={shared.quiet}>
          {copied ? text.copied : ''}
        </span>
      </div>
    </div>
  );
}

function some(names: readonly string[]): string {
  return names.length > 40
    ? `${names.slice(0, 40).join('、')} …（${names.length}）`
    : names.join('、');
}

/** The clipboard may be closed to a pane; the text stands in a field to copy it from by hand. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
