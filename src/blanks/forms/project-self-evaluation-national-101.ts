import type { Form } from '../form';
import { CATEGORIES_101 } from './categories';
import { projectSelfEvaluationNational } from './project-self-evaluation-national';

/** The national form with costs as a first-level category (财预〔2021〕101号). */
export const projectSelfEvaluationNational101: Form = {
  ...projectSelfEvaluationNational,
  variant: 'national-101',
  blocks: projectSelfEvaluationNational.blocks.map((block) =>
    block.block === 'indicators' ? { ...block, groups: CATEGORIES_101 } : block,
  ),
};
