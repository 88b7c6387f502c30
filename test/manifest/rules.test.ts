/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Excel asks of a manifest beyond its schema: links, lengths, addresses, locales, icons. */
const ROOT = process.cwd();
const xml = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
const manifest = new DOMParser().parseFromString(xml, 'application/xml');
const all = (name: string) => [...manifest.getElementsByTagName(name)];
const attribute = (element: Element, name: string) => element.getAttribute(name) ?? '';
const resources = ['bt:Image', 'bt:Url', 'bt:String'].flatMap(all);
const declared = resources.filter((element) => element.hasAttribute('id'));
const addresses = [...manifest.querySelectorAll('*')]
  .flatMap((element) => [attribute(element, 'DefaultValue'), attribute(element, 'Value')])
  .filter((value) => /^[a-z]+:\/\//.test(value));

/** Width and height from the header of a PNG file. */
function pngSize(path: string): readonly [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
const iconPath = (url: string) => join(ROOT, ...new URL(url).pathname.slice(1).split('/'));

it('is well-formed', () => {
  expect(manifest.querySelector('parsererror')).toBeNull();
});

it('declares every resource once, uses each and refers to no other', () => {
  const ids = declared.map((element) => attribute(element, 'id'));
  const used = [...manifest.querySelectorAll('[resid]')].map((element) =>
    attribute(element, 'resid'),
  );
  expect(ids).toHaveLength(new Set(ids).size);
  expect([...new Set(used)].sort()).toEqual([...ids].sort());
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
});

it.each([
  ['bt:ShortStrings', 125],
  ['bt:LongStrings', 250],
])('keeps every text of %s within %i characters', (group, limit) => {
  const texts = all(group).flatMap((element) => [...element.querySelectorAll('*')]);
  expect(texts.length).toBeGreaterThan(0);
  for (const element of texts) {
    const text = attribute(element, 'DefaultValue') || attribute(element, 'Value');
    expect(text.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThanOrEqual(limit);
  }
});

it('keeps its name and description within 125 and 250 characters', () => {
  for (const [name, limit] of [
    ['DisplayName', 125],
    ['ProviderName', 125],
    ['Description', 250],
  ] as const) {
    for (const element of all(name).filter(
      ({ parentElement }) => parentElement === manifest.documentElement,
    )) {
      const text = attribute(element, 'DefaultValue') || (element.textContent ?? '');
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(limit);
    }
  }
});

it('has only https addresses, all on one origin', () => {
  expect(addresses.length).toBeGreaterThan(0);
  expect([...new Set(addresses.map((url) => new URL(url).origin))]).toEqual([
    'https://localhost:3000',
  ]);
});

it('speaks Chinese by default and English for every text, with no override of the default', () => {
  expect(all('DefaultLocale')[0]?.textContent).toBe('zh-CN');
  const texts = [...all('bt:String'), ...all('DisplayName'), ...all('Description')].filter(
    (element) => element.hasAttribute('DefaultValue'),
  );
  for (const element of texts) {
    expect([...element.children].map((child) => attribute(child, 'Locale'))).toEqual(['en-US']);
  }
});

it('has icons of the size it says', () => {
  for (const image of all('bt:Image').filter((element) => element.hasAttribute('size'))) {
    const size = Number(attribute(image, 'size'));
    const source = declared.find((one) => attribute(one, 'id') === attribute(image, 'resid'));
    expect(pngSize(iconPath(attribute(source!, 'DefaultValue')))).toEqual([size, size]);
  }
  expect(pngSize(iconPath(attribute(all('IconUrl')[0]!, 'DefaultValue')))).toEqual([32, 32]);
  expect(pngSize(iconPath(attribute(all('HighResolutionIconUrl')[0]!, 'DefaultValue')))).toEqual([
    64, 64,
  ]);
});

it('gives each button its icons in the sizes that Excel asks for', () => {
  const icons = all('Icon');
  expect(icons.length).toBeGreaterThanOrEqual(3);
  for (const icon of icons) {
    const sizes = [...icon.children].map((image) => attribute(image, 'size'));
    expect(sizes).toEqual(['16', '32', '64', '80']);
  }
});

it('asks for ExcelApi 1.9 and no more', () => {
  const sets = all('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
  expect(sets).toEqual([['ExcelApi', '1.9']]);
});

it('calls ribbon functions that the command page registers', () => {
  const names = all('FunctionName').map((element) => element.textContent ?? '');
  expect(names.length).toBeGreaterThan(0);
  const source = readFileSync(join(ROOT, 'src/commands/index.ts'), 'utf8');
  for (const name of names) expect(source).toContain(`associate('${name}'`);
});
