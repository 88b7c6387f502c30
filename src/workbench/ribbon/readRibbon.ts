/** The ribbon tab that a manifest describes, in the manifest's own language. */
export interface Ribbon {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
  /** The page that has the functions. */
  readonly functionFile: string;
}

export interface RibbonGroup {
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly text: string };
  /** Addresses by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly does: RibbonAction;
}

export type RibbonAction =
  | { readonly kind: 'pane'; readonly url: string }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'menu'; readonly items: readonly RibbonControl[] };

/**
 * Reads the tab of a manifest.
 *
 * @param xml of the add-in only manifest, VersionOverrides 1.0
 * @returns addresses relative to the folder of the pane, so that the workbench can serve what they name
 * @throws where the manifest has no such tab, or names what it does not declare
 */
export function readRibbon(xml: string): Ribbon {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const resources = new Map(
    [...manifest.querySelectorAll('Resources [id]')].map((one) => [
      one.id,
      one.getAttribute('DefaultValue') ?? '',
    ]),
  );
  const base = manifest
    .querySelector('DefaultSettings > SourceLocation')
    ?.getAttribute('DefaultValue')
    ?.replace(/[^/]*$/, '');
  const tab = manifest.querySelector('CustomTab');
  if (tab === null || base === undefined) throw new Error('the manifest has no tab of its own');

  const resource = (of: Element, path: string): string => {
    const id = of.querySelector(`:scope > ${path}`)?.getAttribute('resid') ?? '';
    const value = resources.get(id);
    if (value === undefined) throw new Error(`${of.id}: ${path} names no resource`);
    return value;
  };
  const relative = (url: string): string => url.replace(base, '');

  function control(element: Element): RibbonControl {
    return {
      id: element.id,
      label: resource(element, 'Label'),
      tip: {
        title: resource(element, 'Supertip > Title'),
        text: resource(element, 'Supertip > Description'),
      },
      icons: new Map(
        [...element.querySelectorAll(':scope > Icon > *')].map((image) => [
          Number(image.getAttribute('size')),
          relative(resources.get(image.getAttribute('resid') ?? '') ?? ''),
        ]),
      ),
      does: action(element),
    };
  }

  function action(element: Element): RibbonAction {
    const items = [...element.querySelectorAll(':scope > Items > Item')];
    if (items.length > 0) return { kind: 'menu', items: items.map(control) };
    const name = element.querySelector(':scope > Action > FunctionName')?.textContent;
    if (name) return { kind: 'function', name };
    return { kind: 'pane', url: relative(resource(element, 'Action > SourceLocation')) };
  }

  const formFactor = manifest.querySelector('DesktopFormFactor');
  if (formFactor === null) throw new Error('the manifest has no form for desktops');
  return {
    label: resource(tab, 'Label'),
    functionFile: relative(resource(formFactor, 'FunctionFile')),
    groups: [...tab.querySelectorAll(':scope > Group')].map((group) => ({
      label: resource(group, 'Label'),
      controls: [...group.querySelectorAll(':scope > Control')].map(control),
    })),
  };
}
