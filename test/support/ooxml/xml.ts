import { SaxesParser } from 'saxes';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** An element by its local name; prefixes differ from program to program. */
export interface Element {
  readonly name: string;
  /** By local name, those of relationships as `r:id`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Its own, without that of its children. */
  readonly text: string;
}

interface Open extends Element {
  readonly children: Element[];
  text: string;
}

/** @throws where the text is not well-formed */
export function parseXml(source: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const named = Object.values(attributes).map(({ uri, local: own, value }) => [
      uri === RELATIONSHIPS ? `r:${own}` : own,
      value,
    ]);
    const element: Open = {
      name: local,
      attributes: Object.fromEntries(named) as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  const append = (text: string) => (open.at(-1)!.text += text);
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', () => open.pop());
  parser.write(source).close();
  return root.children[0]!;
}

export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  (element?.children ?? []).filter((child) => child.name === name);

/** By a path of names: the first child of each. */
export const childOf = (element: Element | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => childrenOf(at, name)[0], element);

/** The element itself and all below it. */
export function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

export const named = (element: Element, name: string): Element[] =>
  [...walk(element)].filter((each) => each.name === name);

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';
