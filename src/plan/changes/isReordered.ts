/** Whether those that are in both stand in another order. */
export function isReordered(before: readonly string[], after: readonly string[]): boolean {
  const [was, is] = [new Set(before), new Set(after)];
  const kept = before.filter((each) => is.has(each));
  return after.filter((each) => was.has(each)).some((each, at) => each !== kept[at]);
}
