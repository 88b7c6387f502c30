import { readFileSync } from 'node:fs';
import { messagesFor, type Locale } from '../../src/messages';
import { parsePeriod, type Period } from '../../src/plan/period';
import * as evidence from '../../src/sheets/evidence/words';
import * as sheets from '../../src/sheets/labels';
import * as kept from '../../src/sheets/ledger/kept/titles';
import * as slip from '../../src/sheets/returnSlip/labels';
import * as summary from '../../src/sheets/summary/labels';
import * as template from '../../src/sheets/template/labels';

/** Stands where a text takes a number or a name. */
const HOLE = '\uFFFC';

/** What a person can see, in words or as a pattern: on the ribbon, in the pane, in the sheets. */
export function wordsOnScreen(locale: Locale, catalogue: unknown = messagesFor(locale)): string[] {
  const pane = textsIn(catalogue);
  const cells = [sheets, slip, summary, template, kept, evidence].flatMap((labels) =>
    textsIn(labels),
  );
  return [...pane, ...ribbonWords(locale), ...cells];
}

/** Labels and titles of the manifest, in the language of the ribbon. */
function ribbonWords(locale: Locale): string[] {
  const manifest = readFileSync('manifest.xml', 'utf8');
  const pattern =
    locale === 'en'
      ? /<bt:Override Locale="en-US" Value="([^"]+)"/g
      : /<bt:String id="[^"]+" DefaultValue="([^"]+)"/g;
  return [...manifest.matchAll(pattern)].map(([, word = '']) => word);
}

/** Every text below a value; functions are asked with holes for their facts. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return saidBy(value as (...facts: unknown[]) => unknown);
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const PERIOD = parsePeriod('2017-09') as Period;

/** Some texts need a period, most take anything; those that need more are not for the handbook. */
function saidBy(text: (...facts: unknown[]) => unknown): string[] {
  return [HOLE, PERIOD].flatMap((fact) => {
    try {
      return textsIn(text(...Array.from({ length: text.length }, () => fact)));
    } catch {
      return [];
    }
  });
}

/** Whether something on screen reads so; `…` and numbers in `words` may stand for what is filled in. */
export function isOnScreen(words: string, onScreen: readonly string[]): boolean {
  return onScreen.some((text) => patternOf(text)?.test(words) === true);
}

/** Null for what is hardly more than a hole: it would fit anything. */
function patternOf(text: string): RegExp | null {
  const parts = text.replaceAll('2017-09', HOLE).replaceAll('2017年9月', HOLE).split(HOLE);
  if (parts.join('').replace(/[\s「」“”（）()→：:,，、.]/g, '').length < 2) return null;
  const fixed = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${fixed.join('[^，。]{1,20}')}$`);
}
