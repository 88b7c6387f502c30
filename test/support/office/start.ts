import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { macroCall, macroModule } from './macro';

/** A LibreOffice that has called back and waits for jobs. */
export interface Started {
  readonly folder: string;
  readonly line: Socket;
  /** Ends it with all that belongs to it. */
  end(): void;
}

/** Longer than any start takes on a slow and busy machine. */
const START_LIMIT = 120_000;

/** Starts LibreOffice with a new profile in a folder of its own, which goes when it ends. */
export async function startOffice(program: string): Promise<Started> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const home = pathToFileURL(folder).href;
  const common = [`-env:UserInstallation=${home}/profile`, '--headless', '--norestore'];
  try {
    // A new profile brings its own empty module; only once it is there can the macro take its place.
    await promisify(execFile)(program, [...common, '--terminate_after_init'], {
      timeout: START_LIMIT,
    });
    await writeFile(join(folder, 'profile/user/basic/Standard/Module1.xba'), macroModule());
  } catch (error) {
    remove();
    throw error;
  }
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  // The shell is there to tidy up when LibreOffice ends by itself, because whoever started it was ended.
  const office = spawn(
    'sh',
    ['-c', '"$@"; rm -rf "$0"', folder, program, ...common, macroCall(home, port)],
    { detached: true, stdio: 'ignore' },
  );
  const end = (): void => {
    process.off('exit', end);
    server.close();
    if (office.pid !== undefined && office.exitCode === null) kill(office.pid);
    remove();
  };
  process.on('exit', end);
  try {
    const line = await Promise.race([called(), once(office, 'exit').then(() => null)]);
    if (line === null) throw new Error('LibreOffice ended while it started');
    // An office that waits for jobs keeps nobody from ending.
    for (const each of [office, line]) each.unref();
    // Whoever waits for an answer hears of a lost line by its end.
    line.on('error', () => undefined);
    return { folder, line, end };
  } catch (error) {
    end();
    throw error;
  } finally {
    server.close();
  }

  async function called(): Promise<Socket> {
    const [line] = (await once(server, 'connection', {
      signal: AbortSignal.timeout(START_LIMIT),
    })) as [Socket];
    return line;
  }
}

/** With everything that it has started. */
function kill(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch {
    // It was faster.
  }
}
