/** What one action cost, for the budgets: every request that reached the host, those after it included. */
export async function counted<T>(
  name: string,
  stats: { readonly requests: number },
  action: () => Promise<T>,
): Promise<{ result: T; requests: number }> {
  // The client ends what it tracked after a run: of one before, that does not count; of this one, it does.
  await settled();
  const before = stats.requests;
  const result = await action();
  await settled();
  const requests = stats.requests - before;
  console.log(`${name}: ${requests} requests`);
  return { result, requests };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
