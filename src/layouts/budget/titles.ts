import type { BudgetKind } from '../../recognition/table';

/** What a title has that ends in none of ours: accounts of a past year, evaluations, lists of contents. */
const OTHER = /决算|自评|绩效|执行|完成|监控|目录|说明|调整|批复意见|[。；;？?！!]/u;

/** Longest title, without spaces. */
const TITLE_LENGTH = 60;

interface BudgetTitle {
  readonly kind: BudgetKind;
  /** Against the title's end, without the bracket behind it. */
  readonly pattern: RegExp;
}

/**
 * Titles of 部门预算公开表 as places word them, with or without 预算, number, year and department. Order matters: the
 * first that fits counts.
 */
const TITLES: readonly BudgetTitle[] = [
  {
    kind: 'budget-04',
    pattern: /财政拨款(收支|收入支出|收入和支出)(预算)?(总表|总体情况表|情况总表|预算表)$/u,
  },
  { kind: 'budget-01', pattern: /(收支|收入支出|收入和支出)(预算)?(总表|总体情况表|情况总表)$/u },
  { kind: 'budget-02', pattern: /(?<!财政拨款)收入(预算)?(总表|总体情况表|情况总表)$/u },
  { kind: 'budget-02', pattern: /(部门|单位)收入预算表$/u },
  {
    kind: 'budget-03',
    pattern: /(?<!财政拨款|公共预算|基金预算|经营预算)支出(预算)?(总表|总体情况表|情况总表)$/u,
  },
  { kind: 'budget-03', pattern: /(部门|单位)支出预算表$/u },
  {
    kind: 'budget-07',
    pattern: /一般公共预算(财政)?(拨款)?(安排的?)?基本支出(预算)?(情况|明细)?(预算)?表$/u,
  },
  { kind: 'budget-08', pattern: /三公.?经费(支出|预算|财政拨款)*(情况)?(统计|汇总)?表$/u },
  { kind: 'budget-05', pattern: /一般公共预算(财政)?(拨款)?支出(预算)?(情况)?(总)?表$/u },
  { kind: 'budget-09', pattern: /政府性基金(预算)?(财政)?(拨款)?(收支|支出)(预算)?(情况)?(总)?表$/u },
  { kind: 'budget-10', pattern: /国有资本经营(预算)?(财政)?(拨款)?(收支|支出)(预算)?(情况)?(总)?表$/u },
  { kind: 'budget-11', pattern: /项目支出(预算)?(情况|明细|汇总)?(预算)?表$/u },
  { kind: 'budget-12', pattern: /政府采购(支出)?预算(情况|明细|汇总)?表$/u },
  { kind: 'budget-13', pattern: /政府(向社会力量)?购买(公共)?服务(支出|项目)?预算(情况|明细|汇总)?表$/u },
];

const BRACKET = /[(（]([^()（）]*)[)）]$/u;
const BY_UNIT = /分单位|按单位|单位分/u;

/**
 * Which disclosure table a text names, by its `matchingText`; null when it names none. 一般公共预算支出表 is by
 * functional subject (05) unless its bracket says 分单位 (06): the header decides where the title does not.
 */
export function budgetTitle(title: string): BudgetKind | null {
  if (title.length < 4 || title.length > TITLE_LENGTH || !title.includes('表') || OTHER.test(title))
    return null;
  const bracket = BRACKET.exec(title)?.[1] ?? '';
  const bare = title.replace(BRACKET, '').replace(/["'“”‘’「」]/gu, '');
  const kind = TITLES.find(({ pattern }) => pattern.test(bare))?.kind ?? null;
  return kind === 'budget-05' && BY_UNIT.test(bracket) ? 'budget-06' : kind;
}
