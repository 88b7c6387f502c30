import type { Host } from '../../src/host';
import { until } from '../support/until';

/** What one action cost, for the budgets: every request that reached the host, those after it included. */
export async function counted<T>(
  name: string,
  host: Host,
  action: () => Promise<T>,
): Promise<{ result: T; requests: number }> {
  // Of a run before, what it gives back does not count; of this one, it does.
  await settled(host);
  const before = host.stats.requests;
  const result = await action();
  await settled(host);
  const requests = host.stats.requests - before;
  console.log(`${name}: ${requests} requests`);
  return { result, requests };
}

/** The client gives back what it tracked only after the run that tracked it. */
export async function settled(host: Host): Promise<void> {
  await until(() => host.trackedObjects === 0);
  await host.idle();
}
