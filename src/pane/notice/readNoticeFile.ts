import type { NoticeRefusal as FileRefusal } from '../../files/notice';
import type { NoticeRefusal } from '../../messages';
import type { Source } from '../../notice';
import { onDemand } from '../../actions/onDemand';

/** A file's notice, or what is the matter with it. */
export async function readNoticeFile(file: File): Promise<Source | NoticeRefusal> {
  const { readNotice } = await onDemand(() => import('../../files/notice'));
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return 'damaged';
  }
  const outcome = readNotice(bytes, file.name);
  return outcome.ok ? outcome.source : kindOf(outcome.refusal, file.name);
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
    case 'tooSlow':
      return 'tooLarge';
    default:
      return 'damaged';
  }
}
