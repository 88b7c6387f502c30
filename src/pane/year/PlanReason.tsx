import { makeStyles, tokens } from '@fluentui/react-components';
import { planPathText, planProblemText, type Messages } from '../../messages';
import { usePageMessages } from '../state/context';
import type { PlanFileProblem } from './readPlanFile';

const useStyles = makeStyles({
  list: {
    margin: '4px 0',
    padding: 0,
    listStyleType: 'none',
    maxHeight: '220px',
    overflowY: 'auto',
  },
  item: { padding: '3px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  path: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    overflowWrap: 'anywhere',
  },
  place: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  line: { display: 'block' },
});

/** Nobody mends more at a time, and thousands of rows would freeze the pane. */
const MOST_SHOWN = 100;

/** What is the matter with a plan's file: every problem with its place. */
export function PlanReason({ problem }: { readonly problem: PlanFileProblem }) {
  const styles = useStyles();
  const messages = usePageMessages();
  const text = messages.planFile;
  if (problem.code !== 'invalid')
    return <span className={styles.line}>{plain(problem, text)}</span>;
  const shown = problem.problems.slice(0, MOST_SHOWN);
  const more = problem.problems.length - shown.length;
  return (
    <>
      <span className={styles.line}>{text.problems(problem.problems.length)}</span>
      <ul className={styles.list} tabIndex={0} aria-label={text.list}>
        {shown.map((item, index) => (
          <li key={index} className={styles.item}>
            <span className={styles.place}>{planPathText(messages, item.path)}</span>
            <span className={styles.line}>{planProblemText(messages, item)}</span>
            {item.path !== '' && <code className={styles.path}>{item.path}</code>}
          </li>
        ))}
      </ul>
      {more > 0 && <span className={styles.line}>{text.more(more)}</span>}
    </>
  );
}

function plain(
  problem: Exclude<PlanFileProblem, { code: 'invalid' }>,
  text: Messages['planFile'],
): string {
  switch (problem.code) {
    case 'unreadable':
      return text.unreadable;
    case 'tooLarge':
      return text.tooLarge(problem.megabytes);
    case 'otherType':
      return text.otherType(problem.type);
    case 'notUtf8':
      return text.notUtf8;
    case 'notJson':
      return problem.line === null ? text.notJson : text.notJsonAt(problem.line);
  }
}
