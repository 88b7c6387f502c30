import { act, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { App } from '../../src/pane/App';
import { firstLocale } from '../../src/pane/language';
import { openingOf } from '../../src/pane/nav/opening';
import { openCatalogue } from '../../src/pane/state/catalogue';
import type { FakeActions } from './fakeActions';
import { loadPlans as builtIn } from './plans';

/** Shows the pane as it stands in October 2017 and waits until it has read the workbook. */
export async function showPane(
  actions: FakeActions,
  { language = 'zh-CN', search = '?page=year', loadPlans = builtIn } = {},
): Promise<UserEvent> {
  const catalogue = await openCatalogue(firstLocale(language));
  render(
    <App
      actions={actions}
      loadPlans={loadPlans}
      today={{ year: 2017, month: 10 }}
      catalogue={catalogue}
      opening={openingOf(search)}
    />,
  );
  await settle();
  return userEvent.setup();
}

/** Lets what was promised so far come about. */
export async function settle(): Promise<void> {
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** The last thing a screen reader was given to say. */
export const spoken = () => screen.getAllByRole('status').at(-1)?.textContent ?? '';

/** Each step's state as words, in order. */
export function stepStates(): string[] {
  return screen
    .getAllByRole('heading', { level: 2 })
    .map((heading) => /\((.+)\)$/.exec(heading.textContent ?? '')?.[1])
    .filter((state) => state !== undefined);
}
