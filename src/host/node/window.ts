/** The little of a browser window that office.js touches, for Node without a DOM. */
export interface ScriptElement {
  tagName: string;
  src?: string;
  type?: string;
  onload?: unknown;
  onerror?: unknown;
}

/** Puts a window in the global scope; `onScript` is called for each script element that is added. */
export function stubWindow(onScript: (script: ScriptElement) => void): void {
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: unknown) => stored.set(key, String(value)),
    removeItem: (key: string) => stored.delete(key),
  };
  const scripts: ScriptElement[] = [];
  const head = {
    appendChild(element: ScriptElement) {
      scripts.push(element);
      onScript(element);
      return element;
    },
  };
  define('window', globalThis);
  for (const name of ['self', 'parent', 'top']) define(name, globalThis);
  define('document', {
    URL: 'http://localhost/taskpane.html',
    cookie: '',
    head,
    body: element('body'),
    createElement: element,
    createTextNode: () => ({}),
    getElementById: () => null,
    getElementsByTagName: (tag: string) =>
      tag === 'script' ? scripts : tag === 'head' ? [head] : [],
    addEventListener: () => undefined,
  });
  define('sessionStorage', storage);
  define('localStorage', storage);
  define('location', new URL('http://localhost/taskpane.html'));
  define('navigator', { userAgent: 'node', language: 'zh-CN' });
  define('history', {});
  define('name', '');
  define('addEventListener', () => undefined);
  define('removeEventListener', () => undefined);
}

function element(tagName: string) {
  const attributes = new Map<string, string>();
  return {
    tagName,
    style: {},
    setAttribute: (name: string, value: string) => attributes.set(name, value),
    getAttribute: (name: string) => attributes.get(name) ?? null,
    appendChild: () => undefined,
  };
}

const define = (name: string, value: unknown): void => {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
};
