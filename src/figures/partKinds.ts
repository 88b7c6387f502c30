import type { ReadMeasure } from './reading';

interface Family {
  readonly kinds: readonly string[];
  /** Only what the measure itself is called has such a kind; else one that names none of them has all. */
  readonly named?: true;
}

/** Kinds that exclude each other: what is no invention is no part of a number of inventions. */
const FAMILIES: readonly Family[] = [
  { kinds: ['专利', '商标', '版权', '著作权'], named: true },
  { kinds: ['申请', '授权', '登记', '有效'], named: true },
  { kinds: ['发明', '实用新型', '外观设计', '外观'] },
  {
    kinds: [
      ...['企业', '高校', '院校', '高等学校', '大学', '科研院所', '科研单位', '科研', '院所'],
      ...['机关', '团体', '事业单位', '个人'],
    ],
  },
  { kinds: ['国内', '国外', '境外', '涉外'] },
  { kinds: ['非职务', '职务'] },
  { kinds: ['民营', '国有'] },
  { kinds: ['规模以上', '规上', '小微', '中小'] },
  { kinds: ['国家级', '省级', '市级'] },
  { kinds: ['男性', '女性'] },
];
const OTHER_WORDS = ['PCT', '新增', '首次', '为', '有', '的', '等'];

const KINDS = FAMILIES.flatMap(({ kinds }) => kinds).sort((a, b) => b.length - a.length);
const ANY_KIND = new RegExp(KINDS.join('|'), 'g');

/** Every word that may name a part, as alternatives of a pattern. */
export const PART_WORDS = [...KINDS, ...OTHER_WORDS].join('|');

/** Whether a measure has every kind of which a note names a part. One without a name may have any. */
export function isOwnKind(note: string, { name }: ReadMeasure): boolean {
  if (name === undefined) return true;
  const [inNote, inName] = [kindsIn(note), kindsIn(name)];
  return FAMILIES.every(({ kinds, named }) => {
    const own = kinds.filter((kind) => inName.has(kind));
    if (own.length === 0 && named !== true) return true;
    return kinds.every((kind) => !inNote.has(kind) || own.includes(kind));
  });
}

function kindsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(ANY_KIND));
}
