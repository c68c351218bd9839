import fc from 'fast-check';
import type { Entry } from '../../src/blanks/canvas';
import type { DrawnForm } from '../../src/blanks/draw-form';
import type { At } from '../../src/blanks/formulas';
import type { IndicatorPlaces } from '../../src/blanks/places';
import type { Form } from '../../src/blanks/form';
import type { Level2 } from '../../src/recognition/table';
import type { RawBlankValue } from '../../src/sheet/host';
import { fillBudget } from './budget-fillings';

/** An indicator that a reviewer has nothing to say about: name, direction, unit and usual target. */
interface Sample {
  readonly name: string;
  readonly operator: '≥' | '≤';
  readonly unit: string;
  readonly target: number;
}
const atLeast = (name: string, target: number, unit: string): Sample => ({
  name,
  operator: '≥',
  target,
  unit,
});
const atMost = (name: string, target: number, unit: string): Sample => ({
  name,
  operator: '≤',
  target,
  unit,
});

const SAMPLES: Readonly<Record<Level2, readonly Sample[]>> = {
  quantity: [
    atLeast('政策宣讲场次', 40, '场'),
    atLeast('维修社区健身器材数', 160, '台'),
    atLeast('发放便民手册数', 8000, '份'),
  ],
  quality: [
    atLeast('器材维修合格率', 95, '%'),
    atLeast('宣讲资料准确率', 98, '%'),
    atLeast('手册印制优良率', 90, '%'),
  ],
  timeliness: [
    atLeast('故障报修按时处理率', 95, '%'),
    atLeast('资金拨付及时率', 96, '%'),
    atLeast('手册按期发放率', 94, '%'),
  ],
  cost: [
    atMost('单场宣讲成本', 3000, '元'),
    atMost('单台器材维修成本', 450, '元'),
    atMost('单册印制成本', 12, '元'),
  ],
  'economic-cost': [
    atMost('单场宣讲成本', 3000, '元'),
    atMost('单台器材维修成本', 450, '元'),
    atMost('单册印制成本', 12, '元'),
  ],
  'social-cost': [
    atMost('施工扰民投诉次数', 20, '次'),
    atMost('居民误工人次', 40, '人次'),
    atMost('临时占道天数', 15, '天'),
  ],
  'ecological-cost': [
    atMost('固体废弃物产生量', 20, '吨'),
    atMost('施工用水量', 400, '吨'),
    atMost('施工扬尘超标天数', 10, '天'),
  ],
  'economic-benefit': [
    atLeast('带动就业人数', 200, '人'),
    atLeast('带动社区商户增收额', 60, '万元'),
    atLeast('吸引社会捐赠物资数', 300, '件'),
  ],
  'social-benefit': [
    atLeast('惠民政策居民知晓率', 90, '%'),
    atLeast('服务惠及居民人数', 30000, '人'),
    atLeast('志愿服务参与人次', 900, '人次'),
  ],
  'ecological-benefit': [
    atLeast('生活垃圾分类覆盖率', 90, '%'),
    atLeast('社区绿化面积', 5000, '平方米'),
    atLeast('废旧器材回收利用率', 85, '%'),
  ],
  sustainability: [
    atLeast('器材设计使用年限', 8, '年'),
    atLeast('管护制度执行年限', 5, '年'),
    atLeast('后续管护人员数', 60, '人'),
  ],
  satisfaction: [
    atLeast('社区居民满意度', 90, '%'),
    atLeast('社区工作者满意度', 91, '%'),
    atLeast('参训志愿者满意度', 92, '%'),
  ],
};

/** A row as filled in. */
export interface FilledRow {
  readonly places: IndicatorPlaces;
  readonly sample: Sample;
  readonly weight: number;
  readonly actual: number;
  readonly met: boolean;
  readonly score: number;
}

/** What was typed into a form, by place, and what was meant by it. */
export interface Filling {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly rows: readonly FilledRow[];
}

export const keyOf = ({ row, column }: At): string => `${row} ${column}`;

/** Decisions that differ from one filling to the next. */
export interface Choice {
  /** 万元, two decimals. */
  readonly amounts: readonly number[];
  /** Percent of the budget that was spent. */
  readonly spent: number;
  /** By row: per cent of the target that was reached beyond or below it. */
  readonly reached: readonly number[];
}

export const choices: fc.Arbitrary<Choice> = fc.record({
  amounts: fc.array(
    fc.integer({ min: 500, max: 90_000 }).map((cents) => cents / 100),
    { minLength: 12, maxLength: 12 },
  ),
  spent: fc.integer({ min: 97, max: 100 }),
  reached: fc.array(fc.integer({ min: -20, max: 4 }), { minLength: 40, maxLength: 40 }),
});

const hundredth = (value: number): number => Math.round(value * 100) / 100;

const TEXTS: Readonly<Record<string, RawBlankValue>> = {
  projectName: '社区公共服务提升项目',
  projectCode: '42010324P000001230001',
  department: '江城区民政局',
  centralDepartment: '民政部',
  implementingUnit: '江城区社区服务中心',
  leader: '张明',
  phone: '85481691',
  filledBy: '李华',
  projectPeriod: '1年',
  projectCategory: '一般性项目',
  projectBasis: '根据区政府关于加强社区公共服务的工作安排设立。',
  plan: '分三个阶段组织宣讲、维修和发放，按季度检查进度。',
  lastYearResult: '上年自评得分95分，已按意见完善台账。',
  twoYearHistory: '前两年预算保持稳定，当年无变动。',
  functions: '承担社区服务、社会救助、养老服务等工作。',
  tasks: '提升社区服务能力，完善健身器材管护。',
  costMeasures: '严格控制会议和接待标准，实行集中采购。',
};
const COUNTS: Readonly<Record<string, number>> = {
  establishment: 50,
  onPost: 48,
  approvedArea: 1200,
  actualArea: 1180,
  plannedInvestment: 800,
  actualInvestment: 790,
};
const EXPECTED = '提升社区公共服务水平，维护健身器材正常使用，让居民就近享受便利服务。';
const ACTUAL = '各项宣讲、维修和发放工作已按计划开展，居民就近享受到便利服务。';
const REASON = '部分工作受阴雨天气影响顺延，资金支付相应推迟，已调整排班，加快进度。';

/** A form filled in without a fault. */
export function fillCorrectly(form: Form, drawn: DrawnForm, choice: Choice): Filling {
  const { places } = drawn;
  const entries = new Map<string, Entry>();
  const put = (at: At | undefined, value: RawBlankValue, format?: string): void => {
    if (at) entries.set(keyOf(at), { ...at, value, ...(format !== undefined && { format }) });
  };
  for (const [field, at] of Object.entries(places.fields)) {
    const value = TEXTS[field] ?? COUNTS[field];
    const isPrinted =
      form.kind !== 'project-target' || field !== 'projectCategory' || form.variant !== 'wuhan';
    if (value !== undefined && isPrinted) put(at, value);
  }
  const whole = fillFunds(drawn, choice, put);
  put(places.fields.totalBudget, whole);
  put(places.fields.currentBudget, whole);
  for (const { amount, label } of places.breakdowns)
    put(amount, /一般公共|基本支出/.test(label) ? hundredth(whole - 1) : /其他|项目支出/.test(label) ? 1 : 0);
  for (const goal of places.goals) {
    put(goal.expected, EXPECTED);
    put(goal.actual, ACTUAL);
  }
  for (const explanation of places.explanations) put(explanation, REASON);
  const rows = fillRows(drawn, form, choice, put);
  fillLists(drawn, put);
  fillFigures(drawn, choice, put);
  if (places.budget.length > 0) fillBudget(form, drawn, choice, put);
  return { entries, rows };

  function fillFunds({ places: { funds } }: DrawnForm, { amounts, spent }: Choice, set: typeof put): number {
    const groups = splitGroups(funds.map(({ role }) => role));
    let total = 0;
    groups.forEach((group) => {
      const parts = group.filter((index) => funds[index]!.role === 'part');
      const lines = parts.length > 0 ? parts : group;
      const shares = lines.map((_, index) => amounts[index]!);
      // The stacks of one table are of equal height.
      if (total > 0)
        shares[shares.length - 1] = hundredth(total - shares.slice(0, -1).reduce((a, b) => a + b, 0));
      if (shares.some((share) => share <= 0)) shares.fill(0).splice(0, 1, total);
      lines.forEach((index, n) => {
        const { cells } = funds[index]!;
        const amount = shares[n]!;
        set(cells.initialBudget, amount);
        set(cells.annualBudget, amount);
        set(cells.executed, hundredth((amount * spent) / 100));
        set(cells.lastYear, amount);
        set(cells.yearBeforeLast, amount);
        set(cells.reason, REASON);
      });
      total = hundredth(shares.reduce((a, b) => a + b, 0));
    });
    return total;
  }
}

/** Indexes of money rows by group: a total with the parts before or after it. */
function splitGroups(roles: readonly ('total' | 'part')[]): number[][] {
  const totals = roles.filter((role) => role === 'total').length;
  if (totals < 2) return roles.length > 0 ? [roles.map((_, index) => index)] : [];
  const size = roles.length / totals;
  return Array.from({ length: totals }, (_, group) =>
    roles.map((_, index) => index).slice(group * size, (group + 1) * size),
  );
}

/** Points of the rows of each first-level category, in whole numbers. */
function weightsOf(form: Form, drawn: DrawnForm): number[] {
  const grids = form.blocks
    .flatMap((block) => (block.block === 'each-goal' ? block.blocks : [block]))
    .filter((block) => block.block === 'indicators' && block.term === 'annual');
  const groups = grids.flatMap((grid) => (grid.block === 'indicators' ? grid.groups : []));
  const annual = drawn.places.indicators.filter(({ term }) => term === 'annual');
  const declared = form.kind === 'project-target';
  const free = form.variant === 'sichuan' ? 90 : declared && form.variant === 'wuhan' ? 80 : null;
  const weights: number[] = [];
  const give = (members: readonly number[], points: number): void =>
    members.forEach((index, n) => {
      weights[index] = Math.floor(points / members.length) + (n < points % members.length ? 1 : 0);
    });
  if (free !== null)
    give(
      annual.map((_, index) => index),
      free,
    );
  else
    for (const { category, points } of groups) {
      const goals = [...new Set(annual.map(({ goal }) => goal))];
      for (const goal of goals) {
        const members = annual.flatMap((row, index) =>
          row.category1 === category && row.goal === goal ? [index] : [],
        );
        const own = Math.floor((points ?? 0) / goals.length) + (goal < (points ?? 0) % goals.length ? 1 : 0);
        give(members, own);
      }
    }
  return weights;
}

function fillRows(
  drawn: DrawnForm,
  form: Form,
  { reached }: Choice,
  put: (at: At | undefined, value: RawBlankValue) => void,
): FilledRow[] {
  const weights = weightsOf(form, drawn);
  const used = new Map<string, number>();
  const rows: FilledRow[] = [];
  let annualIndex = 0;
  for (const places of drawn.places.indicators) {
    const { cells, category2, term, goal } = places;
    const key = `${term} ${goal} ${category2}`;
    const number = used.get(key) ?? 0;
    used.set(key, number + 1);
    const sample = sampleFor(category2!, number, goal);
    put(cells.level3, sample.name);
    put(cells.description, `反映${sample.name}的完成程度`);
    put(cells.basis, '计划数据');
    const split = cells.operator !== undefined;
    const shown = (value: number): string => (split ? String(value) : `${value}${sample.unit}`);
    put(cells.operator, sample.operator);
    put(cells.unit, sample.unit);
    for (const target of [cells.target, cells.targetLast, cells.targetBeforeLast])
      put(target, split ? shown(sample.target) : `${sample.operator}${shown(sample.target)}`);
    if (term !== 'annual') continue;
    const weight = weights[annualIndex]!;
    const row = outcome(
      places,
      sample,
      weight,
      annualIndex === 0 ? 3 : reached[annualIndex % reached.length]!,
    );
    annualIndex++;
    rows.push(row);
    put(cells.weight, weight);
    put(cells.actual, shown(row.actual));
    put(cells.score, row.score);
    if (!row.met) put(cells.reason, REASON);
  }
  return rows;
}

/** Goals look at different neighbourhoods, so that their indicators have names of their own. */
function sampleFor(category: Level2, number: number, goal: number): Sample {
  const samples = SAMPLES[category];
  const sample = samples[number % samples.length]!;
  return goal === 0
    ? sample
    : { ...sample, name: `${['', '东街', '西街', '南街'][goal] ?? ''}${sample.name}` };
}

/** What was reached, and the points for it: in full when the target is met, else in proportion. */
function outcome(places: IndicatorPlaces, sample: Sample, weight: number, percent: number): FilledRow {
  const { operator, target, unit } = sample;
  const lower = operator === '≤';
  const met = percent >= 0;
  const exact = target * (1 + ((lower ? -1 : 1) * percent) / 100);
  const whole = lower ? Math.floor(exact) : Math.ceil(exact);
  const bounded =
    unit === '%'
      ? Math.min(100, Math.round(exact))
      : met
        ? whole
        : lower
          ? Math.ceil(exact)
          : Math.floor(exact);
  const isMet = lower ? bounded <= target : bounded >= target;
  const ratio = isMet ? 1 : lower ? target / bounded : bounded / target;
  return { places, sample, weight, actual: bounded, met: isMet, score: hundredth(weight * ratio + 1e-9) };
}

function fillLists(
  { places: { lists } }: DrawnForm,
  put: (at: At | undefined, value: RawBlankValue) => void,
): void {
  for (const { name, rows } of lists) {
    if (name === 'payment-plan') {
      put(rows[0]!.first, 0.25);
      put(rows[0]!.second, 0.5);
      put(rows[0]!.third, 0.8);
      put(rows[0]!.last, 1);
    }
  }
}

function fillFigures(
  { places: { figures } }: DrawnForm,
  { amounts }: Choice,
  put: (at: At | undefined, value: RawBlankValue) => void,
): void {
  figures.forEach(({ label, cells }, index) => {
    const isSum = /^三公经费|^项目支出|公务用车购置和维护/.test(label.trim().replace(/^1、/, ''));
    if (isSum) return;
    // 公用经费 is more than what is named of it.
    const share = hundredth(20 + amounts[index % amounts.length]! / 100);
    const amount = label === '公用经费' ? 4000 : share;
    put(cells.budget, amount);
    put(cells.actual, amount);
    if (!/政府采购|预算调整/.test(label)) put(cells.priorActual, amount);
  });
}
