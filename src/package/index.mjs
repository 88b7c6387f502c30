/**
 * `npm run package`: the add-in as a folder and a zip that any static web server can serve.
 *
 *   ADDIN_BASE_URL=https://…     where it will be served, needed
 *   OFFICE_JS=cdn|cdn-cn|local   where office.js comes from: Microsoft's CDN (the default), 21Vianet's, or
 *                                unmodified copies in the package
 *   PACKAGE_FOLDER=…             where to put it, `release` unless said otherwise
 *
 * The same sources give the same bytes. Ends with 2 where it refuses, with 1 where something fails.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../workbench/install.mjs';
import { baseUrl, Refusal } from './baseUrl.mjs';
import { installText } from './installText.mjs';
import { manifestFor } from './manifest.mjs';
import { iisSample, nginxSample } from './server.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

async function makePackage(base, source) {
  installPackages(root);
  // Only now are the packages there that these need.
  const { build } = await import('./build.mjs');
  const { checksums, zipOf } = await import('./folder.mjs');
  const { notices, officeLicence, packagesIn } = await import('./notices.mjs');
  const office = createRequire(import.meta.url)('./office.cjs');

  const officeJs = officeSource(office, source);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const name = `ip-target-addin-${version}`;
  const release = resolve(root, process.env.PACKAGE_FOLDER ?? 'release');
  const folder = join(release, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });

  const modules = await build(root, folder, source);
  const write = (path, text) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');
  write('manifest.xml', manifestFor(manifest, base, version));
  write('INSTALL.zh-CN.txt', installText({ version, base, source, officeJs }));
  write('LICENSE.txt', readFileSync(join(root, 'LICENSE'), 'utf8'));
  write('NOTICES.txt', notices(root, packagesIn(modules)));
  if (source === 'local') write('office-js/LICENSE.md', officeLicence(root));
  write('server-samples/nginx.conf', nginxSample(base));
  write('server-samples/web.config', iisSample());
  write('SHA256SUMS.txt', checksums(folder));
  writeFileSync(join(release, `${name}.zip`), zipOf(folder, name));
  console.log(`${join(release, name)}\n${join(release, `${name}.zip`)}`);
}

function officeSource(office, source) {
  try {
    return office.officeJs(source);
  } catch (error) {
    throw new Refusal(error.message);
  }
}

try {
  await makePackage(baseUrl(process.env.ADDIN_BASE_URL), process.env.OFFICE_JS ?? 'cdn');
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
