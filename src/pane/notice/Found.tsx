import { Button, mergeClasses } from '@fluentui/react-components';
import { doubtsText, draftNames, leftOverText } from '../../messages';
import { grouped, type Answers, type Doubt, type PlanDraft } from '../../notice';
import type { Plan } from '../../plan/types';
import { sheetNames } from '../../sheets/labels';
import { usePageStyles } from '../frame/styles';
import { intoView } from '../look/intoView';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import { DoubtAnswers } from './DoubtAnswers';

export interface FoundProps {
  readonly draft: PlanDraft;
  readonly base: Plan | null;
  readonly busy: boolean;
  readonly onAnswer: (more: Answers) => void;
  readonly onWrite: () => void;
  readonly onDiscard: () => void;
}

/** Nobody reads more at a time. */
const MOST_SHOWN = 60;

/** What was recognised, what is doubtful, and which cells found no place. */
export function Found({ draft, base, busy, onAnswer, onWrite, onDiscard }: FoundProps) {
  const page = usePageStyles();
  const shared = useSharedStyles();
  const messages = usePageMessages();
  const text = messages.notice.page;
  const { rows, units, bodyTargets, doubts, leftOver, header } = draft;
  const names = draftNames(messages, draft, base, sheetNames.planDraft);
  const must = doubts.filter(({ isBlocking }) => isBlocking);
  const sorted: readonly Doubt[] = [...must, ...doubts.filter(({ isBlocking }) => !isBlocking)];
  const groups = grouped(sorted, ({ kind }) => kind);
  const indicators = new Set(rows.map(({ number }) => number)).size;
  return (
    <div ref={intoView} className={shared.stack}>
      <div>
        <b>{header.title}</b>
        <div>{text.found(indicators, units.length, bodyTargets.length)}</div>
        <div className={shared.quiet}>
          {[
            must.length > 0 ? text.doubts.decide(must.length) : null,
            doubts.length > must.length ? text.doubts.look(doubts.length - must.length) : null,
          ]
            .filter((each) => each !== null)
            .join(' · ')}
        </div>
      </div>
      <div className={shared.buttons}>
        <Button appearance="primary" disabled={busy} onClick={onWrite}>
          {text.write}
        </Button>
        <Button disabled={busy} onClick={onDiscard}>
          {text.discard}
        </Button>
      </div>
      {groups.length > 0 && (
        <details open={must.length > 0}>
          <summary>{text.doubts.title}</summary>
          <ul className={mergeClasses(page.list, shared.stack)}>
            {groups.slice(0, MOST_SHOWN).map((group, at) => {
              const { title, happened, mend } = doubtsText(messages, group, names);
              return (
                <li key={at}>
                  <b>{title}</b> {happened} <span className={shared.quiet}>{mend}</span>
                  <DoubtAnswers
                    group={group}
                    names={names}
                    year={header.year}
                    busy={busy}
                    onAnswer={onAnswer}
                  />
                </li>
              );
            })}
          </ul>
        </details>
      )}
      {leftOver.length > 0 && (
        <details>
          <summary>{text.leftOver.title(leftOver.length)}</summary>
          <ul className={page.list}>
            {leftOver.slice(0, MOST_SHOWN).map((each, at) => (
              <li key={at}>{leftOverText(messages, each)}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
