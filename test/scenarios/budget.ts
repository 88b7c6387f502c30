/** What one action cost, for the budgets: every request that reached the host, those after it included. */
export async function counted<T>(
  name: string,
  stats: { readonly requests: number },
  action: () => Promise<T>,
): Promise<{ result: T; requests: number }> {
  const before = stats.requests;
  const result = await action();
  // The client ends what it tracked after the run; nothing of that kind may be left to come.
  await new Promise((resolve) => setTimeout(resolve, 50));
  const requests = stats.requests - before;
  console.log(`${name}: ${requests} requests`);
  return { result, requests };
}
