import type { Translation } from '../../locale';
import type { fundsTexts as chinese } from '../../zh-CN/rules/funds';

export const fundsTexts: Translation<typeof chinese> = {
  'funds/missing': {
    title: 'Budget or spending not filled in',
    why: 'Without budget and spending neither the execution rate nor its score can be checked.',
    todo: 'Fill in the figures of the accounts; where no money was granted, write 0 and say so.',
    messages: { default: '{name}: {columns} not filled in' },
  },
  'funds/zero-budget': {
    title: 'Spending or a score with a budget of 0',
    why: 'With a budget of 0 the execution rate means nothing and earns no points.',
    todo: "Check the year's budget (carry-over and additions included); without budget there is no spending and no score.",
    messages: {
      default: '{name}: the budget is 0, yet {other} was spent',
      scored: '{name}: the budget is 0, yet the execution rate scored {other}',
      error: '{name}: the budget is 0 and the execution rate shows {other}',
    },
  },
  'funds/rate': {
    title: 'Execution rate does not follow from budget and spending',
    why: "The execution rate is spending ÷ the year's budget; the score and the total depend on it.",
    todo: 'Check budget and spending; if they are right, correct the rate.',
    messages: {
      error: '{name}: execution rate shows {found}; it should be {expected}',
      default: '{name}: execution rate {found}, but {executed} ÷ {budget} is {expected}',
      initial:
        "{name}: execution rate {found} is measured against the initial budget; against the year's budget it is {expected} ({executed} ÷ {budget})",
    },
  },
  'funds/rate-missing': {
    title: 'Execution rate not filled in',
    why: 'Budget and spending are there; without the rate nobody sees where the score comes from.',
    todo: 'Fill in the rate.',
    messages: { default: '{name}: execution rate is blank; {executed} ÷ {budget} is {expected}' },
  },
  'funds/score': {
    title: 'Score of the execution rate miscalculated',
    why: 'The score is the rate times the points, with rates above 100% counted as 100%; no rounding to whole points.',
    todo: 'Correct the score and the total.',
    messages: {
      default: 'Score of the execution rate is {found}, but {rate} of {points} points is {expected}',
      rounded:
        'Score of the execution rate is {found}, but {rate} of {points} points is {expected}; perhaps the rate was rounded first',
    },
  },
  'funds/score-missing': {
    title: 'Score of the execution rate not filled in',
    why: 'The execution rate has fixed points; a blank score lowers the total.',
    todo: 'Fill in the rate times the points.',
    messages: { default: 'Score of the execution rate is blank; {rate} of {points} points is {expected}' },
  },
  'funds/parts-sum': {
    title: 'Total does not equal the sum of its sources',
    why: "The year's total must equal the sum of its parts; otherwise one of the figures is wrong or missing.",
    todo: 'Check appropriations, carry-over and other money one by one and correct the wrong figure.',
    messages: {
      default: '{name}, {column}: {total}, but the parts add up to {sum} ({parts})',
      bare: '{name}: {total}, but the parts add up to {sum} ({parts})',
    },
  },
  'funds/declared-sum': {
    title: 'Declared budget does not equal the sum of its sources',
    why: 'The budget must equal the sum of its sources; declarations that do not add up are sent back.',
    todo: 'Check the sources and correct the wrong figure.',
    messages: {
      default: '{name}, {column}: {total}, but the parts add up to {sum} ({parts})',
      bare: '{name}: {total}, but the parts add up to {sum} ({parts})',
      'bare-costing': '{name}: {total}, but the costing adds up to {sum} ({parts})',
      costing: '{name}, {column}: {total}, but the costing adds up to {sum} ({parts})',
      years: '{name} of {year} is {total}, but the parts come to {sum} ({parts})',
      sides: 'Income in {year} is {total}, spending {sum}: they should be equal',
    },
  },
  'funds/payment-plan': {
    title: 'Payment plan does not hold together',
    why: 'The plan gives cumulative shares: they never fall and end at 100%.',
    todo: 'Rewrite the shares as cumulative progress.',
    messages: {
      default: 'Payment plan ({plan}) ends at {found} instead of 100%',
      falling: 'Payment plan ({plan}) is cumulative and cannot fall to {found}',
    },
  },
  'funds/over-budget': {
    title: 'More spent than budgeted',
    why: 'Either additional money is missing from the budget or a figure is wrong; the score stops at the full points.',
    todo: 'Add supplementary money to the budget; otherwise check the spending and explain it.',
    messages: {
      default: '{name}: spending {executed} exceeds the budget {budget}, rate {rate}',
      initial:
        '{name}: spending {executed} exceeds the initial budget {budget} ({rate}); the form states no adjusted budget',
    },
  },
  'funds/low-rate-unexplained': {
    title: 'Low execution rate without explanation',
    why: 'Reviewers look at low rates first and will ask for the reason.',
    todo: 'Explain in the reason column or in the notes why the money was not used, and what will change.',
    messages: {
      default: '{name}: execution rate {rate} is under {limit}, {unspent} unspent, and nothing says why',
    },
  },
  'funds/budget-adjustment': {
    title: 'Budget moved far from the initial one',
    why: 'Reviewers will ask what a large adjustment rests on.',
    todo: 'Name the documents of the adjustment, or correct the figure.',
    messages: {
      default:
        "{name}: the year's budget {annual} is {difference} ({change}) above the initial {initial}, unexplained",
      less: "{name}: the year's budget {annual} is {difference} ({change}) below the initial {initial}, unexplained",
    },
  },
  'funds/indicator-gap': {
    title: 'Indicators rated much better than the money was spent',
    why: 'Little money and nearly full scores look like easy targets or a careless evaluation.',
    todo: 'Check actual values and scores; if money was saved, say how.',
    messages: {
      default:
        'Indicators earned {indicators} of their points while only {execution} of the budget was spent',
    },
  },
  'funds/breakdown': {
    title: 'Breakdown does not add up to the budget',
    why: "Income and spending breakdowns split the same money; each must equal the year's budget.",
    todo: 'Check the amounts, add what is missing or correct the total.',
    messages: { default: "{heading} adds up to {sum} ({parts}), the year's budget is {budget}" },
  },
  'funds/unit': {
    title: 'Unit of the amounts may be wrong',
    why: '元 and 万元 differ by ten thousand; with the wrong unit no amount can be trusted.',
    todo: 'Check the unit in the header and bring all amounts to it.',
    messages: {
      default: 'The header says {unit}; {amount}{unit} is implausibly much and may be in 元',
      tooLittle: 'The header says {unit}; {amount}{unit} is implausibly little and may be in 万元',
      mixed: '{large} is exactly ten thousand times {small} in the same row: 元 and 万元 may be mixed',
    },
  },
};
