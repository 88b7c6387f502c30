import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};

/** As the sample for nginx has it. */
const HEADERS = {
  'content-security-policy': "frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

export interface Site {
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * A plain static web server. Under /ipt/ it has a package as it is, under /workbench/ the spreadsheet that stands
 * in for Excel, with the package's pages where it looks for twins of its own.
 */
export async function serveSite(folder: string, workbench: string): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site');
    const [, twin] = /^\/workbench\/(pane|commands)-embedded\.html$/.exec(pathname) ?? [];
    if (twin !== undefined) {
      response.writeHead(302, { location: `/ipt/${twin}.html${search}` }).end();
      return;
    }
    const [, root, path = ''] =
      /^\/(ipt|workbench)\/(.*)$/.exec(decodeURIComponent(pathname)) ?? [];
    const base = root === 'ipt' ? folder : workbench;
    const file = normalize(join(base, path === '' ? 'index.html' : path));
    const read =
      root !== undefined && file.startsWith(base + sep) ? readFile(file) : Promise.reject();
    read.then(
      (bytes) => {
        const type = TYPES[extname(file)] ?? 'application/octet-stream';
        const headers = root === 'ipt' ? HEADERS : {};
        response.writeHead(200, { ...headers, 'content-type': type }).end(bytes);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
