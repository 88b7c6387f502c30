import { failureText } from '../../messages';
import type { Damage } from '../../year/types';
import { usePageMessages } from '../state/context';
import { Bar } from './Bar';

/** What of the workbook cannot be read, what follows from it, and how to mend it. Nobody is kept from other work. */
export function Damages({ damages }: { readonly damages: readonly Damage[] }) {
  const messages = usePageMessages();
  const { damage: text, pane } = messages;
  return damages.map(({ what, sheet, missing, duplicate }) => {
    const failure = { code: 'blockDamaged', sheet, missing: [...missing, ...duplicate] } as const;
    const { title, happened, mend } = failureText(messages, failure);
    const follows =
      what === 'populations'
        ? text.populations
        : what === 'lastYear'
          ? text.lastYear
          : text.period(pane.period(what));
    return (
      <Bar key={`${what} ${sheet}`} intent="warning" title={title}>
        {[happened, follows, mend].join(' ')}
      </Bar>
    );
  });
}
