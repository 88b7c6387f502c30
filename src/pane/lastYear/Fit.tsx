import type { LastYearFit } from '../../actions/lastYear/types';
import { usePageStyles } from '../frame/styles';
import { usePageMessages } from '../state/context';

/** What is put together, and what is left apart. @param year this one */
export function Fit({ fit, year }: { readonly fit: LastYearFit; readonly year: number }) {
  const page = usePageStyles();
  const text = usePageMessages().lastYear;
  const { joined, fresh, left, apart } = fit;
  const lines = [
    ...joined.map(({ unit, of }) => text.joined(unit, of)),
    ...(fresh.length > 0 ? [text.fresh(fresh)] : []),
    ...(left.length > 0 ? [text.left(left, year)] : []),
    ...(apart.length > 0 ? [text.apart(apart)] : []),
  ];
  return (
    <ul className={page.list}>
      {(lines.length > 0 ? lines : [text.allFit]).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
