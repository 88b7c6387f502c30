/** @jest-environment ./test/support/page.ts */
import { parse } from 'acorn';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const SCRIPT = readFileSync(join(process.cwd(), 'src/boot/boot.js'), 'utf8');

/** The body of the page that the build makes, as far as it matters here. */
const PAGE = readFileSync(join(process.cwd(), 'src/pane/index.html'), 'utf8');

interface OldBrowser {
  readonly shown: () => Record<string, string>;
  readonly window: Window;
  /** Fires an event of a script tag, as it passes the document on its way down. */
  fire(type: 'load' | 'error', src: string): void;
  /** A promise of the page was refused, and nobody listened. @returns whether the page calls it an error */
  isError(reason: unknown): boolean;
}

/** What boot.js finds in a browser; `lacks` takes some of it away, as in Internet Explorer's engine. */
function browser(lacks: readonly string[] = [], office?: object): OldBrowser {
  const listeners: Record<string, (event: unknown) => void> = {};
  const elements: Record<string, { style: { display: string } }> = {
    waiting: { style: { display: '' } },
    'too-old': { style: { display: '' } },
  };
  const has = (name: string) => !lacks.includes(name);
  const document = {
    readyState: 'loading',
    documentElement: has('replaceChildren') ? { replaceChildren: () => undefined } : {},
    getElementById: (id: string) => elements[id] ?? null,
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      listeners[type] = listener;
    },
  };
  const window: Record<string, unknown> = {
    Office: office,
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      listeners[type] = listener;
    },
  };
  if (has('Promise')) window['Promise'] = Promise;
  if (has('Worker')) window['Worker'] = function Worker() {};
  const context = createContext({ window, document });
  if (!has('hasOwn')) runInContext('delete Object.hasOwn', context);
  if (!has('at')) runInContext('delete Array.prototype.at', context);
  runInContext(SCRIPT, context);
  listeners['DOMContentLoaded']?.({});
  return {
    window: window as unknown as Window,
    shown: () =>
      Object.fromEntries(Object.entries(elements).map(([id, { style }]) => [id, style.display])),
    fire: (type, src) => listeners[type]?.({ target: { tagName: 'SCRIPT', src } }),
    isError(reason) {
      const preventDefault = jest.fn();
      listeners['unhandledrejection']?.({ reason, preventDefault });
      return preventDefault.mock.calls.length === 0;
    },
  };
}

const OFFICE = 'https://cdn.example/lib/1/hosted/office.js';

describe('the first script of each page', () => {
  it('is ES5, which an old Excel understands', () => {
    expect(() => parse(SCRIPT, { ecmaVersion: 5 })).not.toThrow();
    expect(() => parse('const modern = () => 1;', { ecmaVersion: 5 })).toThrow();
  });

  it.each(['Promise', 'Worker', 'hasOwn', 'at', 'replaceChildren'])(
    'says which Excel is needed where the browser has no %s',
    (missing) => {
      expect(browser([missing]).shown()).toEqual({ waiting: 'none', 'too-old': 'block' });
    },
  );

  it('lets a browser of today go on', () => {
    expect(browser().shown()).toEqual({ waiting: '', 'too-old': '' });
  });

  it('finds what it shows on the pane’s page, in both languages', () => {
    const page = new DOMParser().parseFromString(PAGE, 'text/html');
    expect(page.getElementById('waiting')).not.toBeNull();
    const tooOld = page.getElementById('too-old');
    expect(tooOld?.textContent).toContain('Excel 2021、Excel 2024、Microsoft 365 或 Excel 网页版');
    expect(tooOld?.querySelector('[lang=en]')?.textContent).toContain('Excel 2021, Excel 2024');
  });
});

describe('whoever waits for office.js', () => {
  function heard(fires: (browser: OldBrowser) => void, office?: object): (boolean | string)[] {
    const old = browser([], office);
    const said: (boolean | string)[] = [];
    old.window.whenOffice((isThere) => said.push(isThere));
    fires(old);
    old.window.whenOffice((isThere) => said.push(`late: ${isThere}`));
    return said;
  }

  it('hears that it ran, early or late', () => {
    expect(heard((page) => page.fire('load', OFFICE), {})).toEqual([true, 'late: true']);
  });

  it('hears that it did not come', () => {
    expect(heard((page) => page.fire('error', OFFICE))).toEqual([false, 'late: false']);
  });

  it('hears that something else came in its place, such as a login page', () => {
    expect(heard((page) => page.fire('load', OFFICE))).toEqual([false, 'late: false']);
  });

  it('hears nothing of other scripts', () => {
    const said = heard((page) => {
      page.fire('error', 'https://cdn.example/pane.js');
      page.fire('load', 'https://cdn.example/myoffice.json');
    });
    expect(said).toEqual([]);
  });
});

describe('a promise that nobody listens to', () => {
  it.each<[string, unknown, boolean]>([
    [
      'office.js was refused while somebody types',
      { code: 'InvalidOperationInCellEditMode' },
      false,
    ],
    ['office.js was refused otherwise', { code: 'GeneralException' }, true],
    ['a mistake of ours', new TypeError('x is undefined'), true],
    ['nothing at all', undefined, true],
  ])('%s', (_what, reason, isError) => expect(browser().isError(reason)).toBe(isError));
});
