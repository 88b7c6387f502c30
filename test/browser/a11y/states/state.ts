import type { Page } from 'playwright-core';
import type { Messages } from '../../../../src/messages';
import type { PageId } from '../../../../src/pane/nav/opening';
import type { SceneName } from '../scenes';

/** A state of the pane that a person can come to see. */
export interface PaneState {
  readonly page: PageId | 'restore' | 'stopped';
  readonly name: string;
  readonly scene: SceneName;
  /** What a person does to get there from the scene's beginning. */
  readonly reach: (hand: Hand) => Promise<void>;
  /** One of those that are drawn in every look, to be looked at. */
  readonly portrait?: true;
  /** One of those that are also drawn as narrow as the pane gets: its words are long. */
  readonly tight?: true;
}

/** What a person's hand can do, in the language on screen. */
export interface Hand {
  readonly page: Page;
  readonly text: Messages;
  press(name: string): Promise<void>;
  see(text: string): Promise<void>;
}

export const nothing = (): Promise<void> => Promise.resolve();

export const state = (
  page: PaneState['page'],
  name: string,
  scene: SceneName,
  reach: PaneState['reach'] = nothing,
  more: Pick<PaneState, 'portrait' | 'tight'> = {},
): PaneState => ({ page, name, scene, reach, ...more });

/** On a page's task, when its write broke off half-way: the one way out is to take it back. */
export async function brokenOff({ page, text }: Hand): Promise<void> {
  const { recover } = text.pane.trouble;
  await page.getByRole('button', { name: recover, exact: true }).waitFor();
}

export const portrait = { portrait: true } as const;
