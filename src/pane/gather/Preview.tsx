import { Button, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { isAboutWhose } from '../../actions/gather/questions';
import type {
  Choices,
  DistrictDraft,
  GatherContext,
  GatherDraft,
} from '../../actions/gather/types';
import { usePageStyles } from '../frame/styles';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import { DistrictRow } from './DistrictRow';
import { useGatherStyles } from './styles';

export interface PreviewProps {
  readonly context: GatherContext;
  readonly draft: GatherDraft;
  readonly choices: Choices;
  readonly disabled: boolean;
  readonly onChoose: (choices: Choices) => void;
}

/** More rows than anybody reads would only slow the pane down. */
const AT_ONCE = 60;

/** Per district what would be written, and what somebody has to decide first. */
export function Preview({ context, draft, choices, disabled, onChoose }: PreviewProps) {
  const styles = useGatherStyles();
  const page = usePageStyles();
  const shared = useSharedStyles();
  const text = usePageMessages().gather.preview;
  const [shown, setShown] = useState(AT_ONCE);
  const open = draft.districts.filter(isOpenQuestion);
  // Whose a file is, is answered file by file.
  const single = open.filter(
    ({ file, questions }) => file !== null && !questions.some(isAboutWhose),
  );
  const refused = new Set(
    draft.files.flatMap((verdict) =>
      verdict.kind === 'rejected' ? [verdict.file.submission.district] : [],
    ),
  );
  const sorted = [...draft.districts].sort((a, b) => rank(a) - rank(b));
  const confirmAll = () =>
    onChoose({
      ...choices,
      confirmed: [...choices.confirmed, ...single.flatMap(({ file }) => file?.hash ?? [])],
    });
  return (
    <section className={page.section} aria-label={text.title}>
      <div className={styles.line}>
        <h3 className={page.heading}>{text.title}</h3>
        {single.length > 1 && (
          <span className={styles.end}>
            <Button size="small" disabled={disabled} onClick={confirmAll}>
              {text.confirmAll(single.length)}
            </Button>
          </span>
        )}
      </div>
      <ul className={styles.list}>
        {sorted.slice(0, shown).map((each) => (
          <DistrictRow
            key={each.district}
            plan={context.plan}
            period={context.period}
            isRefused={refused.has(each.district)}
            draft={each}
            choices={choices}
            disabled={disabled}
            onChoose={onChoose}
          />
        ))}
      </ul>
      {sorted.length > shown && (
        <Button
          className={mergeClasses(shared.quiet)}
          size="small"
          onClick={() => setShown(shown + AT_ONCE * 5)}
        >
          {`${shown} / ${sorted.length}`}
        </Button>
      )}
    </section>
  );
}

/** Somebody has to say something before this district can be written. */
export function isOpenQuestion({ files, file, taken, left }: DistrictDraft): boolean {
  return files.length > 0 && (file === null || (!taken && !left));
}

/** Questions first, then changes of figures that are there, then the rest, and who has sent nothing. */
function rank(draft: DistrictDraft): number {
  if (isOpenQuestion(draft)) return 0;
  if (draft.files.length === 0) return 3;
  return draft.changed.length > 0 || draft.findings.some(({ severity }) => severity === 'error')
    ? 1
    : 2;
}
