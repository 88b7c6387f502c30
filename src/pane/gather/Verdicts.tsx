import { mergeClasses } from '@fluentui/react-components';
import type { FileVerdict } from '../../actions/gather/types';
import { useSharedStyles } from '../look/styles';
import { usePageMessages } from '../state/context';
import { useGatherStyles } from './styles';
import { noteWords, reasonOf } from './words';
import { TurnFor } from './TurnFor';

const GOOD: ReadonlySet<FileVerdict['kind']> = new Set(['accepted', 'warnings']);

/** What became of each file; those that are not simply good stand first and open. */
export function Verdicts({ files }: { readonly files: readonly FileVerdict[] }) {
  const styles = useGatherStyles();
  const shared = useSharedStyles();
  const { gather } = usePageMessages();
  const good = files.filter(({ kind }) => GOOD.has(kind));
  const others = files.filter(({ kind }) => !GOOD.has(kind));
  const count = (...kinds: FileVerdict['kind'][]) =>
    files.filter(({ kind }) => kinds.includes(kind)).length;
  return (
    <div className={shared.stack}>
      <div role="status" className={shared.quiet}>
        {gather.summary({
          accepted: good.length,
          asks: count('asks'),
          refused: count('refused', 'rejected', 'left'),
          skipped: count('skipped', 'copy'),
        })}
      </div>
      {others.length > 0 && (
        <ul className={styles.list} aria-label={gather.filesTitle}>
          {others.map((verdict) => (
            <FileRow key={keyOf(verdict)} verdict={verdict} />
          ))}
        </ul>
      )}
      {good.length > 0 && (
        <details>
          <summary className={mergeClasses(styles.summary, styles.small)}>
            {gather.goodFiles(good.length)}
          </summary>
          <ul className={styles.list}>
            {good.map((verdict) => (
              <FileRow key={keyOf(verdict)} verdict={verdict} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function keyOf({ file, kind }: FileVerdict): string {
  return `${kind} ${file.name} ${'hash' in file ? file.hash : ''}`;
}

const TONES = {
  accepted: 'good',
  warnings: 'doubt',
  asks: 'doubt',
  copy: 'doubt',
  left: 'small',
  rejected: 'bad',
  refused: 'bad',
  skipped: 'small',
} as const;

function FileRow({ verdict }: { readonly verdict: FileVerdict }) {
  const styles = useGatherStyles();
  const shared = useSharedStyles();
  const messages = usePageMessages();
  const reason = reasonOf(messages, verdict);
  const notes = noteWords(messages, verdict);
  return (
    <li className={styles.item}>
      <div className={styles.line}>
        <span className={styles.name}>{verdict.file.name}</span>
        <span className={mergeClasses(styles.end, styles.small, styles[TONES[verdict.kind]])}>
          {messages.gather.verdicts[verdict.kind]}
        </span>
      </div>
      {reason !== null && (
        <div className={styles.small}>
          {reason.what}
          {reason.mend !== '' && <span className={shared.quiet}>{` · ${reason.mend}`}</span>}
          <TurnFor verdict={verdict} />
        </div>
      )}
      {notes.map((note) => (
        <div key={note} className={shared.quiet}>
          {note}
        </div>
      ))}
    </li>
  );
}
