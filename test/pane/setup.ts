import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import { LIMITS } from '../support/limits';

configure({ asyncUtilTimeout: LIMITS.drawn });

/** What Fluent asks a browser for and jsdom has not; nothing here is looked at by a test. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, { TextDecoder, TextEncoder });

/** What decides whether something is seen, read aloud, or can be clicked and selected. */
const TELLING = /display|visibility|opacity|pointer-events|user-select|content/;

/**
 * Fluent makes a rule of each declaration, some thousand, and jsdom holds each of them against each element whenever
 * a test asks what is seen. Since jsdom draws nothing, colours and sizes could be seen by no test anyhow.
 */
const { insertRule } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.insertRule = function (rule, index = 0) {
  return TELLING.test(rule) ? insertRule.call(this, rule, index) : index;
};

/** Nobody has put anything beside the add-in; a test that wants something there says so. */
globalThis.fetch ??= () => Promise.resolve({ ok: false, status: 404 } as Response);

globalThis.ResizeObserver ??= NoResizeObserver;

window.matchMedia ??= (query) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  }) satisfies MediaQueryList;

// React tells of misuse by console.error; nothing of it may pass unnoticed.
let complaints: jest.SpyInstance;
beforeEach(() => {
  complaints = jest.spyOn(console, 'error');
});

afterEach(() => {
  window.localStorage.clear();
  const calls = complaints.mock.calls as unknown[][];
  complaints.mockRestore();
  expect(calls).toEqual([]);
});
