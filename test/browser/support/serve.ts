import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const OFFICE_JS = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a built workbench on a free port, with office.js as it came from its package. */
export async function serve(dist: string): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inOffice = path.startsWith('/office-js/');
    const folder = inOffice ? OFFICE_JS : dist;
    const file = normalize(join(folder, inOffice ? path.slice('/office-js'.length) : path));
    const wanted = file.endsWith(sep) ? join(file, 'index.html') : file;
    const read = wanted.startsWith(folder + sep) ? readFile(wanted) : Promise.reject();
    read.then(
      (bytes) => {
        const type = TYPES[extname(wanted)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type }).end(bytes);
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
