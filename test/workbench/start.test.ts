import { execFile } from 'node:child_process';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';

const START = join(process.cwd(), 'src/workbench/start.mjs');

function start(port: string): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [START], { env: { ...process.env, PORT: port } }, (error, _, said) =>
      resolve({ code: Number(error?.code ?? 0), said }),
    );
  });
}

it('says in Chinese and English that the port is taken, and how to choose another', async () => {
  const server: Server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { code, said } = await start(String(port));
  server.close();
  expect(code).toBe(1);
  expect(said).toContain(`端口 ${port} 不可用`);
  expect(said).toContain(`Port ${port} is not available`);
  expect(said).toContain(`PORT=${port + 1} npm start`);
});

it('refuses what is no port', async () => {
  const { code, said } = await start('abc');
  expect(code).toBe(1);
  expect(said).toContain('PORT=abc 不是有效的端口号');
});
