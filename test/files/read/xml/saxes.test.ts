import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { eventsOf } from './events';

/** The same line from a parser that is not ours; null where it refuses. */
function eventsOfSaxes(document: string): string | null {
  const events: string[] = [];
  let text = '';
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  const add = (event: string) => {
    if (text !== '') events.push(text);
    text = '';
    events.push(event);
  };
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', () => {
    throw new Error('a document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth++;
    const pairs = Object.entries(attributes).map(([key, value]) => `${key}=${String(value)}`);
    add(['(' + local(name), ...pairs].join(' '));
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    add(`)${local(name)}`);
  });
  const addText = (piece: string) => {
    if (depth > 0) text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  try {
    parser.write(document).close();
  } catch {
    return null;
  }
  return events.join(' ');
}

function ours(document: string): string | null {
  try {
    return eventsOf(document);
  } catch {
    return null;
  }
}

const name = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom('a', 'b', 'x:c', 'r:id', '指标', 'é1', ':') },
  { weight: 1, arbitrary: fc.constantFrom('', '-d', '1e', 'f ', 'xml') },
);
const content = fc
  .array(
    fc.constantFrom(
      ...[
        '1',
        ' ',
        '\n',
        '\r\n',
        '\r',
        '\t',
        '海',
        '&lt;',
        '&#65;',
        '&#x41;',
        '&#0;',
        '&amp',
        '&no;',
      ],
      ...['>', ']]>', ']]', '"', "'", '=', '😀', '\u0001', '\uFFFD', '\uFFFF', '<', '/', '?', '-'],
    ),
    { maxLength: 4 },
  )
  .map((pieces) => pieces.join(''));
const plainContent = fc.constantFrom('', '1', ' x ', '海 &gt; &#9;', '\r\n', '&quot;', '😀');
const attribute = fc
  .tuple(
    fc.constantFrom(' ', '\n', '  ', ' '),
    name,
    fc.constantFrom('="', ' = "', "='"),
    plainContent,
  )
  .map(([space, key, equals, value]) => space + key + equals + value + equals.slice(-1));

const { element } = fc.letrec<{ element: string; piece: string }>((tie) => ({
  element: fc
    .tuple(name, fc.array(attribute, { maxLength: 3 }), fc.array(tie('piece'), { maxLength: 4 }))
    .map(([tag, attributes, pieces]) =>
      pieces.length === 0
        ? `<${tag}${attributes.join('')}/>`
        : `<${tag}${attributes.join('')}>${pieces.join('')}</${tag}>`,
    ),
  piece: fc.oneof(
    { maxDepth: 3 },
    { weight: 4, arbitrary: plainContent },
    { weight: 1, arbitrary: content },
    content.map((text) => `<![CDATA[${text}]]>`),
    content.map((text) => `<!--${text}-->`),
    content.map((text) => `<?go ${text}?>`),
    { weight: 4, arbitrary: tie('element') },
  ),
}));

const document = fc
  .tuple(
    fc.constantFrom('', '<?xml version="1.0"?>', "<?xml version='1.0' encoding='UTF-8'?>\r\n", ' '),
    element,
    fc.constantFrom('', '\n', '<!-- 1 -->', '<?go?>', '<a/>', '1'),
  )
  .map((parts) => parts.join(''));

/** A document with one character gone, doubled or changed. */
const damaged = fc
  .tuple(document, fc.nat(), fc.constantFrom('', '<', '>', '/', '"', '&', ' ', '!', '?', 'a', ']'))
  .map(([whole, at, put]) => {
    const chars = [...whole];
    chars.splice(at % (chars.length + 1), at % 2, put);
    return chars.join('');
  });

/** Saxes lets a question mark stand in the name of an instruction. */
const isLax = (one: string) => /<\?[^\s?]*\?(?!>)/.test(one);

describe('the walk beside another strict parser', () => {
  it.each([
    ['documents', document],
    ['damaged documents', damaged],
  ])('says the same of random %s, or refuses the same', (_, documents) => {
    let read = 0;
    fc.assert(
      fc.property(documents, (one) => {
        fc.pre(!isLax(one));
        const expected = eventsOfSaxes(one);
        if (expected !== null) read++;
        expect(ours(one)).toBe(expected);
      }),
      { numRuns: 3_000 },
    );
    // Neither only good ones nor only bad ones.
    expect(read).toBeGreaterThan(100);
    expect(read).toBeLessThan(2_900);
  });
});
