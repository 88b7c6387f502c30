import type { AttributeList } from '../../../../src/files/read/xml/attributes';
import { walkXml } from '../../../../src/files/read/xml/walkXml';

/** What a walk reports, in one line: `(a b=1 text )a`. Pieces of a text are joined. */
export function eventsOf(document: string): string {
  const events: string[] = [];
  let text = '';
  const add = (event: string) => {
    if (text !== '') events.push(text);
    text = '';
    events.push(event);
  };
  walkXml(
    document,
    {
      open: (name, attributes) => {
        const pairs = (attributes as AttributeList)
          .entries()
          .map(([key, value]) => `${key}=${value}`);
        add(['(' + name, ...pairs].join(' '));
      },
      close: (name) => add(`)${name}`),
      text: (piece) => (text += piece),
    },
    () => undefined,
  );
  return events.join(' ');
}
