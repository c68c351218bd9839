import type { Category1, Category2 } from '../form';

const rows = (category: Category2['category'], label: string, count: number): Category2 => ({
  category,
  label,
  rows: count,
});

const QUANTITY = rows('quantity', '数量指标', 2);
const QUALITY = rows('quality', '质量指标', 2);
const TIMELINESS = rows('timeliness', '时效指标', 1);
const COST = rows('cost', '成本指标', 1);
const ECONOMIC = rows('economic-benefit', '经济效益指标', 1);
const SOCIAL = rows('social-benefit', '社会效益指标', 1);
const ECOLOGICAL = rows('ecological-benefit', '生态效益指标', 1);
const LASTING = rows('sustainability', '可持续影响指标', 1);
const SATISFACTION = rows('satisfaction', '服务对象满意度指标', 1);

const satisfaction = (points: number): Category1 => ({
  category: 'satisfaction',
  label: '满意度指标',
  points,
  children: [SATISFACTION],
});

/** 产出 50、效益 30、满意度 10 (财预〔2020〕10号 form). */
export const CATEGORIES_2020: readonly Category1[] = [
  { category: 'output', label: '产出指标', points: 50, children: [QUANTITY, QUALITY, TIMELINESS, COST] },
  { category: 'benefit', label: '效益指标', points: 30, children: [ECONOMIC, SOCIAL, ECOLOGICAL, LASTING] },
  satisfaction(10),
];

/** 成本 on the first level: 20, 产出 40, 效益 20, 满意度 10. */
export const CATEGORIES_101: readonly Category1[] = [
  {
    category: 'cost',
    label: '成本指标',
    points: 20,
    children: [
      rows('economic-cost', '经济成本指标', 1),
      rows('social-cost', '社会成本指标', 1),
      rows('ecological-cost', '生态环境成本指标', 1),
    ],
  },
  { category: 'output', label: '产出指标', points: 40, children: [QUANTITY, QUALITY, TIMELINESS] },
  { category: 'benefit', label: '效益指标', points: 20, children: [ECONOMIC, SOCIAL, ECOLOGICAL] },
  satisfaction(10),
];

/** 产出 40、效益 30、满意度 10: what Hubei leaves beside the 20 points of execution. */
export const CATEGORIES_HUBEI: readonly Category1[] = [
  { category: 'output', label: '产出指标', points: 40, children: [QUANTITY, QUALITY, TIMELINESS, COST] },
  { category: 'benefit', label: '效益指标', points: 30, children: [ECONOMIC, SOCIAL, ECOLOGICAL, LASTING] },
  satisfaction(10),
];

/** Wuhan's declarations: costs first where there are any. */
export const CATEGORIES_WUHAN: readonly Category1[] = [
  { category: 'cost', label: '成本指标', children: [rows('economic-cost', '经济成本指标', 1)] },
  { category: 'output', label: '产出指标', children: [QUANTITY, QUALITY, TIMELINESS] },
  { category: 'benefit', label: '效益指标', children: [SOCIAL, LASTING] },
  { category: 'satisfaction', label: '满意度指标', children: [SATISFACTION] },
];

/** Wuhan's whole-department declaration files costs under the outputs. */
export const CATEGORIES_WUHAN_OVERALL: readonly Category1[] = [
  { category: 'output', label: '产出指标', children: [QUANTITY, QUALITY, TIMELINESS, COST] },
  { category: 'benefit', label: '效益指标', children: [SOCIAL, LASTING] },
  { category: 'satisfaction', label: '满意度指标', children: [SATISFACTION] },
];

export const CATEGORIES_WITHOUT_POINTS: readonly Category1[] = CATEGORIES_2020.map(
  ({ points: _, ...category }) => category,
);
