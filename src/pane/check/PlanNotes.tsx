import { useMemo } from 'react';
import { findingText } from '../../messages/finding';
import { checkPlan } from '../../rules/checkPlan';
import { usePageStyles } from '../frame/styles';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import { useCheckState } from './context';

/** What the plan says of itself: where the notice's body and its table name different numbers. Nobody need mend it. */
export function PlanNotes() {
  const page = usePageStyles();
  const shared = useSharedStyles();
  const messages = usePageMessages();
  const { check } = useCheckState();
  const plan = check?.plan ?? null;
  const notes = useMemo(
    () =>
      plan === null
        ? []
        : checkPlan(plan).map((finding) => findingText(messages.findings, plan, finding)),
    [messages, plan],
  );
  if (notes.length === 0) return null;
  return (
    <details className={page.section}>
      <summary className={shared.quiet}>{messages.check.planDiffers(notes.length)}</summary>
      {notes.map(({ what }) => (
        <p key={what} className={shared.quiet}>
          {what}
        </p>
      ))}
      <p className={shared.quiet}>{notes[0]?.mend}</p>
    </details>
  );
}
