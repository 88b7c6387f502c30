/** Where office.js comes from, and what a page that loads it from there may load at all. */
const { dirname, join } = require('node:path');

const SOURCES = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'cdn-cn': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  local: 'office-js/office.js',
};

const folder = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/**
 * What office.js asks for in an Excel that runs this add-in; the rest of its 86 MB is for other programs, for
 * Excel 2013 and for other languages (an Excel in one of those gets the English strings, as office.js provides).
 */
const FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-win32-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'excel-web-16.00.js',
  'telemetry/oteljs_agave.js',
  'zh-cn/office_strings.js',
  'zh-tw/office_strings.js',
  'en-us/office_strings.js',
];

/** @throws where `OFFICE_JS` is none of those above */
function officeJs(source) {
  if (Object.hasOwn(SOURCES, source)) return SOURCES[source];
  throw new Error(`OFFICE_JS=${source}: expected ${Object.keys(SOURCES).join(', ')}`);
}

/** SHA-256 of nothing: Griffel adds empty style elements and fills them by `insertRule`, which no policy hinders. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The pages' own policy. Which sites may show the add-in in a frame (`frame-ancestors`) can be said by the web
 * server only.
 *
 * @param address of office.js, absolute or on the add-in's own origin
 */
function contentSecurityPolicy(address) {
  const office = /^https:/.test(address) ? [new URL(address).origin] : [];
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...office].join(' ')}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { SOURCES, FILES, folder, officeJs, contentSecurityPolicy };
