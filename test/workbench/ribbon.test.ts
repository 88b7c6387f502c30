/** @jest-environment ./test/support/page.ts */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRibbon, type RibbonControl } from '../../src/workbench/ribbon/readRibbon';
import { showRibbon } from '../../src/workbench/ribbon/showRibbon';

const xml = readFileSync(join(process.cwd(), 'manifest.xml'), 'utf8');
const said = ({ label, does }: RibbonControl): unknown =>
  does.kind === 'menu'
    ? [label, does.items.map(said)]
    : [label, 'url' in does ? does.url : does.name];

describe('the ribbon read from the manifest', () => {
  it('has the tasks with what each does', () => {
    const { label, groups, functionFile } = readRibbon(xml);
    expect(label).toBe('目标管理');
    expect(functionFile).toBe('commands.html');
    expect(groups.map((group) => group.controls.map(said))).toEqual([
      [
        ['目标表', 'insertTargetSheet'],
        [
          '填报期',
          [
            ['新建下一期', 'createNextPeriod'],
            ['选择月份…', 'pane.html?page=year&step=period'],
          ],
        ],
      ],
      [
        ['汇集', 'pane.html?page=gather'],
        ['检查', 'pane.html?page=check'],
        ['汇总', 'pane.html?page=summary'],
      ],
      [
        ['打开窗格', 'pane.html'],
        ['使用手册', 'openHandbook'],
      ],
    ]);
  });

  it('has an explanation and an icon for each', () => {
    for (const { tip, icons } of readRibbon(xml).groups.flatMap(({ controls }) => controls)) {
      expect(tip.title).not.toBe('');
      expect(tip.text).not.toBe('');
      expect(icons.get(32)).toMatch(/^assets\/[a-z]+-32\.png$/);
    }
  });

  it('refuses a manifest that names what it does not declare', () => {
    expect(() => readRibbon(xml.replace('id="Check.Label"', 'id="Chec.Label"'))).toThrow(
      'Label names no resource',
    );
    expect(() => readRibbon('<OfficeApp/>')).toThrow('no tab');
  });
});

describe('the ribbon over the spreadsheet', () => {
  function shown(run: () => Promise<void> = async () => undefined) {
    const into = document.createElement('nav');
    document.body.replaceChildren(into);
    const used: string[] = [];
    showRibbon(into, readRibbon(xml), {
      openPane: (url) => used.push(url),
      run: (name) => {
        used.push(name);
        return run();
      },
    });
    const button = (label: string) =>
      [...into.querySelectorAll('button')].find(
        (one) => one.querySelector('span')?.textContent === label,
      )!;
    return { used, button };
  }

  it('cannot be pressed twice while a function is at work', async () => {
    let done = () => {};
    const { used, button } = shown(() => new Promise((resolve) => (done = resolve)));
    button('目标表').click();
    expect(button('目标表').disabled).toBe(true);
    button('目标表').click();
    done();
    await new Promise((resolve) => setTimeout(resolve));
    expect(button('目标表').disabled).toBe(false);
    expect(used).toEqual(['insertTargetSheet']);
  });

  it('opens a menu, moves in it by arrows, and closes it by Escape', () => {
    const { used, button } = shown();
    button('填报期').click();
    expect(button('填报期').getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(button('新建下一期'));
    const press = (key: string) =>
      document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    press('ArrowDown');
    expect(document.activeElement).toBe(button('选择月份…'));
    press('Escape');
    expect(button('填报期').getAttribute('aria-expanded')).toBe('false');
    button('填报期').click();
    button('选择月份…').click();
    expect(used).toEqual(['pane.html?page=year&step=period']);
    expect(button('填报期').getAttribute('aria-expanded')).toBe('false');
  });
});
