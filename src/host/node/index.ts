import { blankWorkbook } from '../engine/blank';
import type { Engine } from '../engine/engine';
import { createHeadlessEngine } from '../engine/headless';
import type { IWorkbookData } from '../engine/univer';
import { chinese } from '../language/chinese';
import { languageOf } from '../language/languageOf';
import { createHost, type Host, type HostOptions } from '../host';
import { press, startOffice } from './client';
import { provideGlobals } from './globals';

export { press, startOffice };

export interface OpenOptions extends HostOptions {
  /** The workbook to open; an empty one with one sheet, `Sheet1`, where it is left out. */
  readonly snapshot?: Partial<IWorkbookData>;
}

/** An open workbook with Office.js over it: `Excel.run` works on it until another one is opened. */
export interface OpenWorkbook {
  readonly host: Host;
  readonly engine: Engine;
  dispose(): void;
}

/** Opens a workbook in a headless engine and makes it the one that Office.js talks to. */
export async function openWorkbook(options: OpenOptions = {}): Promise<OpenWorkbook> {
  provideGlobals();
  const engine = createHeadlessEngine();
  const language = languageOf(options.locale ?? 'zh-CN');
  if (options.snapshot !== undefined) engine.load(options.snapshot);
  else if (language !== chinese) engine.load(blankWorkbook(language));
  const host = createHost(engine, options);
  await startOffice(host);
  return {
    host,
    engine,
    dispose: () => {
      host.dispose();
      engine.dispose();
    },
  };
}
