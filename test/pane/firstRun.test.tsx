/** @jest-environment ./test/support/page.ts */
import './setup';
import { cleanup, screen } from '@testing-library/react';
import { messagesFor } from '../../src/messages';
import { FakeActions } from './fakeActions';
import { button, showPane } from './show';

const text = messagesFor('zh-CN').pane.firstRun;
const box = () => screen.queryByRole('region', { name: text.title });

describe('whoever opens the pane for the first time', () => {
  it('reads three sentences, puts them away, and does not see them again', async () => {
    const user = await showPane(new FakeActions());
    expect(box()).toHaveTextContent(`${text.title}${text.what}${text.safe}${text.begin}`);
    await user.click(button(text.close));
    expect(box()).toBeNull();
    cleanup();
    await showPane(new FakeActions());
    expect(box()).toBeNull();
  });

  it('puts them away by Escape as well', async () => {
    const user = await showPane(new FakeActions());
    button(text.close).focus();
    await user.keyboard('{Escape}');
    expect(box()).toBeNull();
  });

  it('is told nothing in a workbook that is in use', async () => {
    await showPane(new FakeActions().insert());
    expect(box()).toBeNull();
  });
});
