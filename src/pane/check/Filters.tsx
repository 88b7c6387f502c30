import { Button, ToggleButton } from '@fluentui/react-components';
import type { DistrictId } from '../../plan/types';
import type { Severity } from '../../rules/finding';
import { usePageMessages } from '../state/context';
import { useCheckState, useCheckStore } from './context';
import { answeredCount, openCount, SEVERITIES, shown, type Grouping } from './state';
import { useSharedStyles } from '../look/styles';
import { Select } from '../look/Select';
import { useCheckStyles } from './styles';

const ALL = '';

/** Counts that filter, and how the list is sorted. */
export function Filters() {
  const styles = useCheckStyles();
  const shared = useSharedStyles();
  const messages = usePageMessages();
  const text = messages.check;
  const store = useCheckStore();
  const state = useCheckState();
  const { check, hidden, grouping, district } = state;
  if (check === null || check.findings.length === 0) return null;
  const toggle = (severity: Severity) =>
    store.set({
      hidden: hidden.includes(severity)
        ? hidden.filter((each) => each !== severity)
        : [...hidden, severity],
    });
  const answered = answeredCount(check);
  const offered = shown(state).filter(({ suggestion }) => suggestion !== null);
  return (
    <>
      <div className={styles.line} role="group" aria-label={text.filter}>
        {SEVERITIES.map((severity) => {
          const word = messages.findings.severities[severity];
          const count = openCount(check, severity);
          return (
            <ToggleButton
              key={severity}
              size="small"
              checked={!hidden.includes(severity)}
              aria-label={text.show(word, count)}
              onClick={() => toggle(severity)}
            >
              {`${word} ${count}`}
            </ToggleButton>
          );
        })}
        {answered > 0 && <span className={shared.quiet}>{`${text.answered} ${answered}`}</span>}
      </div>
      <div className={styles.line}>
        <Select
          size="small"
          aria-label={text.grouping}
          value={grouping}
          onChoose={(value) => store.set({ grouping: value as Grouping })}
        >
          <option value="severity">{text.bySeverity}</option>
          <option value="district">{text.byDistrict}</option>
        </Select>
        <Select
          size="small"
          className={styles.grow}
          aria-label={text.district}
          value={district ?? ALL}
          onChoose={(value) =>
            store.set({ district: value === ALL ? null : (value as DistrictId) })
          }
        >
          <option value={ALL}>{text.allDistricts}</option>
          {check.plan.districts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {offered.length > 1 && (
        <div>
          <Button size="small" onClick={() => store.preview(offered)}>
            {text.changeEvery(offered.length)}
          </Button>
        </div>
      )}
    </>
  );
}
