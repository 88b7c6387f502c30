import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInPlans } from '../../src/plan/builtIn';
import { ribbonFunctions } from '../../src/commands/ribbon';
import { LOCALES, type Locale } from '../../src/messages';
import { openingOf, PAGES } from '../../src/pane/nav/opening';
import { workbook, EMPTY } from '../commands/workbook';

/** How Office names each language; one that the manifest has no words in fails below. */
const CULTURES: Readonly<Record<Locale, string>> = { 'zh-CN': 'zh-CN', en: 'en-US' };

export interface Subject {
  /** Folder that holds manifest.xml and, beside it, the pages and assets that it names. */
  readonly folder: string;
  /** Address of that folder, with its last slash. */
  readonly base: string;
}

/**
 * What Excel asks of a manifest beyond its schema: links, lengths, addresses, locales, icons, versions. Declares
 * one test a rule; needs jsdom. The subject is asked for when the tests run.
 */
export function itKeepsTheRules(subject: () => Subject): void {
  const manifest = () => {
    const xml = readFileSync(join(subject().folder, 'manifest.xml'), 'utf8');
    return new DOMParser().parseFromString(xml, 'application/xml');
  };
  const all = (name: string) => [...manifest().getElementsByTagName(name)];
  const declared = () =>
    ['bt:Image', 'bt:Url', 'bt:String'].flatMap(all).filter((one) => one.hasAttribute('id'));
  const valueOf = (id: string) =>
    attribute(
      declared().find((one) => one.id === id),
      'DefaultValue',
    );
  const fileOf = (url: string) =>
    join(subject().folder, ...new URL(url).href.slice(subject().base.length).split('/'));

  it('is well-formed', () => {
    expect(manifest().querySelector('parsererror')).toBeNull();
    expect(manifest().documentElement.tagName).toBe('OfficeApp');
  });

  it('has an id of its own and the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(all('Id')[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(all('Version')[0]?.textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(all('Version')[0]?.textContent).toBe(`${version}.0`);
  });

  it('declares every resource once, uses each and refers to no other', () => {
    const ids = declared().map(({ id }) => id);
    const used = [...manifest().querySelectorAll('[resid]')].map((one) => attribute(one, 'resid'));
    expect(ids).toHaveLength(new Set(ids).size);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('names every control and group once', () => {
    const ids = ['CustomTab', 'Group', 'Control', 'Item'].flatMap(all).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it.each([
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ])('keeps every text of %s within %i characters', (group, limit) => {
    const texts = all(group).flatMap((one) => [...one.querySelectorAll('*')]);
    expect(texts.length).toBeGreaterThan(0);
    for (const one of texts) {
      const text = attribute(one, 'DefaultValue') || attribute(one, 'Value');
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(limit);
    }
  });

  it.each([
    ['DisplayName', 125],
    ['ProviderName', 125],
    ['Description', 250],
  ])('keeps its %s within %i characters', (name, limit) => {
    const root = manifest().documentElement;
    const own = [...root.children].filter(({ tagName }) => tagName === name);
    expect(own).toHaveLength(1);
    for (const one of own.flatMap((each) => [each, ...each.children])) {
      const text =
        attribute(one, 'DefaultValue') || attribute(one, 'Value') || (one.textContent ?? '');
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(limit);
    }
  });

  it('speaks Chinese by default and English for every text, with no override of the default', () => {
    expect(all('DefaultLocale')[0]?.textContent).toBe('zh-CN');
    const texts = ['bt:String', 'DisplayName', 'Description']
      .flatMap(all)
      .filter((one) => one.hasAttribute('DefaultValue'));
    for (const one of texts) {
      expect([...one.children].map((child) => attribute(child, 'Locale'))).toEqual(
        LOCALES.filter((locale) => locale !== 'zh-CN').map((locale) => CULTURES[locale]),
      );
    }
  });

  it('has only https addresses, all under its own', () => {
    const addresses = [...manifest().querySelectorAll('*')]
      .flatMap((one) => [attribute(one, 'DefaultValue'), attribute(one, 'Value')])
      .filter((value) => /^[a-z]+:\/\//i.test(value));
    expect(addresses.length).toBeGreaterThan(10);
    expect(subject().base).toMatch(/^https:\/\/.*\/$/);
    for (const address of addresses) expect(address.startsWith(subject().base)).toBe(true);
  });

  it('has icons of the size it says, in the sizes that Excel asks for', () => {
    const icons = all('Icon');
    expect(icons.length).toBeGreaterThanOrEqual(10);
    for (const icon of icons) {
      const images = [...icon.children];
      expect(images.map((image) => attribute(image, 'size'))).toEqual(['16', '32', '64', '80']);
      for (const image of images) {
        const size = Number(attribute(image, 'size'));
        expect(pngSize(fileOf(valueOf(attribute(image, 'resid'))))).toEqual([size, size]);
      }
    }
    expect(pngSize(fileOf(attribute(all('IconUrl')[0], 'DefaultValue')))).toEqual([32, 32]);
    const large = attribute(all('HighResolutionIconUrl')[0], 'DefaultValue');
    expect(pngSize(fileOf(large))).toEqual([64, 64]);
  });

  it('asks for ExcelApi 1.9 and no more', () => {
    const sets = all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
    expect(sets).toEqual([['ExcelApi', '1.9']]);
  });

  it('shows the five tasks, in their order', () => {
    const labels = all('Control').map((control) =>
      valueOf(attribute(control.querySelector('Label'), 'resid')),
    );
    expect(labels.slice(0, 5)).toEqual(['目标表', '填报期', '汇集', '检查', '汇总']);
  });

  it('calls exactly the functions that the command page offers', () => {
    const { actions } = workbook(EMPTY);
    const offered = ribbonFunctions({
      actions,
      plans: builtInPlans,
      today: () => ({ year: 2017, month: 10 }),
      openDialog: async () => undefined,
    });
    const called = all('FunctionName').map(({ textContent }) => textContent);
    expect([...called].sort()).toEqual(Object.keys(offered).sort());
  });

  it('opens one and the same pane, on pages that it knows', () => {
    const actions = all('Action').filter(
      (action) => attribute(action, 'xsi:type') === 'ShowTaskpane',
    );
    const panes = actions.map((action) => action.querySelector('TaskpaneId')?.textContent);
    expect(new Set(panes)).toEqual(new Set(['IpTargets.Pane']));
    const openings = actions.map((action) => {
      const url = new URL(valueOf(attribute(action.querySelector('SourceLocation'), 'resid')));
      expect(url.pathname.endsWith('/pane.html')).toBe(true);
      const opening = openingOf(url.search);
      // What the pane does not know it leaves out.
      const asked = Object.fromEntries(url.searchParams);
      expect({ page: opening.page ?? undefined, step: opening.step ?? undefined }).toEqual({
        page: asked['page'],
        step: asked['step'],
      });
      return [opening.page, opening.step];
    });
    expect(PAGES.filter((page) => openings.every(([opened]) => opened !== page))).toEqual([]);
    expect(openings).toEqual([
      ['year', 'period'],
      ['gather', null],
      ['check', null],
      ['summary', null],
      [null, null],
    ]);
  });
}

const attribute = (one: Element | null | undefined, name: string) => one?.getAttribute(name) ?? '';

/** Width and height from the header of a PNG file. */
function pngSize(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
