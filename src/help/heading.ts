import type { Token, Tokens } from 'marked';

export const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';

/** What a heading says, without its id. */
export const wordsOf = (heading: Tokens.Heading): string =>
  wordTokensOf(heading)
    .map((token) => ('text' in token ? String(token.text) : token.raw))
    .join('');

export const wordTokensOf = ({ tokens }: Tokens.Heading): Token[] =>
  tokens.filter(({ type }) => type !== 'html');

/**
 * `## <a id="gather"></a>汇集` is how a heading of Markdown gets an id of its own, on GitHub too.
 *
 * @throws Error for a heading without one
 */
export function idOf({ tokens, text }: Tokens.Heading): string {
  const id = /^<a id="([a-z][a-z-]*)">$/.exec(tokens[0]?.raw ?? '')?.[1];
  if (id === undefined) throw new Error(`the heading "${text}" has no id`);
  return id;
}
