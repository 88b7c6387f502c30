const DEVELOPMENT = 'https://localhost:3000/';

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/**
 * The manifest for another address than that of development.
 *
 * @param {string} xml the manifest for development
 * @param {string} base see `baseUrl`
 * @param {string} version of the package, `a.b.c`
 * @returns {string}
 * @throws where something of development would be left in it
 */
export function manifestFor(xml, base, version) {
  const manifest = xml
    .replace(/<!--[\s\S]*?-->\n/, '')
    .replaceAll(DEVELOPMENT, escaped(base))
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
  if (
    /localhost|127\.0\.0\.1|http:\/\/(?!(schemas\.microsoft\.com|www\.w3\.org)\/)/.test(manifest)
  ) {
    throw new Error('manifest.xml has addresses that are not those of development');
  }
  return manifest;
}
