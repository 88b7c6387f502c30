import type { BrowserServer } from 'playwright-core';
import { find } from '../../support/programs';
import { listen } from './serve';
import { fingerprint } from './sources';

declare global {
  var endBrowsers: (() => Promise<void>) | undefined;
}

/** For a browser that nobody sees and that asks nothing of the network. */
const SWITCHES = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whoever watches a page wants to know where each piece of work began, and Chromium would parse 17 MB again for it.
  '--js-flags=--no-enable-lazy-source-positions',
];

/**
 * Runs once before all suites, and answers what they would each have to find out. At `chromium/…` that is the address
 * of a Chromium that all suites of a jest worker share; it is launched when it is first asked for, so that no other run
 * waits for it. Workers have one each since a browser has only one clipboard. A run that is interrupted takes its
 * browsers with it: they hang on this process. At `sources` it is what builds are to be made of, all through the run.
 */
export default async function keepBrowsers(): Promise<void> {
  const launched = new Map<string, Promise<BrowserServer>>();
  let sources: Promise<string> | undefined;
  const addressOf = async (worker: string): Promise<string> => {
    const server = launched.get(worker) ?? launch();
    launched.set(worker, server);
    return (await server).wsEndpoint();
  };
  const served = await listen(({ url = '' }, response) => {
    const answer = url === '/sources' ? (sources ??= fingerprint()) : addressOf(url);
    answer.then(
      (text) => response.end(text),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  process.env['KEEPER'] = served.origin;
  globalThis.endBrowsers = async () => {
    const servers = await Promise.allSettled(launched.values());
    await Promise.all(
      servers.map((server) => (server.status === 'fulfilled' ? server.value.close() : null)),
    );
    await served.close();
  };
}

async function launch(): Promise<BrowserServer> {
  const { chromium } = await import('playwright-core');
  return chromium.launchServer({
    executablePath: find('chromium')!,
    args: SWITCHES,
    host: '127.0.0.1',
  });
}
