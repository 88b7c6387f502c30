import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';

/** Excel's green, so that the pane looks like a part of the window it stands in. */
const GREEN: BrandVariants = {
  10: '#05180D',
  20: '#0A2A17',
  30: '#0C3A20',
  40: '#0C4727',
  50: '#0D542D',
  60: '#0E6134',
  70: '#0F6E3A',
  80: '#107C41',
  90: '#23894F',
  100: '#37965E',
  110: '#4DA370',
  120: '#66B184',
  130: '#84C29C',
  140: '#A4D3B6',
  150: '#C5E4D1',
  160: '#E4F3EA',
};

/** Chinese faces are named, or a system without a Chinese locale picks Japanese shapes. */
const FONTS =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";

export const lightTheme: Theme = { ...createLightTheme(GREEN), fontFamilyBase: FONTS };

export const darkTheme: Theme = {
  ...createDarkTheme(GREEN),
  fontFamilyBase: FONTS,
  // The defaults fall short of 4.5:1 for this green and this red on the dark ground.
  colorBrandForeground1: GREEN[120],
  colorBrandForeground2: GREEN[130],
  colorBrandForegroundLink: GREEN[120],
  colorBrandForegroundLinkHover: GREEN[130],
  colorBrandForegroundLinkPressed: GREEN[110],
  colorStatusDangerForeground1: '#EEACB2',
};

/** The part of Office's theme that tells light from dark; older versions give colours only. */
export interface OfficeColors {
  readonly isDarkTheme?: boolean;
  /** `#RRGGBB` */
  readonly bodyBackgroundColor?: string;
}

export function isDark(colors: OfficeColors | null | undefined): boolean {
  if (typeof colors?.isDarkTheme === 'boolean') return colors.isDarkTheme;
  const hex = /^#?([0-9a-f]{6})$/i.exec(colors?.bodyBackgroundColor ?? '')?.[1];
  if (hex === undefined) return false;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  // Perceived brightness as in ITU-R BT.601.
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
}
