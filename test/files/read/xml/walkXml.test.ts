import { DocumentTypeFound, NotWellFormed } from '../../../../src/files/read/xml/notWellFormed';
import { walkXml } from '../../../../src/files/read/xml/walkXml';
import { eventsOf } from './events';

describe('what a document says', () => {
  it.each([
    ['an empty element', '<a/>', '(a )a'],
    ['attributes in either quotes', `<a b="1" c = '2'\n d="'"/>`, `(a b=1 c=2 d=' )a`],
    ['local names of elements, whole names of attributes', '<x:a r:b="1"/>', '(a r:b=1 )a'],
    ['text with references', '<a>1 &lt; 2 &amp;&#38; &#x6d77;</a>', '(a 1 < 2 && 海 )a'],
    ['a section as it is', '<a>1<![CDATA[<b>&amp;]]>2</a>', '(a 1<b>&amp;2 )a'],
    ['lines that end in three ways', '<a>1\r\n2\r3\n</a>', '(a 1\n2\n3\n )a'],
    ['written and referred white space in a value', '<a b="1\t2\r\n3&#10;"/>', '(a b=1 2 3\n )a'],
    [
      'declaration, comments and instructions, which say nothing',
      `<?xml version="1.0" encoding='UTF-8' standalone="yes" ?>\n<!-- <b> --><?go on?><a><!----></a>\n<?end?>`,
      '(a )a',
    ],
    ['names beyond ASCII', '<指标 é·="1"/>', '(指标 é·=1 )指标'],
    ['an end tag with space', '<a></a \n>', '(a )a'],
    ['names of objects', '<a __proto__="1" constructor="2"/>', '(a __proto__=1 constructor=2 )a'],
  ])('%s', (_, document, events) => {
    expect(eventsOf(document)).toBe(events);
  });
});

describe('what is no document', () => {
  it.each([
    '',
    ' ',
    'a',
    '<a>',
    '<a',
    '<a b="1"',
    '<a b="1',
    '</a>',
    '<a></b>',
    '<a></ab>',
    '<ab></a>',
    '<a></ a>',
    '<a/><b/>',
    '<a/>text',
    '&#32;<a/>',
    '<a/><![CDATA[1]]>',
    '< a/>',
    '<1a/>',
    '<a　b="1"/>',
    '<a / >',
    '<a b/>',
    '<a b=1/>',
    '<a b="<"/>',
    '<a b="1"c="2"/>',
    '<a b="1" b="2"/>',
    `<a ${Array.from({ length: 40 }, (_, index) => `b${index}="1"`).join(' ')} b39="1"/>`,
    '<a>&nbsp;</a>',
    '<a>& </a>',
    '<a>&amp</a>',
    '<a>&;</a>',
    '<a>&#0;</a>',
    '<a>&#xD800;</a>',
    '<a>&#x110000;</a>',
    '<a>&#X41;</a>',
    '<a b="&#1;"/>',
    '<a>]]></a>',
    '<a><![CDATA[1]></a>',
    '<a>\u0001</a>',
    '<a>\uFFFE</a>',
    '<a b="\u0001"/>',
    '<a b="\uFFFF"/>',
    '<a><!--\u0001--></a>',
    '<a><![CDATA[\uFFFE]]></a>',
    '<a><?b \u0001?></a>',
    '<a/>\u0001',
    '<a\u0001/>',
    '<a></a\u0001>',
    '<a><!-- -- --></a>',
    '<a><!-- </a>',
    '<a><!b></a>',
    '<a><? b?></a>',
    '<a><?b</a>',
    '<a><?XML b?></a>',
    ' <?xml version="1.0"?><a/>',
    '<?xml version="2.0"?><a/>',
    '<?xml encoding="UTF-8"?><a/>',
    '<?xml version="1.0" standalone="maybe"?><a/>',
  ])('%j', (document) => {
    expect(() => eventsOf(document)).toThrow(NotWellFormed);
  });

  it.each(['<!DOCTYPE a><a/>', '<!DOCTYPE a [<!ENTITY b "1">]><a>&b;</a>', '<a/><!DOCTYPE'])(
    'a document type: %j',
    (document) => {
      expect(() => eventsOf(document)).toThrow(DocumentTypeFound);
    },
  );
});

describe('how far it goes', () => {
  it('leaves unread what follows enough', () => {
    let found = false;
    const handlers = { open: (name: string) => (found = name === 'b'), enough: () => found };
    expect(() => walkXml('<a><b/><c></a>', handlers, () => undefined)).not.toThrow();
    expect(() => walkXml('<a><d/><c></a>', handlers, () => undefined)).toThrow(NotWellFormed);
  });

  it.each([
    ['elements', `<a>${'<b/>'.repeat(2_000)}</a>`],
    ['comments', `<a>${'<!---->'.repeat(2_000)}</a>`],
  ])('can be stopped among many %s', (_, document) => {
    let pauses = 0;
    const pause = () => {
      if (++pauses > 2) throw new Error('stopped');
    };
    expect(() => walkXml(document, {}, pause)).toThrow('stopped');
  });

  it('asks the clock at the end of the shortest, too', () => {
    const pause = jest.fn();
    walkXml('<a/>', {}, pause);
    expect(pause).toHaveBeenCalledTimes(1);
  });
});
