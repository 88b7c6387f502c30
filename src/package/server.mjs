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

/** What has its content in its name may be kept for ever; all else is asked for anew. */
const HASHED = '\\.[0-9a-f]{8}\\.(js|css)$';

/** @param {string} base see `baseUrl` */
export function nginxSample(base) {
  const { hostname, pathname } = new URL(base);
  const headers = Object.entries(HEADERS)
    .map(([name, value]) => `    add_header ${name} "${value}" always;`)
    .join('\n');
  return `# Inside http { }. Adapt the certificate and the folder.
map $uri $ipt_cache {
  default "no-cache";
  "~${HASHED}" "public, max-age=31536000, immutable";
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

/** web.config of a folder in IIS; its own MIME types know html, js, css and png, json not in every version. */
export function iisSample() {
  const headers = Object.entries({ ...HEADERS, 'Cache-Control': 'no-cache' })
    .map(([name, value]) => `        <add name="${name}" value="${value}" />`)
    .join('\n');
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
</configuration>
`;
}
