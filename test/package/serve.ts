import { listen, sendFile, type Served } from '../browser/support/serve';
import { nginxCaching } from './caching';

/** As the sample for nginx has it. */
const HEADERS = {
  'content-security-policy': "frame-ancestors 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/**
 * A plain static web server. Under /ipt/ it has a package as it is, under /workbench/ the spreadsheet that stands
 * in for Excel, with the package's pages where it looks for twins of its own.
 */
export function serveSite(folder: string, workbench: string): Promise<Served> {
  const caching = nginxCaching(folder);
  return listen((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://site');
    const [, twin] = /^\/workbench\/(pane|commands)-embedded\.html$/.exec(pathname) ?? [];
    if (twin !== undefined) {
      response.writeHead(302, { location: `/ipt/${twin}.html${search}` }).end();
      return;
    }
    const [, root, path = ''] =
      /^\/(ipt|workbench)(\/.*)$/.exec(decodeURIComponent(pathname)) ?? [];
    if (root === 'ipt') {
      const kept = caching(pathname);
      sendFile(response, folder, path, { ...HEADERS, ...(kept && { 'cache-control': kept }) });
    } else if (root === 'workbench') sendFile(response, workbench, path);
    else response.writeHead(404).end();
  });
}
