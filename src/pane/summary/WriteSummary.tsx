import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import type { SummaryView } from '../../actions/summary/types';
import { optionalPages, type OptionalPage } from '../../sheets/kinds';
import { usePageStyles } from '../frame/styles';
import { SelectField } from '../frame/SelectField';
import { useSharedStyles } from '../look/styles';
import { TextButton } from '../look/TextButton';
import { usePageMessages, usePaneStore } from '../state/context';
import { useSummaryStyles } from './styles';
import type { Wanted } from './store';

const ALL = '*';
const NONE = '-';

export interface WriteSummaryProps {
  readonly view: SummaryView;
  readonly disabled: boolean;
  readonly onPrepare: (wanted: Wanted) => void;
}

/** Which pages are wanted, and what else the summary draws on. */
export function WriteSummary({ view, disabled, onPrepare }: WriteSummaryProps) {
  const shared = useSharedStyles();
  const styles = useSummaryStyles();
  const frame = usePageStyles();
  const store = usePaneStore();
  const text = usePageMessages().summary.write;
  const { plan, period, base, earlierBase, adjustments, hasLedgers } = view;
  const there = [...view.pages.map(({ link }) => link), base, adjustments].filter(
    (link) => link !== null,
  );
  const hasPage: Partial<Record<OptionalPage, boolean>> = {
    tasks: plan.bodyTargets.length > 0,
    programme: plan.programme !== undefined,
    evidence: hasLedgers !== null,
  };
  const offered = optionalPages.filter((page) => hasPage[page] ?? true);
  // The bulletin counts the tasks.
  const isDue = (page: OptionalPage): boolean => page === 'tasks' && pages.includes('bulletin');
  const isBare = (page: OptionalPage): boolean => page === 'evidence' && hasLedgers === false;
  const labelOf = (page: OptionalPage): string => {
    if (isBare(page)) return text.noLedgers(text.page[page]);
    return isDue(page) ? text.countedBy(text.page[page], text.page.bulletin) : text.page[page];
  };
  const [pages, setPages] = useState<readonly OptionalPage[]>(offered);
  const [districts, setDistricts] = useState(ALL);
  const year = plan.year;
  const chosen = plan.districts
    .map(({ id }) => id)
    .filter((id) => districts === ALL || districts === id);
  return (
    <section className={frame.section} aria-label={text.title}>
      <h2 className={frame.heading}>{text.title}</h2>
      <div className={shared.quiet}>{text.hint}</div>
      <fieldset className={styles.choices}>
        <legend className={shared.quiet}>{text.pages}</legend>
        {offered.map((page) => (
          <Checkbox
            key={page}
            label={labelOf(page)}
            checked={(isDue(page) || pages.includes(page)) && !isBare(page)}
            disabled={disabled || isBare(page) || isDue(page)}
            onChange={(_, { checked }) =>
              setPages(checked === true ? [...pages, page] : pages.filter((each) => each !== page))
            }
          />
        ))}
      </fieldset>
      <div className={styles.fields}>
        <SelectField
          label={text.districts}
          value={districts}
          disabled={disabled}
          onChoose={setDistricts}
        >
          <option value={ALL}>{text.all(plan.districts.length)}</option>
          <option value={NONE}>{text.none}</option>
          {plan.districts.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <Button
          appearance="primary"
          disabled={disabled}
          onClick={() =>
            onPrepare({
              kind: 'summary',
              period,
              choice: { pages: pages.filter((page) => !isBare(page)), districts: chosen },
            })
          }
        >
          {text.prepare}
        </Button>
      </div>
      {there.length > 0 && (
        <div className={frame.links}>
          <span className={shared.quiet}>{text.there}</span>
          {there.map((link) => (
            <TextButton key={link.sheetId} small onClick={() => void store.open(link)}>
              {link.sheetName}
            </TextButton>
          ))}
        </div>
      )}
      <div className={frame.links}>
        {base === null && (
          <TextButton
            small
            disabled={disabled}
            title={text.baseHint}
            onClick={() => onPrepare({ kind: 'base', year, populationsOf: null })}
          >
            {text.base}
          </TextButton>
        )}
        {base === null && earlierBase !== null && (
          <TextButton
            small
            disabled={disabled}
            title={text.baseHint}
            onClick={() => onPrepare({ kind: 'base', year, populationsOf: earlierBase })}
          >
            {text.baseOf(earlierBase)}
          </TextButton>
        )}
        {adjustments === null && (
          <TextButton
            small
            disabled={disabled}
            title={text.adjustmentsHint}
            onClick={() => onPrepare({ kind: 'adjustments', year })}
          >
            {text.adjustments}
          </TextButton>
        )}
      </div>
    </section>
  );
}
