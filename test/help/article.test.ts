import { articleOf } from '../../src/help/article';

const none = new Map();
const of = (body: string) =>
  articleOf(`# Title\n\n## Part\n\n${body}\n\n## Next\n\nno`, 'Part', none);

describe('a section of Markdown as an article', () => {
  it('ends where the next one begins, and its headings begin at h2', () => {
    const { html, contents } = of('### <a id="one"></a>One & *two*\n\ntext');
    expect(html).toBe('<h2 id="one">One &amp; <em>two</em></h2>\n<p>text</p>\n');
    expect(contents).toEqual([{ id: 'one', text: 'One & two' }]);
  });

  it('lists only the headings right below its own', () => {
    const { contents, html } = of('### <a id="a"></a>A\n\n#### <a id="b"></a>B');
    expect(contents.map(({ id }) => id)).toEqual(['a']);
    expect(html).toContain('<h3 id="b">B</h3>');
  });

  it('gives a picture its size, a link to itself and its words', () => {
    const known = new Map([['a/p.png', { width: 10, height: 5 }]]);
    expect(articleOf('# T\n\n![a "b" <c>](a/p.png)', 'T', known).html).toBe(
      '<p><a class="picture" href="a/p.png">' +
        '<img src="a/p.png" alt="a &quot;b&quot; &lt;c&gt;" width="10" height="5"></a></p>\n',
    );
  });

  it('makes the first cell of a row its heading', () => {
    const { html } = of('| a | b |\n| - | - |\n| c | **d** |');
    expect(html).toContain('<tr><th scope="col">a</th><th scope="col">b</th></tr>');
    expect(html).toContain('<tr><th scope="row">c</th><td><strong>d</strong></td></tr>');
  });

  it('leads to its own parts and to the other language, nowhere else', () => {
    expect(of('[see](#one)').html).toBe('<p><a href="#one">see</a></p>\n');
    expect(of('[中文](README.zh-CN.md)').html).toContain('href="help.html"');
    expect(() => of('[out](https://example.com)')).toThrow('leads out, to https://example.com');
    expect(() => of('[out](javascript:alert)')).toThrow('leads out');
  });

  it.each(['<script>1</script>', 'a <b>c</b>', '<img src=x onerror=y>'])(
    'refuses HTML such as %s',
    (body) => expect(() => of(body)).toThrow('holds HTML'),
  );

  it('refuses a heading without an id, and a section that is not there', () => {
    expect(() => of('### One')).toThrow('the heading "One" has no id');
    expect(() => articleOf('# A', 'B', none)).toThrow('no section "B"');
  });
});
