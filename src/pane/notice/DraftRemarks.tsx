import { mergeClasses } from '@fluentui/react-components';
import type { DraftRemark } from '../../actions/notice/types';
import type { SheetLink } from '../../actions/types';
import { isGroupedKind, grouped } from '../../notice';
import { usePageStyles } from '../frame/styles';
import { useSharedStyles } from '../look/styles';
import { TextButton } from '../look/TextButton';
import { usePageMessages, usePaneStore } from '../state/context';

/** Nobody reads more at a time. */
const MOST_SHOWN = 60;

/** What stands in 疑问, a line each; many of a kind are told in one, with all of their cells. */
export function DraftRemarks({
  remarks,
  sheetName,
}: {
  readonly remarks: readonly DraftRemark[];
  readonly sheetName: string;
}) {
  const page = usePageStyles();
  const shared = useSharedStyles();
  const groups = grouped(remarks, ({ kind }) => kind);
  return (
    <ul className={mergeClasses(page.list, shared.stack)}>
      {groups.slice(0, MOST_SHOWN).map((group, at) => (
        <RemarkLine key={at} group={group} sheetName={sheetName} />
      ))}
    </ul>
  );
}

function RemarkLine({
  group,
  sheetName,
}: {
  readonly group: readonly DraftRemark[];
  readonly sheetName: string;
}) {
  const page = usePageStyles();
  const shared = useSharedStyles();
  const { notice } = usePageMessages();
  const [first] = group as readonly [DraftRemark];
  const said = textOf(first);
  return (
    <li>
      <span className={page.links}>
        {group.slice(0, MOST_SHOWN).map(({ link }, at) => (
          <CellButton key={at} link={link} />
        ))}
      </span>{' '}
      {first.isBlocking ? <b>{said}</b> : said}
      {first.isBlocking && first.gaps.length === 0 && (
        <span className={shared.quiet}> {notice.page.settle}</span>
      )}
    </li>
  );

  function textOf({ kind, text }: DraftRemark): string {
    if (group.length === 1 || !isGroupedKind(kind)) return text;
    const { title, mend } = notice.groups[kind];
    const how = mend({ sheet: sheetName });
    return notice.page.many(title(group.length), first.isBlocking ? how : notice.look(how));
  }
}

function CellButton({ link }: { readonly link: SheetLink }) {
  const store = usePaneStore();
  return (
    <TextButton small onClick={() => void store.open(link)}>
      {link.address}
    </TextButton>
  );
}
