import type { NoticeOutcome } from '../../files/notice';
import type { NoticeRefusal } from '../../messages';

/** What came in, and is no draft. */
type Refused = Exclude<NoticeOutcome, { readonly kind: 'draft' }>;
type FileRefusal = Extract<Refused, { readonly kind: 'unreadable' }>['refusal'];

/**
 * Why no draft can be made of what came in, as it is told.
 *
 * @param name of the file; empty where it was none
 */
export function refusalOf(outcome: Refused, name: string): NoticeRefusal {
  switch (outcome.kind) {
    case 'unreadable':
      return kindOf(outcome.refusal, name);
    case 'skipped':
      return 'temporary';
    default:
      return outcome.kind;
  }
}

function kindOf(refusal: FileRefusal, name: string): NoticeRefusal {
  switch (refusal.code) {
    case 'oldWord':
      return /\.wps$/i.test(name) ? 'wps' : 'doc';
    case 'oldFormat':
    case 'binaryFormat':
      return /\.et$/i.test(name) ? 'et' : 'xls';
    case 'otherType':
      if (refusal.type === 'pdf') return 'pdf';
      return refusal.type === 'image' ? 'picture' : 'damaged';
    case 'encrypted':
    case 'rights':
    case 'sealed':
      return 'encrypted';
    case 'empty':
    case 'noSheets':
      return 'empty';
    case 'tooLarge':
      return refusal.what === 'file' ? 'tooLarge' : 'tooMuch';
    case 'tooSlow':
      return 'tooSlow';
    case 'doctype':
      return 'unsafe';
    case 'lockFile':
      return 'temporary';
    case 'notDownloaded':
    case 'unfinished':
      return 'elsewhere';
    default:
      return 'damaged';
  }
}
