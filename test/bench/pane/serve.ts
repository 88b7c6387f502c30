import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

/**
 * Serves a folder compressed, as an intranet's server should. Everything is compressed once, before it is measured.
 *
 * @param pages made up beside the folder's files, by path
 */
export async function serve(folder: string, pages: Readonly<Record<string, string>>) {
  const ready = new Map<string, Buffer>();
  const bytesOf = (path: string): Buffer => {
    const kept = ready.get(path);
    if (kept !== undefined) return kept;
    const file = normalize(join(folder, path));
    if (!file.startsWith(folder + sep)) throw new Error(`outside the folder: ${path}`);
    const bytes = gzipSync(pages[path] ?? readFileSync(file), { level: 9 });
    ready.set(path, bytes);
    return bytes;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname === '/' ? '/index.html' : decodeURIComponent(pathname);
    try {
      const bytes = bytesOf(path);
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'content-length': bytes.length,
      });
      response.end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
