import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Route } from 'playwright-core';
import { messagesFor } from '../../src/messages';
import { eventually } from '../browser/support/grid';
import { describeWith } from '../support/programs';
import { openPackage, type OpenPackage } from './openPackage';
import { packaged } from './packages';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const OFFICE = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
const { start } = messagesFor('zh-CN');

/** What Microsoft's CDN would answer. */
async function cdn(route: Route): Promise<void> {
  const url = route.request().url();
  if (!url.startsWith(CDN)) return route.abort();
  const body = await readFile(join(OFFICE, url.slice(CDN.length).replace(/\?.*/, '')));
  return route.fulfill({ body, contentType: 'text/javascript' });
}

describeWith(['chromium'], 'a package with office.js from the CDN', () => {
  let folder: string;
  let open: OpenPackage | null = null;
  beforeAll(async () => {
    ({ folder } = await packaged('cdn'));
  });
  afterEach(async () => {
    await open?.close();
    open = null;
  });

  it('asks the CDN and nobody else', async () => {
    open = await openPackage(folder, cdn);
    await (await open.pane()).getByRole('tab').first().waitFor();
    const origins = new Set(open.asked.map(({ url }) => new URL(url).origin));
    console.log(
      `network log with a CDN: ${open.asked.length} requests, to ${[...origins].join(' and ')}`,
    );
    expect([...origins].sort()).toEqual([open.origin, new URL(CDN).origin].sort());
    // Parts that are loaded ahead may still be on their way, or be asked for again by a pane that is loaded anew.
    const { asked } = open;
    const answered = (url: string): boolean =>
      asked.some((other) => other.url === url && other.status === 200);
    const unanswered = (): Promise<string[]> =>
      Promise.resolve(asked.map(({ url }) => url).filter((url) => !answered(url)));
    expect(await eventually(unanswered, [])).toEqual([]);
    expect(open.complaints).toEqual([]);
  });

  it('says so at once where the CDN cannot be reached', async () => {
    open = await openPackage(folder);
    await (await open.pane()).getByText(start.noOffice.title).waitFor();
    await open.screenshot('package-cdn-unreachable');
  });

  it('says so after a while where the CDN hangs', async () => {
    open = await openPackage(folder, () => undefined);
    const pane = await open.pane();
    await pane.getByText(start.timeout.title).waitFor();
    await open.screenshot('package-cdn-hangs');
  });
});
