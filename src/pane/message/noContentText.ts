import type { NoContent } from '../../files/gather/openedFiles';
import { refusedFileText, type Messages } from '../../messages';

/**
 * Why a file has nothing in it that could be used.
 *
 * @param skipped what is said of a file that belongs to the system
 */
export function noContentText(messages: Messages, why: NoContent, skipped: string): string {
  switch (why.kind) {
    case 'skipped':
      return skipped;
    case 'locked':
      return sentences(messages.files.locked());
    case 'unreadable':
      return sentences(refusedFileText(messages, why.refusal));
  }
}

const sentences = ({ what, mend }: { readonly what: string; readonly mend: string }): string =>
  `${what} · ${mend}`;
