import { execFileSync } from 'node:child_process';
import { find } from '../support/programs';

/**
 * What Microsoft's own reader makes of a manifest. It loads an ESM package by `require`, which Node does and jest's
 * loader does not.
 */
export function readByMicrosoft(path: string): Record<string, unknown> {
  const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((info) => process.stdout.write(JSON.stringify(info)))`;
  return JSON.parse(
    execFileSync(process.execPath, ['-e', script, path], { encoding: 'utf8' }),
  ) as Record<string, unknown>;
}

/** @throws with xmllint's words where the published schema does not accept the manifest */
export function validateBySchema(schema: string, path: string): void {
  execFileSync(find('xmllint')!, ['--noout', '--schema', schema, path], { stdio: 'pipe' });
}

/** Where the schemas lie under ../shared. */
export const SCHEMA = ['manifest-xsd', 'OfficeAppManifestV1_1.xsd'];
