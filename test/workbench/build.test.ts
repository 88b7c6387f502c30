import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuration } from 'webpack';
import { LANGUAGES, LOCALES } from '../../src/messages';

type Build = (env: object, argv: { readonly mode: string }) => Configuration;
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the file is CommonJS for webpack's sake
const build = require('../../webpack.config.js') as Build;

const pages = (config: Configuration): Record<string, { officeJs: string }> =>
  Object.fromEntries(
    (config.plugins ?? [])
      .map(
        (plugin) =>
          (plugin as { userOptions?: { filename: string; officeJs: string } })?.userOptions,
      )
      .flatMap((options) => (options === undefined ? [] : [[options.filename, options]])),
  );

const before = process.env['OFFICE_JS'];
afterEach(() => {
  if (before === undefined) delete process.env['OFFICE_JS'];
  else process.env['OFFICE_JS'] = before;
});

it('leaves the workbench out of a production build, and office.js to Microsoft', () => {
  delete process.env['OFFICE_JS'];
  const config = build({}, { mode: 'production' });
  expect(Object.keys(config.entry!)).toEqual(['pane', 'commands']);
  expect(Object.keys(pages(config)).sort()).toEqual([
    'commands.html',
    ...LOCALES.map((locale) => LANGUAGES[locale].handbook).sort(),
    'pane.html',
  ]);
  expect(pages(config)['pane.html']?.officeJs).toBe(
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  );
});

it('lets an intranet or 21Vianet be chosen', () => {
  process.env['OFFICE_JS'] = 'local';
  expect(pages(build({}, { mode: 'production' }))['pane.html']?.officeJs).toBe(
    'office-js/office.js',
  );
  process.env['OFFICE_JS'] = 'cdn-cn';
  expect(pages(build({}, { mode: 'production' }))['pane.html']?.officeJs).toMatch(
    /^https:\/\/appsforoffice\.cdn\.partner\.office365\.cn\//,
  );
  process.env['OFFICE_JS'] = 'elsewhere';
  expect(() => build({}, { mode: 'production' })).toThrow('OFFICE_JS=elsewhere');
});

it('gives the embedded pane the template of the pane itself', () => {
  const config = build({}, { mode: 'development' });
  const templates = (config.plugins ?? [])
    .map(
      (plugin) => (plugin as { userOptions?: { filename: string; template: string } })?.userOptions,
    )
    .filter((options) => options?.filename.startsWith('pane'));
  expect(templates.map((options) => options?.filename)).toEqual([
    'pane.html',
    'pane-embedded.html',
  ]);
  expect(new Set(templates.map((options) => options?.template)).size).toBe(1);
  expect(readFileSync(join(process.cwd(), 'src/pane/index.html'), 'utf8')).not.toMatch(/embedded/);
});
