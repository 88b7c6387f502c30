import type { help } from '../messages/zh-CN/help';
import type { Article } from './article';
import { escaped } from './escaped';

export interface HelpPage {
  readonly lang: string;
  /** Address of the style sheet. */
  readonly style: string;
  readonly words: typeof help;
  readonly article: Article;
  /** The same page in other languages. */
  readonly others: readonly {
    readonly lang: string;
    readonly name: string;
    readonly page: string;
  }[];
}

const POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** A page of the handbook: no script, and nothing that is not beside it. */
export function pageOf({ lang, style, words, article, others }: HelpPage): string {
  const entries = article.contents
    .map(({ id, text }) => `          <li><a href="#${id}">${escaped(text)}</a></li>`)
    .join('\n');
  const links = others
    .map(
      (other) =>
        `        <a href="${other.page}" lang="${other.lang}" hreflang="${other.lang}">${other.name}</a>`,
    )
    .join('\n');
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${words.title}</title>
    <link rel="icon" href="assets/icon-32.png" />
    <link rel="stylesheet" href="${style}" />
  </head>
  <body>
    <div class="page">
      <header>
        <h1>${words.title}</h1>
${links}
      </header>
      <nav aria-label="${words.contents}">
        <ul>
${entries}
        </ul>
      </nav>
      <main>
${article.html}      </main>
    </div>
  </body>
</html>
`;
}
