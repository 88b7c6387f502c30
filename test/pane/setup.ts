import '@testing-library/jest-dom';
import { TextDecoder, TextEncoder } from 'node:util';

/** What Fluent asks a browser for and jsdom has not; nothing here is looked at by a test. */
class NoResizeObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, { TextDecoder, TextEncoder });

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
