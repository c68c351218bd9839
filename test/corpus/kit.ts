/** Header cells under the names most offices use; a form writes its own word where it has one. */
import { h, type CellInput } from './form';

const of =
  (field: string, usual: CellInput) =>
  (label: CellInput = usual): CellInput =>
    h(field, label);

export const L1 = of('level1', '一级指标');
export const L2 = of('level2', '二级指标');
export const L3 = of('level3', '三级指标');
export const TG = of('target', '年度指标值');
export const AC = of('actual', '实际完成值');
export const WT = of('weight', '分值');
export const SC = of('score', '得分');
export const RS = of('reason', '偏差原因分析及改进措施');
export const LB = of('label', null);
export const BI = of('initialBudget', '年初预算数');
export const BA = of('annualBudget', '全年预算数（A）');
export const EX = of('executed', '全年执行数（B）');
export const RT = of('rate', '执行率（B/A）');
