import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Messages } from '../../../messages';
import { TextButton } from '../../look/TextButton';
import { useSharedStyles } from '../../look/styles';
import { Bar } from '../../message/Bar';
import { usePageMessages, usePaneState, usePaneStore } from '../../state/context';
import { isBusy } from '../../state/state';
import { PlanReason } from '../PlanReason';
import type { Offered, OfferedProblem } from './readOffered';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

const NOTHING: Offered = { plans: [], refusals: [] };

/** Part of the add-in is gone from its server: what was tried again and again would not come either. */
const NOT_LOADED: Offered = {
  plans: [],
  refusals: [{ file: 'plans', problem: { code: 'unreadable' } }],
};

const load = async (): Promise<Offered> => (await import('../planFiles')).readOffered();

/** Plans that an administrator has put on the server, and what is wrong with those that cannot be used. */
export function OfferedPlans() {
  const styles = useStyles();
  const shared = useSharedStyles();
  const text = usePageMessages().planFile.offered;
  const store = usePaneStore();
  const state = usePaneState();
  const [{ plans, refusals }, setOffered] = useState(NOTHING);
  useEffect(() => {
    let isWanted = true;
    load().then(
      (offered) => isWanted && setOffered(offered),
      () => isWanted && setOffered(NOT_LOADED),
    );
    return () => {
      isWanted = false;
    };
  }, []);

  return (
    <>
      {plans.length > 0 && (
        <div>
          <div className={shared.quiet}>{text.title}</div>
          <ul className={styles.list} aria-label={text.title}>
            {plans.map((plan, at) => (
              <li key={at}>
                <TextButton
                  small
                  disabled={isBusy(state)}
                  onClick={() => store.send({ type: 'planRead', plan })}
                >
                  {plan.year} · {plan.title}
                </TextButton>
              </li>
            ))}
          </ul>
        </div>
      )}
      {refusals.map(({ file, problem }) => (
        <Bar key={file} intent="warning" title={text.refused(file)}>
          <Reason problem={problem} text={text} />
          <div>{text.others}</div>
        </Bar>
      ))}
    </>
  );
}

interface ReasonProps {
  readonly problem: OfferedProblem;
  readonly text: Messages['planFile']['offered'];
}

function Reason({ problem, text }: ReasonProps) {
  switch (problem.code) {
    case 'notThere':
    case 'notIndex':
    case 'badName':
      return text[problem.code];
    case 'tooMany':
      return text.tooMany(problem.most, problem.found);
    default:
      return <PlanReason problem={problem} />;
  }
}
