import { Button } from '@fluentui/react-components';
import type { DraftView } from '../../actions/notice/types';
import type { SheetLink } from '../../actions/types';
import type { NamedFile } from '../../files/write/zip';
import { planProblemText } from '../../messages';
import type { PlanProblem } from '../../plan/problem';
import { planFileText } from '../../plan/serialisePlan';
import type { Plan } from '../../plan/types';
import { saveFile } from '../gather/saveFile';
import { usePageStyles } from '../frame/styles';
import { intoView } from '../look/intoView';
import { TextButton } from '../look/TextButton';
import { useSharedStyles } from '../look/styles';
import { Bar } from '../message/Bar';
import { Revision } from '../revision/Revision';
import { DraftRemarks } from './DraftRemarks';
import { usePageMessages, usePaneState, usePaneStore } from '../state/context';
import { AdoptApart } from './AdoptApart';
import type { Beginning } from './beginning';
import { OtherDraft } from './OtherDraft';

export interface DraftSheetProps {
  readonly view: DraftView;
  readonly busy: boolean;
  /** Another year is begun with it. */
  readonly begin?: Beginning | undefined;
  /** Judges the sheet anew; null: it could not be read, or is gone. */
  readonly onJudge: () => Promise<DraftView | null>;
}

/** As `从文件读入计划` takes it, in this or another workbook. */
const planFile = (plan: Plan): NamedFile => ({
  name: `${plan.id}.json`,
  bytes: new TextEncoder().encode(planFileText(plan)),
});

/** On a sheet, what JSON calls null is a cell that nobody has filled. */
const isBlank = (problem: PlanProblem): boolean =>
  (problem.code === 'wrongType' && problem.found === 'null') || problem.code === 'empty';

/** Nobody mends more at a time. */
const MOST_SHOWN = 60;

/** 「计划草稿」 as it stands in the workbook: what is open, the way to each cell, and its adoption. */
export function DraftSheet({ view, busy, begin, onJudge }: DraftSheetProps) {
  const page = usePageStyles();
  const shared = useSharedStyles();
  const messages = usePageMessages();
  const text = messages.notice.page;
  const store = usePaneStore();
  const { status } = usePaneState();
  const { sheet, missing, isRestLost, problems, remarks, lowShares, otherTotals, plan } = view;
  const { sameTargets } = view;
  const must = remarks.filter(({ isBlocking }) => isBlocking);
  const look = remarks.filter(({ isBlocking }) => !isBlocking);
  const open = problems.length + must.length;
  const inForce = status?.plan ?? null;
  const isThere = plan !== null && inForce?.year === plan.year;
  // Its own year is in the workbook and not on screen: there it is compared and adopted.
  const isOther = plan !== null && !isThere && status?.years.includes(plan.year) === true;
  const populationsOf = begin?.populationsOf ?? null;

  const judged = async (): Promise<Plan | null> => (await onJudge())?.plan ?? null;

  const adopt = async (): Promise<void> => {
    // Somebody may have gone on typing since the sheet was judged: what stands there now is adopted, or nothing.
    const now = await judged();
    if (now === null) return;
    store.send({ type: 'planRead', plan: now });
    await store.preview({ kind: 'target', plan: now, populationsOf });
  };

  return (
    <div ref={intoView} className={shared.stack}>
      <div>
        <b>{sheet.sheetName}</b>{' '}
        <span className={shared.quiet}>
          {open > 0 ? text.doubts.decide(open) : text.doubts.none}
          {look.length > 0 && ` · ${text.doubts.look(look.length)}`}
        </span>
      </div>
      {missing.length > 0 && (
        <Bar intent="error" title={text.missing.title}>
          {text.missing.body(missing)}
        </Bar>
      )}
      {isRestLost && (
        <Bar intent="error" title={text.restLost.title}>
          {text.restLost.body}
        </Bar>
      )}
      <Cells {...text.lowShares} cells={lowShares} />
      <Cells {...text.otherTotals} cells={otherTotals} />
      <div className={shared.buttons}>
        {!isThere && !isOther && begin?.isApart !== true && (
          <Button
            appearance="primary"
            disabled={busy || plan === null}
            onClick={() => void adopt()}
          >
            {text.adopt}
          </Button>
        )}
        <Button disabled={busy} onClick={() => void onJudge()}>
          {text.again}
        </Button>
        <Button disabled={busy} onClick={() => void store.open(sheet)}>
          {text.open}
        </Button>
        {plan !== null && (
          <Button disabled={busy} onClick={() => saveFile(planFile(plan))}>
            {text.save}
          </Button>
        )}
      </div>
      {isOther && <OtherDraft year={plan.year} />}
      {!isThere && !isOther && begin?.isApart === true && plan !== null && (
        <AdoptApart {...{ populationsOf, busy, onJudge }} />
      )}
      {sameTargets !== null && (
        <div className={shared.quiet}>{text.sameTargets(sameTargets.lines, sameTargets.year)}</div>
      )}
      {isThere && <Revision plan={inForce} judged={judged} busy={busy} />}
      {open > 0 && <div className={shared.quiet}>{text.adoptBlocked(open)}</div>}
      <ul className={page.list}>
        {problems.slice(0, MOST_SHOWN).map(({ problem, link }, at) => (
          <li key={`p${at}`}>
            {link !== null && (
              <TextButton small onClick={() => void store.open(link)}>
                {link.address}
              </TextButton>
            )}{' '}
            {isBlank(problem) ? text.blank : planProblemText(messages, problem)}
          </li>
        ))}
      </ul>
      <DraftRemarks remarks={[...must, ...look]} sheetName={sheet.sheetName} />
    </div>
  );
}

/** What may be right, and the cells where it stands. */
function Cells({
  title,
  body,
  cells,
}: {
  readonly title: (count: number) => string;
  readonly body: string;
  readonly cells: readonly SheetLink[];
}) {
  const page = usePageStyles();
  const store = usePaneStore();
  if (cells.length === 0) return null;
  return (
    <Bar intent="warning" title={title(cells.length)}>
      {body}
      <span className={page.links}>
        {cells.slice(0, MOST_SHOWN).map((link) => (
          <TextButton key={link.address} small onClick={() => void store.open(link)}>
            {link.address}
          </TextButton>
        ))}
      </span>
    </Bar>
  );
}
