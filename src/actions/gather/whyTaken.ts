import { questionText } from '../../messages';
import { files } from '../../messages/zh-CN/files';
import { isAboutWhose } from './questions';
import type { Question } from './types';

/** For 报送记录: what spoke against a file's being of this unit and month, and that somebody took it all the same. */
export function whyTaken(questions: readonly Question[]): string {
  const said = questions.filter(isAboutWhose).map((question) => questionText({ files }, question));
  return said.length === 0 ? '' : `${said.join('；')}。已核对，照收`;
}
