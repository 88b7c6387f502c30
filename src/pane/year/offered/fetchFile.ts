import type { FileContent } from '../readJson';

/** A file of the add-in's own server, by its path from the pane; or why there is none. */
export type GetFile = (path: string) => Promise<FileContent | 'notThere' | 'unreadable'>;

export const fetchFile: GetFile = async (path) => {
  try {
    const answer = await fetch(path, { mode: 'same-origin', redirect: 'error', cache: 'no-cache' });
    if (answer.status === 404 || answer.status === 410) return 'notThere';
    return answer.ok ? await answer.blob() : 'unreadable';
  } catch {
    return 'unreadable';
  }
};
