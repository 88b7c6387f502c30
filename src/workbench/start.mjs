/**
 * `npm start`: installs what is missing, builds, and serves the workbench on this computer only.
 *
 *   PORT=3001 npm start      another port than 3000
 *   HTTPS=1 npm start        https with the certificate of `npx office-addin-dev-certs install`,
 *                            which Excel asks for when manifest.xml is sideloaded
 *
 * Uses nothing but Node itself until the packages are there.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const HOST = '127.0.0.1';

function stop(...lines) {
  for (const line of lines) console.error(line);
  process.exit(1);
}

function wantedPort() {
  const port = Number(process.env.PORT ?? 3000);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  return stop(
    `PORT=${process.env.PORT} 不是有效的端口号（1–65535）。`,
    `PORT=${process.env.PORT} is not a port number (1–65535).`,
  );
}

/** Asked before the build, so that nobody waits for a build that cannot be served. */
function mustBeFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', ({ code }) =>
      stop(
        `端口 ${port} 不可用（${code}）。请关闭占用它的程序，或换一个端口：PORT=${port + 1} npm start`,
        `Port ${port} is not available (${code}). Close the program that uses it, or choose another: PORT=${port + 1} npm start`,
      ),
    );
    probe.listen(port, HOST, () => probe.close(resolve));
  });
}

function serverOptions() {
  if (!process.env.HTTPS) return { type: 'http' };
  const folder = join(homedir(), '.office-addin-dev-certs');
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => join(folder, name));
  if (!existsSync(key) || !existsSync(cert)) {
    stop(
      '没有找到本机开发证书，请先运行：npx office-addin-dev-certs install',
      'No development certificate found. Run first: npx office-addin-dev-certs install',
    );
  }
  return { type: 'https', options: { key, cert } };
}

/** Resolves once the first build is there: true when it went well. */
function firstBuild(compiler) {
  return new Promise((resolve) => {
    compiler.hooks.done.tap('start', (stats) => resolve(!stats.hasErrors()));
  });
}

const port = wantedPort();
await mustBeFree(port);
const server = serverOptions();
installPackages(root);

const require = createRequire(join(root, 'webpack.config.js'));
const webpack = require('webpack');
const DevServer = require('webpack-dev-server');
const config = require('./webpack.config.js')({}, { mode: 'development' });

console.log('正在构建… / Building …');
const compiler = webpack({ ...config, infrastructureLogging: { level: 'error' } });
const built = firstBuild(compiler);
const devServer = new DevServer({ ...config.devServer, host: HOST, port, server }, compiler);
await devServer.start();
if (!(await built)) {
  await devServer.stop();
  stop('构建失败，原因见上。', 'The build failed, see above.');
}
const address = `${server.type}://localhost:${port}`;
console.log(`工作台已就绪，请用浏览器打开：${address}`);
console.log(`The workbench is ready at ${address} (Ctrl+C to stop)`);
