import { get } from 'node:http';
import { text } from 'node:stream/consumers';

/**
 * Asks the process that began the run, see `keepBrowsers`; by Node's own means, for a suite may live in a page without
 * `fetch`.
 *
 * @param what a path of its server
 * @throws with its own words where it has no answer
 */
export function askKeeper(what: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(`${process.env['KEEPER']}/${what}`, (response) => {
      text(response).then((answer) => {
        if (response.statusCode === 200) resolve(answer);
        else reject(new Error(`no ${what}: ${answer}`));
      }, reject);
    }).on('error', reject);
  });
}
