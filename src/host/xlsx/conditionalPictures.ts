import type {
  IConditionFormattingRule,
  IValueConfig,
} from '@univerjs/sheets-conditional-formatting';
import type { ConditionalRule } from 'hucre';
import { fileColor } from './color';

/** Bars, colour scales and icons, both ways. */
type GridRule = IConditionFormattingRule['rule'];
type Threshold = { type: string; value?: string };

export function toFilePicture(rule: GridRule): Record<string, unknown> | null {
  const { config } = rule as { config: unknown };
  if (rule.type === 'dataBar') {
    const bar = config as Extract<GridRule, { config: { min: unknown } }>['config'];
    const color = `FF${fileColor(bar.positiveColor)?.rgb ?? '638EC6'}`;
    return { type: 'dataBar', dataBar: { cfvo: [threshold(bar.min), threshold(bar.max)], color } };
  }
  if (rule.type === 'colorScale') {
    const stops = config as { index: number; color: string; value: IValueConfig }[];
    const ordered = [...stops].sort((a, b) => a.index - b.index);
    const cfvo = ordered.map((stop) => threshold(stop.value));
    const colors = ordered.map((stop) => `FF${fileColor(stop.color)?.rgb ?? 'FFFFFF'}`);
    return { type: 'colorScale', colorScale: { cfvo, colors } };
  }
  return iconRule(rule as IconRule);
}

type IconRule = Extract<GridRule, { isShowValue: boolean; config: readonly unknown[] }>;

/** Univer lists icons from the highest value down, the file from the lowest up. */
function iconRule(rule: IconRule): Record<string, unknown> | null {
  const first = rule.config[0];
  if (first === undefined) return null;
  const steps = rule.config.slice(0, -1).reverse();
  return {
    type: 'iconSet',
    iconSet: {
      iconSet: first.iconType,
      cfvo: [{ type: 'percent', value: '0' }, ...steps.map((step) => threshold(step.value))],
      showValue: rule.isShowValue,
      ...(first.iconId === '0' ? {} : { reverse: true }),
    },
  };
}

function threshold(config: IValueConfig): Threshold {
  const { type, value } = config;
  if (type === 'min' || type === 'max' || value === undefined) return { type };
  return { type, value: String(value).replace(/^=/, '') };
}

export function toGridPicture(file: ConditionalRule): object | null {
  if (file.type === 'dataBar') return file.dataBar ? dataBar(file.dataBar) : null;
  if (file.type === 'colorScale') return file.colorScale ? colorScale(file.colorScale) : null;
  if (file.type === 'iconSet') return file.iconSet ? icons(file.iconSet) : null;
  return null;
}

function dataBar(bar: NonNullable<ConditionalRule['dataBar']>): object {
  return {
    type: 'dataBar',
    isShowValue: true,
    config: {
      min: valueOf(bar.cfvo[0]),
      max: valueOf(bar.cfvo[1]),
      isGradient: true,
      positiveColor: `#${bar.color.slice(-6).toUpperCase()}`,
      nativeColor: '#FF0000',
    },
  };
}

function colorScale(scale: NonNullable<ConditionalRule['colorScale']>): object {
  return {
    type: 'colorScale',
    config: scale.cfvo.map((stop, index) => ({
      index,
      color: `#${(scale.colors[index] ?? 'FFFFFFFF').slice(-6).toUpperCase()}`,
      value: valueOf(stop),
    })),
  };
}

function icons(set: NonNullable<ConditionalRule['iconSet']>): object {
  const last = set.cfvo.length - 1;
  return {
    type: 'iconSet',
    isShowValue: set.showValue !== false,
    config: set.cfvo.map((_, index) => ({
      iconType: set.iconSet,
      iconId: String(set.reverse ? last - index : index),
      operator: index === last ? 'lessThan' : 'greaterThanOrEqual',
      value: valueOf(set.cfvo[index === last ? 1 : last - index]),
    })),
  };
}

function valueOf(stop: Threshold | undefined): { type: string; value?: number | string } {
  const { type = 'min', value } = stop ?? {};
  if (type === 'min' || type === 'max' || value === undefined) return { type };
  if (type === 'formula') return { type, value: `=${value}` };
  const number = Number(value);
  return Number.isNaN(number) ? { type: 'formula', value: `=${value}` } : { type, value: number };
}
