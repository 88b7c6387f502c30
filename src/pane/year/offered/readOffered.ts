import type { Plan } from '../../../plan/types';
import { readJson, type FileContent } from '../readJson';
import { readPlanFile, type PlanFileProblem } from '../readPlanFile';
import { fetchFile, type GetFile } from './fetchFile';

/** Why something in the administrator's folder is not offered. */
export type OfferedProblem =
  | PlanFileProblem
  /** The index names a file that is not there. */
  | { readonly code: 'notThere' }
  /** The index is no list of names. */
  | { readonly code: 'notIndex' }
  /** A name that could lead out of the folder, or is no `.json`. */
  | { readonly code: 'badName' }
  | { readonly code: 'tooMany'; readonly most: number; readonly found: number };

export interface Offered {
  /** In the order of the index. */
  readonly plans: readonly Plan[];
  readonly refusals: readonly { readonly file: string; readonly problem: OfferedProblem }[];
}

/** Beside the add-in's pages; web servers seldom list a folder, so it has a list of its own. */
const FOLDER = 'plans/';
export const INDEX = `${FOLDER}index.json`;

/** Each one is fetched whenever plans are chosen from. */
const MOST = 100;

/**
 * The plans that an administrator has put beside the add-in. A folder that is not there offers none; what is wrong
 * with one file keeps no other away.
 */
export async function readOffered(get: GetFile = fetchFile): Promise<Offered> {
  const index = await get(INDEX);
  if (index === 'notThere') return { plans: [], refusals: [] };
  const json = index === 'unreadable' ? refused({ code: index }) : await readJson(index);
  if (!json.ok) return alone(json.problem);
  const { content } = json;
  if (!isList(content)) return alone({ code: 'notIndex' });
  if (content.length > MOST) return alone({ code: 'tooMany', most: MOST, found: content.length });
  const names = [...new Set(content)];
  const files = await Promise.all(
    names.map(async (name) => [name, await offer(name, get)] as const),
  );
  return {
    plans: files.flatMap(([, outcome]) => (outcome.ok ? [outcome.plan] : [])),
    refusals: files.flatMap(([file, outcome]) =>
      outcome.ok ? [] : [{ file, problem: outcome.problem }],
    ),
  };
}

type Outcome =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problem: OfferedProblem };

async function offer(name: string, get: GetFile): Promise<Outcome> {
  if (!isPlainName(name)) return refused({ code: 'badName' });
  const file: FileContent | 'notThere' | 'unreadable' = await get(
    `${FOLDER}${encodeURIComponent(name)}`,
  );
  return typeof file === 'string' ? refused({ code: file }) : readPlanFile(file);
}

const isList = (content: unknown): content is readonly string[] =>
  Array.isArray(content) && content.every((each) => typeof each === 'string');

/** A file of this folder: no path, no address of elsewhere. */
const isPlainName = (name: string): boolean => /^[^./\\:?#][^/\\:?#]{0,120}\.json$/iu.test(name);

const refused = <Problem>(problem: Problem) => ({ ok: false, problem }) as const;

const alone = (problem: OfferedProblem): Offered => ({
  plans: [],
  refusals: [{ file: INDEX, problem }],
});
