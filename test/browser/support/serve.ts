import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const OFFICE_JS = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};

export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a built workbench on a free port, with office.js as it came from its package. */
export function serve(dist: string): Promise<Served> {
  return listen((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inOffice = path.startsWith('/office-js/');
    sendFile(
      response,
      inOffice ? OFFICE_JS : dist,
      inOffice ? path.slice('/office-js'.length) : path,
    );
  });
}

/** Answers with a file of a folder, a folder's index.html for a path that ends in `/`; 404 for all else. */
export function sendFile(
  response: ServerResponse,
  folder: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const file = normalize(join(folder, path));
  const wanted = file.endsWith(sep) ? join(file, 'index.html') : file;
  const read = wanted.startsWith(folder + sep) ? readFile(wanted) : Promise.reject();
  read.then(
    (bytes) => {
      const type = TYPES[extname(wanted)] ?? 'application/octet-stream';
      response.writeHead(200, { ...headers, 'content-type': type }).end(bytes);
    },
    () => response.writeHead(404).end(),
  );
}

/** A server of this machine alone, on a free port. */
export async function listen(answer: RequestListener): Promise<Served> {
  const server = createServer(answer);
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
