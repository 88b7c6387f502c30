import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a package carries within its own files, where no path tells of it. */
const WITHIN = { docx: ['fflate', 'nanoid'] };

/**
 * The packages whose code is in a build.
 *
 * @param {Iterable<string>} paths of the build's modules
 * @returns {string[]} names, in order
 */
export function packagesIn(paths) {
  const names = new Set();
  for (const path of paths) {
    const [, after] = /.*[\\/]node_modules[\\/](.+)$/.exec(path) ?? [];
    if (after === undefined) continue;
    const parts = after.split(/[\\/]/);
    const name = parts[0].startsWith('@') ? `${parts[0]}/${parts[1]}` : parts[0];
    for (const each of [name, ...(WITHIN[name] ?? [])]) names.add(each);
  }
  return [...names].sort();
}

const RULE = '-'.repeat(78);

/**
 * What their licences ask to be passed on: name, version and the licence itself of every package.
 *
 * @param {string} root folder of the project
 * @param {readonly string[]} names
 * @throws where a package comes without a licence
 */
export function notices(root, names) {
  return names
    .map((name) => {
      const folder = join(root, 'node_modules', name);
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((each) => /^licen[cs]e(\.(md|txt))?$/i.test(each));
      if (license === undefined) throw new Error(`${name} ${version} comes without a licence`);
      const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
      return `${name} ${version} (${license})\n${RULE}\n${text || `Licence: ${license}`}\n`;
    })
    .join('\n')
    .replaceAll('\r\n', '\n');
}

/** @returns {string} Microsoft's licence of the copies of office.js, with what it asks to be said */
export function officeLicence(root) {
  const path = join(root, 'node_modules/@microsoft/office-js/LICENSE.md');
  if (!existsSync(path)) throw new Error('office.js comes without its licence');
  return [
    'The files in this folder are unmodified copies from the npm package @microsoft/office-js,',
    'for use with this add-in only. Microsoft is not responsible for maintaining, updating or',
    'supporting this add-in.',
    '',
    readFileSync(path, 'utf8').replaceAll('\r\n', '\n'),
  ].join('\n');
}
