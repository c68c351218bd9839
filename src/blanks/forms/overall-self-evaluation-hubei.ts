import type { Form } from '../form';
import { projectSelfEvaluationHubei } from './project-self-evaluation-hubei';

const { widths, blocks } = projectSelfEvaluationHubei;

/** Hubei's form for the whole department: the project form without a project (rules.md §3.1). */
export const overallSelfEvaluationHubei: Form = {
  kind: 'overall-self-evaluation',
  variant: 'hubei',
  name: '部门整体绩效自评表',
  orientation: 'portrait',
  widths,
  blocks: [
    { block: 'title', text: '{year}年度部门整体绩效自评表' },
    {
      block: 'fields',
      rows: [
        {
          cells: [
            { at: [0, 0], label: '单位名称' },
            { at: [1, 6], field: 'department', input: 'word', own: true },
          ],
        },
      ],
    },
    ...blocks.flatMap((block) =>
      block.block === 'title' || (block.block === 'fields' && !isProse(block))
        ? []
        : block.block === 'funds'
          ? { ...block, groups: [{ lines: [{ role: 'total' as const, label: '部门整体支出总额' }] }] }
          : block,
    ),
  ],
};

function isProse(block: Extract<Form['blocks'][number], { block: 'fields' }>): boolean {
  return block.rows.some(({ cells }) => cells.some((cell) => 'explanation' in cell));
}
