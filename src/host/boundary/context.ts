import type { OfficeTheme } from '../theme';
import type { HostLink } from './host-link';

/** `Office.context.document.settings`, as far as they live beside the workbook. */
interface SettingsStore {
  Read(keys: string[], values: string[]): void;
  Write(keys: readonly string[], values: readonly string[]): void;
}

const EXCEL = 1;
const TASK_PANE = 2;

const colorNumber = (color: string): number => Number.parseInt(color.slice(1), 16);

/** The getters that Office.js asks for host, document and locale; their names and meanings are Office's. */
export function officeContext(link: HostLink, theme: OfficeTheme | undefined) {
  const settings = settingsStore(link);
  const instance = crypto.randomUUID();
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => '8f5c1c1e-2a58-4c2f-9f0e-6f6d1b8f2017',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => link.host().locale,
    GetAppDataLocale: () => link.host().locale,
    GetDocUrl: () => link.host().documentUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => TASK_PANE,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => instance,
    GetInstanceId: () => instance,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(link.host().requirements),
    GetDialogRequirementMatrix: () => JSON.stringify({ DialogApi: '1.2' }),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.17932.20000',
    GetFeaturesForSolution: () => '',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () =>
      JSON.stringify(
        Object.fromEntries(
          Object.entries(theme ?? link.host().theme).map(([name, color]) => [
            name,
            colorNumber(color as string),
          ]),
        ),
      ),
    GetSettings: () => settings,
  };
}

/** The workbook's own settings, which `workbook.settings` gives as well; here their values are JSON. */
function settingsStore(link: HostLink): SettingsStore {
  return {
    Read(keys, values) {
      for (const [key, value] of Object.entries(link.host().settings)) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write(keys, values) {
      link.host().settings = Object.fromEntries(
        keys.map((key, index) => [key, JSON.parse(values[index] ?? 'null') as unknown]),
      );
    },
  };
}
