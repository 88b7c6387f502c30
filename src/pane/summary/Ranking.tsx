import { makeStyles, tokens } from '@fluentui/react-components';
import type { SummaryView } from '../../actions/summary/types';
import { publishedTimeProgress } from '../../progress/lead';
import { usePageStyles } from '../frame/styles';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import { meanText } from './signs';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '20px 72px minmax(0, 1fr) 56px',
    columnGap: '6px',
    alignItems: 'center',
    padding: '2px 0',
    fontVariantNumeric: 'tabular-nums',
    '@media (max-width: 260px)': { gridTemplateColumns: '20px minmax(0, 1fr) auto' },
  },
  rank: { textAlign: 'right', fontWeight: tokens.fontWeightSemibold },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  track: {
    '@media (max-width: 260px)': { display: 'none' },
    position: 'relative',
    height: '12px',
    backgroundColor: tokens.colorNeutralBackground4,
    outline: `1px solid ${tokens.colorTransparentStroke}`,
  },
  bar: {
    position: 'absolute',
    insetBlock: 0,
    left: 0,
    backgroundColor: tokens.colorBrandBackground,
    '@media screen and (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  behind: { backgroundColor: tokens.colorStatusWarningBackground3 },
  due: {
    position: 'absolute',
    insetBlock: '-2px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media screen and (forced-colors: active)': {
      backgroundColor: 'Highlight',
      // Over a bar of the text's colour it would be lost.
      outline: '2px solid Canvas',
    },
  },
  value: { textAlign: 'right' },
});

/** Districts by their mean completion, best first; those without a rank come last. */
export function Ranking({ view }: { readonly view: SummaryView }) {
  const styles = useStyles();
  const shared = useSharedStyles();
  const page = usePageStyles();
  const { summary } = usePageMessages();
  const text = summary.ranking;
  const { plan, ranking, figures } = view;
  const time = publishedTimeProgress(figures.period);
  const unranked = plan.districts.map(({ id }) => id).filter((id) => !ranking.ranks.has(id));
  const numbers = [...ranking.means.values()].flatMap((mean) =>
    mean.kind === 'number' ? [mean.value, mean.due] : [],
  );
  const full = Math.max(1, ...numbers);
  const width = (share: number): string => `${Math.max(0, Math.min(1, share / full)) * 100}%`;
  return (
    <section className={page.section} aria-label={text.title}>
      <h2 className={page.heading}>{text.title}</h2>
      <ol className={page.list}>
        {[...ranking.order, ...unranked].map((id) => {
          const mean = ranking.means.get(id);
          const rank = ranking.ranks.get(id);
          const counted = mean?.kind === 'number' ? mean : null;
          return (
            <li key={id} className={styles.row} data-district={id}>
              <span className={styles.rank} aria-hidden="true">
                {rank ?? '—'}
              </span>
              <span className={shared.spoken}>
                {rank === undefined ? text.unranked : text.place(rank)}
              </span>
              <span className={styles.name}>
                {plan.districts.find((each) => each.id === id)?.name ?? id}
              </span>
              <span className={styles.track} aria-hidden="true">
                {counted !== null && (
                  <>
                    <span
                      className={`${styles.bar} ${counted.value < counted.due ? styles.behind : ''}`}
                      style={{ width: width(counted.value) }}
                    />
                    <span className={styles.due} style={{ left: width(counted.due) }} />
                  </>
                )}
              </span>
              <span className={styles.value}>{meanText(mean, summary)}</span>
            </li>
          );
        })}
      </ol>
      <div className={shared.quiet}>{text.due(`${(time * 100).toFixed(1)}%`)}</div>
    </section>
  );
}
