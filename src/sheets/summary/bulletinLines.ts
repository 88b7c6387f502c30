import type { Paragraph } from './bulletinText';

/** Two full-width spaces, as a paragraph of an official document begins. */
export const INDENT = '\u3000\u3000';

/** A paragraph as it stands on 通报 and as it is copied: headings and text are indented, all else is not. */
export function bulletinLine({ kind, text }: Paragraph): string {
  return kind === 'heading' || kind === 'text' ? `${INDENT}${text}` : text;
}
