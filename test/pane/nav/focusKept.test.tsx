/** @jest-environment ./test/support/page.ts */
import '../setup';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { useFocusKept } from '../../../src/pane/nav/useFocusKept';
import { settle } from '../show';

let working: Promise<void> = Promise.resolve();

function Page() {
  const root = useRef<HTMLDivElement>(null);
  useFocusKept(root);
  const [isOpen, setIsOpen] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const work = (): void => {
    setIsBusy(true);
    void working.then(() => setIsBusy(false));
  };
  return (
    <div ref={root}>
      <button>before</button>
      {isOpen ? (
        <button key="close" onClick={() => setIsOpen(false)}>
          close
        </button>
      ) : (
        <button key="open" onClick={() => setIsOpen(true)}>
          open
        </button>
      )}
      <button disabled={isBusy} onClick={work}>
        work
      </button>
      <p>text</p>
    </div>
  );
}

/** A field that is drawn anew, behind another one. */
function Fields() {
  const root = useRef<HTMLDivElement>(null);
  useFocusKept(root);
  const [drawn, setDrawn] = useState(0);
  return (
    <div ref={root}>
      <label>
        other
        <input />
      </label>
      <label key={drawn}>
        mine
        <input onKeyDown={() => setDrawn(drawn + 1)} />
      </label>
    </div>
  );
}

describe('the keyboard', () => {
  it('knows a field that was drawn anew by its label', async () => {
    const user = userEvent.setup();
    render(<Fields />);
    const before = screen.getByLabelText('mine');
    before.focus();
    await user.keyboard('x');
    await settle();
    expect(screen.getByLabelText('mine')).not.toBe(before);
    expect(screen.getByLabelText('mine')).toHaveFocus();
  });

  it('goes to what was there before when what had it is gone, also when that was drawn anew', async () => {
    const user = userEvent.setup();
    render(<Page />);
    screen.getByText('before').focus();
    await user.click(screen.getByText('open'));
    await settle();
    expect(screen.getByText('before')).toHaveFocus();
    await user.click(screen.getByText('close'));
    await settle();
    expect(screen.getByText('open')).toHaveFocus();
  });

  it('stays with what is switched off while it works', async () => {
    const user = userEvent.setup();
    let done: () => void = () => undefined;
    working = new Promise((resolve) => (done = resolve));
    render(<Page />);
    await user.click(screen.getByText('work'));
    await settle();
    expect(screen.getByText('work')).toBeDisabled();
    done();
    await settle();
    expect(screen.getByText('work')).toBeEnabled();
    expect(screen.getByText('work')).toHaveFocus();
  });

  it('is let go by a click beside everything', async () => {
    const user = userEvent.setup();
    render(<Page />);
    screen.getByText('before').focus();
    await user.click(screen.getByText('text'));
    expect(document.body).toHaveFocus();
  });
});
