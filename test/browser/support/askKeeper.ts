/**
 * Asks the process that began the run, see `keepBrowsers`.
 *
 * @param what a path of its server
 * @throws with its own words where it has no answer
 */
export async function askKeeper(what: string): Promise<string> {
  const answer = await fetch(`${process.env['KEEPER']}/${what}`);
  const text = await answer.text();
  if (!answer.ok) throw new Error(`no ${what}: ${text}`);
  return text;
}
