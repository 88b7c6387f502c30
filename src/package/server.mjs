/** Sites that may show the add-in in a frame: where Excel on the web lives. */
export const FRAME_ANCESTORS = [
  "'self'",
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.partner.officewebapps.cn',
  'https://*.sharepoint.cn',
];

/**
 * What the web server should send beside the files. No X-Frame-Options and no Cross-Origin-Opener-Policy: Excel on
 * the web shows the add-in in a frame and opens its dialogs.
 */
export const HEADERS = {
  'Content-Security-Policy': `frame-ancestors ${FRAME_ANCESTORS.join(' ')}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/**
 * How long a browser may keep what, by the end of its path; the first one that fits counts. Images go without any word
 * of it: Excel for Windows shows a generic icon on the ribbon where one is forbidden to be kept.
 */
const CACHING = [
  ['\\.(png|svg|gif|ico)$', ''],
  ['\\.[0-9a-f]{8}\\.(js|css)$', 'public, max-age=31536000, immutable'],
  ['', 'no-cache'],
];

/** @param {string} base see `baseUrl` */
export function nginxSample(base) {
  const { hostname, pathname } = new URL(base);
  const headers = Object.entries(HEADERS)
    .map(([name, value]) => `    add_header ${name} "${value}" always;`)
    .join('\n');
  const caching = CACHING.map(
    ([pattern, value]) => `  ${pattern === '' ? 'default' : `"~${pattern}"`} "${value}";`,
  ).join('\n');
  return `# Inside http { }. Adapt the certificate and the folder.
# Images get no Cache-Control (nginx leaves out an empty header): Excel shows no icon that must not be kept.
map $uri $ipt_cache {
${caching}
}
server {
  listen 443 ssl;
  server_name ${hostname};
  ssl_certificate     /etc/nginx/addin.crt;
  ssl_certificate_key /etc/nginx/addin.key;
  location ${pathname} {
    alias /srv/ip-target-addin/;
    include mime.types;
    charset utf-8;
    add_header Cache-Control $ipt_cache always;
${headers}
  }
}
`;
}

/** What keeps its name when its content changes; the folder's other files are images or have a checksum in their names. */
const ASKED_ANEW = [
  'pane.html',
  'commands.html',
  'help.html',
  'help.en.html',
  'plans',
  'office-js',
];

/** web.config of a folder in IIS; its own MIME types know html, js, css and png, json not in every version. */
export function iisSample() {
  const headers = Object.entries(HEADERS)
    .map(([name, value]) => `        <add name="${name}" value="${value}" />`)
    .join('\n');
  const anew = ASKED_ANEW.map(
    (path) => `  <location path="${path}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <add name="Cache-Control" value="no-cache" />
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`,
  ).join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <clientCache cacheControlMode="NoControl" />
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${headers}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
  <!-- Not for images: Excel shows no icon that must not be kept. -->
${anew}
</configuration>
`;
}
