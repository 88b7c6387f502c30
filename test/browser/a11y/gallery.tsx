import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { messagesFor, type Locale } from '../../../src/messages';
import { CheckPage } from '../../../src/pane/check/CheckPage';
import { GatherPage } from '../../../src/pane/gather/GatherPage';
import { Screen } from '../../../src/pane/look/Screen';
import { Stopped } from '../../../src/pane/message/Stopped';
import type { PageId } from '../../../src/pane/nav/opening';
import { pages } from '../../../src/pane/nav/pages';
import { Pane } from '../../../src/pane/Pane';
import { catalogueOf, type Catalogue } from '../../../src/pane/state/catalogue';
import { PaneProvider } from '../../../src/pane/state/context';
import { createPaneStore } from '../../../src/pane/state/store';
import { SummaryPage } from '../../../src/pane/summary/SummaryPage';
import { YearPage } from '../../../src/pane/year/YearPage';
import { loadPlans } from '../../pane/plans';
import { scenes, type Scene, type SceneName } from './scenes';

export interface Look {
  readonly dark: boolean;
  readonly locale: Locale;
}

/** What the page with the gallery offers to its tests. */
export interface Gallery {
  show(scene: SceneName, look: Look): void;
  /** From now on the workbook does not answer. */
  hold(): void;
  /** Another look of what is on screen; its state stays. */
  look(look: Partial<Look>): Promise<void>;
}

declare global {
  interface Window {
    gallery: Gallery;
  }
}

/** Every page of the pane with the actions of a scene; a page without its line here does not compile. */
const CONTENTS: Readonly<Record<PageId, (scene: Scene) => React.ReactNode>> = {
  year: () => <YearPage />,
  gather: ({ gather, templates, spawn }) => <GatherPage {...{ gather, templates, spawn }} />,
  check: ({ check }) => <CheckPage actions={check} />,
  summary: ({ summary }) => <SummaryPage actions={summary} />,
};

interface ShownProps {
  readonly scene: Scene;
  readonly look: Look;
  readonly catalogue: Catalogue;
}

function Shown({ scene, look: { dark, locale }, catalogue }: ShownProps) {
  const [own] = useState(() => ({
    store: createPaneStore(scene.actions, loadPlans, scene.opening),
    pages: pages.map(({ id }) => ({ id, component: () => CONTENTS[id](scene) })),
  }));
  const [today] = useState({ year: 2017, month: 10 });
  if (scene.stopped !== null) {
    return (
      <Screen dark={dark} locale={locale}>
        <Stopped reason={scene.stopped} locale={locale} />
      </Screen>
    );
  }
  return (
    <Screen dark={dark} locale={locale}>
      <PaneProvider store={own.store} catalogue={catalogue} today={today}>
        <Pane pages={own.pages} onLocale={(next) => window.gallery.look({ locale: next })} />
      </PaneProvider>
    </Screen>
  );
}

let root: Root | null = null;
let scene: Scene = scenes.empty();
let look: Look = { dark: false, locale: 'zh-CN' };
let catalogue = catalogueOf('zh-CN', messagesFor('zh-CN'));
let count = 0;

const draw = (): void =>
  root?.render(<Shown key={count} scene={scene} look={look} catalogue={catalogue} />);

window.gallery = {
  show(name, wanted) {
    root?.unmount();
    const container = document.getElementById('pane');
    if (container === null) throw new Error('the page has no element #pane');
    root = createRoot(container);
    scene = scenes[name]();
    window.localStorage.clear();
    if (scene.isKnown) window.localStorage.setItem('ip-target-first-run', 'seen');
    look = wanted;
    catalogue = catalogueOf(wanted.locale, messagesFor(wanted.locale));
    count += 1;
    draw();
  },
  hold: () => scene.actions.hold(),
  async look(changed) {
    look = { ...look, ...changed };
    await catalogue.change(look.locale);
    draw();
  },
};
