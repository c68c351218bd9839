import type { BudgetColumnRole } from '../../recognition/table';

interface ColumnSpelling {
  readonly role: BudgetColumnRole;
  /** Against the header's `labelText`. */
  readonly pattern: RegExp;
}

/** Headers of columns that say what a row is. The first that fits counts. */
const TEXT_COLUMNS: readonly ColumnSpelling[] = [
  { role: 'number', pattern: /^(序号|行次|栏次)$/u },
  { role: 'code', pattern: /(编码|代码|编号)$/u },
  { role: 'class', pattern: /^类$/u },
  { role: 'section', pattern: /^款$/u },
  { role: 'item', pattern: /^项$/u },
  { role: 'catalogue', pattern: /品目|目录|购买服务(内容|事项)$|服务(内容|领域)$/u },
  { role: 'projectUnit', pattern: /^(项目|实施|承担)(执行)?单位(名称)?$/u },
  { role: 'economicSubject', pattern: /经济(分类|科目)/u },
  { role: 'functionSubject', pattern: /功能(分类|科目)/u },
  { role: 'source', pattern: /^资金来源$/u },
  { role: 'nature', pattern: /^资金性质$|^支出性质$|^资金类型$/u },
  { role: 'measure', pattern: /^(计量|度量)单位$/u },
  { role: 'projectName', pattern: /^(收入|支出)?项目(名称)?$/u },
  { role: 'name', pattern: /名称$|^(科目|单位|部门|预算单位|预算部门)$/u },
  { role: 'note', pattern: /备注|说明|依据|^是否|类别$|^类型$|用途/u },
];

/** Headers of figures that are no amounts of their own. */
const FIGURE_COLUMNS: readonly ColumnSpelling[] = [
  { role: 'quantity', pattern: /数量$|人数$/u },
  { role: 'price', pattern: /单价$/u },
  { role: 'change', pattern: /增减|比上年|较上年|占比|比例|比重|幅度|%/u },
];

/** Headers of amounts, and of the groups over them. */
const MONEY_COLUMNS: readonly ColumnSpelling[] = [
  { role: 'carryOver', pattern: /结转|结余/u },
  {
    role: 'thisYear',
    pattern: /^(本年|当年)(收入|支出|拨款|预算)?(小计|合计)?$/u,
  },
  { role: 'fiscal', pattern: /^(本年)?财政拨款(收入|支出|预算)?(合计|小计)?$/u },
  { role: 'basic', pattern: /基本支出(合计|小计)?$/u },
  { role: 'staff', pattern: /^人员(经费|支出)(合计|小计)?$/u },
  { role: 'public', pattern: /^(日常)?公用(经费|支出)(合计|小计)?$/u },
  { role: 'project', pattern: /项目支出(合计|小计)?$/u },
  { role: 'business', pattern: /经营支出$/u },
  { role: 'toSuperior', pattern: /上缴上级/u },
  { role: 'toAffiliates', pattern: /^对?附属单位补助/u },
  { role: 'abroad', pattern: /因公出国|出国\(?境?\)?费/u },
  { role: 'vehiclePurchase', pattern: /(公务用车|公车)购置(费|经费)?$/u },
  { role: 'vehicleRunning', pattern: /(公务用车|公车)(运行|运维)(维护)?(费|经费)?$/u },
  { role: 'vehicles', pattern: /公务用车|公车/u },
  { role: 'reception', pattern: /公务接待/u },
  { role: 'special', pattern: /财政专户|专户管理/u },
  { role: 'governmentFund', pattern: /政府性基金/u },
  { role: 'stateCapital', pattern: /国有资本经营/u },
  { role: 'general', pattern: /一般公共预算/u },
  { role: 'operating', pattern: /经营收入$/u },
  { role: 'service', pattern: /^事业(单位)?收入$/u },
  { role: 'superiorGrant', pattern: /上级补助/u },
  { role: 'affiliateIncome', pattern: /附属单位上缴/u },
  { role: 'otherIncome', pattern: /^其他收入$/u },
  { role: 'own', pattern: /^单位资金/u },
  { role: 'smallMedium', pattern: /中小(微)?企业/u },
  { role: 'small', pattern: /小微企业|小型微型/u },
  {
    role: 'total',
    pattern:
      /^(合计|总计|小计|总额)$|合计$|^金额$|(^|年)(年初)?预算(数|金额|数额|资金)?$|总计$|^(购买|采购)(预算)?金额$/u,
  },
];

/** What a header's `labelText` means as a column; null when it is a group or a column of no known role. */
export const budgetColumn = (label: string): BudgetColumnRole | null =>
  [...TEXT_COLUMNS, ...FIGURE_COLUMNS, ...MONEY_COLUMNS].find(({ pattern }) => pattern.test(label))?.role ??
  null;

const TEXT_ROLES: ReadonlySet<BudgetColumnRole> = new Set(TEXT_COLUMNS.map(({ role }) => role));
const NO_MONEY: ReadonlySet<BudgetColumnRole> = new Set(
  [...TEXT_COLUMNS, ...FIGURE_COLUMNS].map(({ role }) => role),
);

export const isTextRole = (role: BudgetColumnRole | null): boolean => role !== null && TEXT_ROLES.has(role);

/** Whether figures under this header are amounts that add up. */
export const isMoneyRole = (role: BudgetColumnRole | null): boolean => role === null || !NO_MONEY.has(role);

/** A column that is the sum of those beside it. By `labelText`. */
export const TOTAL_COLUMN = /^(合计|总计|小计|总额)$|(合计|小计|总计)$/u;

/** Columns that hold others even where the header does not nest them. */
export const COLUMN_PARTS: { readonly [role in BudgetColumnRole]?: readonly BudgetColumnRole[] } = {
  basic: ['staff', 'public'],
  vehicles: ['vehiclePurchase', 'vehicleRunning'],
  fiscal: ['general', 'governmentFund', 'stateCapital'],
};

/** Some of the column before, not an addend of the total. By `matchingText`. */
export const OF_WHICH = /^[(（]?其中/u;

/** Columns that name or number a row: under their header come rows, no further header. */
export const isLabelRole = (role: BudgetColumnRole | null): boolean =>
  role === 'code' || role === 'name' || role === 'projectName' || role === 'functionSubject';

/** Figures of another year, of a past one mostly; money carried over is this year's. By `matchingText`. */
export const OTHER_YEAR = /上年(?!结转|结余)|上一年|执行数|决算|预计/u;

/** Words a header line is made of besides its columns: groups over them. */
export const HEADER_WORD =
  /收入|支出|预算|科目|单位|项目|金额|合计|小计|经费|资金|拨款|结转|采购|服务|目录|编码|名称|年|功能|经济|部门|类|款|项|数量|单价|备注|费/u;
