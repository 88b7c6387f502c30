import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const sample = (folder: string, name: string) =>
  readFileSync(join(folder, 'server-samples', name), 'utf8');

/** What nginx sends as `Cache-Control` for a path, by a package's sample; empty: nothing, as nginx has it. */
export function nginxCaching(folder: string): (path: string) => string {
  const [, body = ''] =
    /map \$uri \$ipt_cache \{(.*?)\n\}/s.exec(sample(folder, 'nginx.conf')) ?? [];
  const rules = [...body.matchAll(/^\s*(?:"~(.+)"|default) "(.*)";$/gm)];
  const patterns = rules.filter(([, pattern]) => pattern !== undefined);
  const [, , otherwise = ''] = rules.find(([, pattern]) => pattern === undefined) ?? [];
  return (path) =>
    patterns.find(([, pattern]) => new RegExp(pattern!).test(path))?.[2] ?? otherwise;
}

/** The same of IIS, by its sample: of the folder, and of each place that it names. */
export function iisCaching(folder: string): (path: string) => string {
  const config = sample(folder, 'web.config');
  const valueIn = (xml: string) => /name="Cache-Control" value="([^"]*)"/.exec(xml)?.[1] ?? '';
  const places = [...config.matchAll(/<location path="([^"]+)">(.*?)<\/location>/gs)];
  const whole = valueIn(places.reduce((rest, [place]) => rest.replace(place, ''), config));
  return (path) => {
    const own = places.find(([, place]) => path === place || path.startsWith(`${place!}/`));
    return own === undefined ? whole : valueIn(own[2]!);
  };
}
