/** @jest-environment ./test/support/page.ts */
import '../setup';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Screen } from '../../../src/pane/look/Screen';
import { Tabs } from '../../../src/pane/look/Tabs';

const IDS = ['a', 'b', 'c'] as const;
type Id = (typeof IDS)[number];

function Sample({ first }: { readonly first: Id | null }) {
  const [chosen, setChosen] = useState(first);
  const items = IDS.map((id) => ({ id, label: `tab ${id}`, elementId: `tab-${id}` }));
  return (
    <Screen dark={false} locale="zh-CN">
      <Tabs label="pages" items={items} chosen={chosen} onChoose={setChosen} />
      <button>after</button>
    </Screen>
  );
}

const tab = (id: Id) => screen.getByRole('tab', { name: `tab ${id}` });

function show(first: Id | null = 'a') {
  render(<Sample first={first} />);
  return userEvent.setup();
}

describe('tabs', () => {
  it('tell which one is chosen, and are chosen by a click', async () => {
    const user = show();
    expect(screen.getByRole('tablist')).toHaveAccessibleName('pages');
    expect(tab('a')).toHaveAttribute('aria-selected', 'true');
    await user.click(tab('c'));
    expect(IDS.map((id) => tab(id).getAttribute('aria-selected'))).toEqual([
      'false',
      'false',
      'true',
    ]);
  });

  it('are one stop of the Tab key: the chosen one', async () => {
    const user = show('b');
    await user.tab();
    expect(tab('b')).toHaveFocus();
    await user.tab();
    expect(screen.getByRole('button', { name: 'after' })).toHaveFocus();
    await user.tab({ shift: true });
    expect(tab('b')).toHaveFocus();
  });

  it('can be reached while none is chosen', async () => {
    const user = show(null);
    await user.tab();
    expect(tab('a')).toHaveFocus();
  });

  it('are moved among by arrows, round the ends, Home and End, and chosen by Enter or Space', async () => {
    const user = show();
    await user.tab();
    await user.keyboard('{ArrowRight}');
    expect(tab('b')).toHaveFocus();
    expect(tab('a')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Enter}');
    expect(tab('b')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{End}');
    expect(tab('c')).toHaveFocus();
    await user.keyboard('{ArrowRight}');
    expect(tab('a')).toHaveFocus();
    await user.keyboard('{ArrowLeft} ');
    expect(tab('c')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{Home}x');
    expect(tab('a')).toHaveFocus();
  });
});
