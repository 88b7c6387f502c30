import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { PlacedFinding } from '../../actions/check/types';
import { TextButton } from '../look/TextButton';
import { usePageMessages } from '../state/context';
import { FindingCard } from './FindingCard';
import { grouped, type Group, type Kind } from './groups';
import { useCheckState, useCheckStore } from './context';
import { shown } from './state';
import { useSharedStyles } from '../look/styles';
import { useCheckStyles } from './styles';

/** The list itself. */
export function Findings() {
  const styles = useCheckStyles();
  const shared = useSharedStyles();
  const text = usePageMessages().check;
  const state = useCheckState();
  const { check, grouping } = state;
  if (check === null) return null;
  const findings = shown(state);
  if (findings.length === 0) {
    const isClean = check.findings.length === 0;
    if (isClean && check.unreported.length === check.plan.districts.length) return null;
    return (
      <div className={styles.clean}>
        <div className={isClean ? styles.good : shared.quiet}>
          {isClean ? text.clean : text.filtered}
        </div>
        {isClean && <div className={shared.quiet}>{text.cleanHint}</div>}
      </div>
    );
  }
  return grouped(findings, grouping, check.plan).map((group) => (
    <Section
      key={group.by === 'severity' ? group.severity : (group.district ?? '')}
      group={group}
    />
  ));
}

function Section({ group }: { readonly group: Group }) {
  const styles = useCheckStyles();
  const { findings: texts, check: text } = usePageMessages();
  const { check } = useCheckState();
  const count = group.kinds.reduce((sum, { findings }) => sum + findings.length, 0);
  const title =
    group.by === 'severity'
      ? texts.severities[group.severity]
      : (check?.plan.districts.find(({ id }) => id === group.district)?.name ?? text.targetSheet);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        {title}
        <span className={styles.number}>{count}</span>
      </h2>
      {group.kinds.map((kind) => (
        <KindList key={kind.rule ?? ''} kind={kind} />
      ))}
    </section>
  );
}

/** So many are drawn at first: a column that is empty has 27 findings, a table 241. */
const AT_ONCE = 12;

function KindList({ kind: { rule, findings } }: { readonly kind: Kind }) {
  const styles = useCheckStyles();
  const { findings: texts, check: text } = usePageMessages();
  const store = useCheckStore();
  const [limit, setLimit] = useState(AT_ONCE);
  const offered = findings.filter(({ suggestion }: PlacedFinding) => suggestion !== null);
  const rest = findings.length - limit;
  return (
    <>
      {rule !== null && (
        <h3 className={styles.kind}>
          {texts.titles[rule]}
          <span className={styles.number}>{findings.length}</span>
          {offered.length > 1 && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.end}
              onClick={() => store.preview(offered)}
            >
              {text.takeAll(offered.length)}
            </Button>
          )}
        </h3>
      )}
      <ul className={styles.list}>
        {findings.slice(0, limit).map((placed) => (
          <FindingCard key={placed.key} placed={placed} withTitle={rule === null} />
        ))}
      </ul>
      {rest > 0 && (
        <TextButton small onClick={() => setLimit(Infinity)}>
          {text.more(rest)}
        </TextButton>
      )}
    </>
  );
}
