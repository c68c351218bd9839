import type { indicatorTexts as chinese } from '../../zh-CN/rules/indicator';
import type { Translation } from '../../locale';

export const indicatorTexts: Translation<typeof chinese> = {
  'indicator/level1-missing': {
    title: 'First-level category missing',
    why: 'Output, benefit and satisfaction are required parts of the form; without one of them that side of performance is not measured.',
    todo: 'Add indicators of this category, or say in the remarks why it does not apply.',
    messages: {
      default: 'The table has no {category}',
      scope: '{scope} has no {category}',
    },
  },
  'indicator/level2-missing': {
    title: 'Second-level category missing',
    why: 'Output is measured by quantity, quality and timeliness; a goal without one of them is incomplete.',
    todo: 'Add the missing second-level indicators unless they do not apply.',
    messages: {
      default: 'The table has no {categories}',
      scope: '{scope} has no {categories}',
    },
  },
  'indicator/name-missing': {
    title: 'Indicator without a name',
    why: 'A target or points without a name do not say what is measured.',
    todo: 'Name the indicator, or delete the row.',
    messages: { default: 'Row {row} says "{value}" but the indicator has no name' },
  },
  'indicator/target-missing': {
    title: 'Target missing',
    why: 'Without a target nobody can tell whether the indicator was met, nor score it.',
    todo: 'Fill in the target, with number and unit where it can be measured.',
    messages: {
      default: '{name} has no target',
      sample: 'The target of {name}, "{target}", is still that of the sample: the number is missing',
      column: 'None of the {count} indicators has a target',
    },
  },
  'indicator/placeholder': {
    title: 'Template line left in',
    why: '"指标2：" and "……" are hints of the form; left in, the table looks unfinished.',
    todo: 'Fill these rows in or delete them.',
    messages: { default: '{count} rows are residue of the template ({texts})' },
  },
  'indicator/parent': {
    title: 'Second-level label under the wrong first-level one',
    why: 'A label in the wrong place spoils the points and sums of both categories.',
    todo: 'Move the row under its own category; after a bad paste check every cell.',
    messages: { default: '{level2} stands under {level1} but belongs under {parent}' },
  },
  'indicator/category': {
    title: 'Indicator in the wrong category',
    why: 'Each category looks at one side of performance; a wrong one leaves that side unmeasured.',
    todo: 'Move the indicator to the category it fits, or reword its name and target.',
    messages: {
      default: '{name} stands under {category}; its name says {like}',
      'count-as-time':
        '{name} stands under {category}; its name says nothing of time and its target "{target}" is a count',
      'count-for-time':
        '{name}: the target "{target}" is a count, which cannot measure the time or share that the name speaks of',
      'share-as-time': '{name} stands under {category}; its name says nothing of time',
      'count-as-quality':
        '{name} stands under {category}; its target "{target}" is a count, which belongs under {like}',
      'date-as-count':
        '{name} stands under {category}; its target "{target}" is a date, which belongs under {like}',
      'share-as-count': '{name} is a ratio ({target}) under {category}; ratios usually stand under {like}',
      'not-satisfaction':
        '{name} stands under {category}; neither its name nor its target "{target}" is about satisfaction',
      'rate-as-cost':
        '"{name}" is no cost: a cost indicator states a unit cost or a ceiling ({count} in all)',
      'two-ways': '"{name}" is {category} here and {other} elsewhere in this table',
    },
  },
  'indicator/unit-missing': {
    title: 'Target without a unit',
    why: 'A bare number can be read in several ways ("35万": people or yuan?) and cannot be compared later.',
    todo: 'Write the unit (次, 人, % …) behind the number or in the unit column.',
    messages: {
      default: 'The target "{target}" of {name} has no unit',
      many: '{count} targets have no unit, such as "{target}" of {name}',
      percent: '{name} is a ratio; its target "{target}" has no percent sign',
      zero: 'The target "{target}" of {name} has no unit',
      money: 'The target "{target}" of {name} has no unit; the form is in {unit}',
      earlier: 'The earlier value "{value}" of {name} has no unit; this year\'s is "{target}"',
    },
  },
  'indicator/vague': {
    title: 'Vague target',
    why: '"进一步提高" or "效果明显" cannot be measured; whether it was met is a matter of opinion.',
    todo: 'Give a number where possible; otherwise name the result to be seen.',
    messages: {
      default: '{count} targets are too vague to be measured: {words}',
      one: 'The target "{words}" of {name} is too vague to be measured',
      repeats: 'The target of {name} only repeats its name',
    },
  },
  'indicator/not-applicable': {
    title: 'Indicator filled with "无" or "不适用"',
    why: 'A category that does not apply need not be filled; with points on it, the points are given away.',
    todo: 'Delete the row or leave it blank, and give its points to other indicators.',
    messages: { default: '{count} rows say "无" or "不适用": {names}' },
  },
  'indicator/duplicate': {
    title: 'Indicator listed twice',
    why: 'The same indicator twice is scored twice.',
    todo: 'Keep one row; if they are two things, name them differently.',
    messages: { default: '{name} repeats the indicator of row {row}' },
  },
  'indicator/conflict': {
    title: 'Contradicting targets',
    why: 'With two targets for one thing nobody can tell which counts.',
    todo: 'Check and keep the right one.',
    messages: {
      default: 'The target "{target}" of {name} contradicts "{otherTarget}" in another row of that name',
      matter:
        'The target "{target}" of {name} contradicts "{otherTarget}" of {other}, which is about the same matter',
    },
  },
  'indicator/input-as-output': {
    title: 'Input given as output',
    why: 'Money put in is no output: spending it does not mean the work is done.',
    todo: 'State what the money is to achieve (number, area, people); put ceilings under 成本指标.',
    messages: {
      default: '{name} ({target}) is money put in, not an output',
      budget: 'The target "{target}" of {name} is the budget itself: an input, not an output',
    },
  },
  'indicator/direction': {
    title: 'Doubtful direction',
    why: 'With the sign reversed the worse result counts as met: higher costs, lower pass rates.',
    todo: 'Check whether "≥" and "≤" are mixed up.',
    messages: {
      default: '{name} is a cost, and its target "{target}" wants more of it; should it be "≤"?',
      unwanted: 'The target "{target}" of {name} wants more of what should not happen; should it be "≤"?',
      share: 'The target "{target}" of {name} wants less of a share that should be high; should it be "≥"?',
      count:
        '{name} is work to be done, and its target "{target}" only sets a ceiling; should it be "≥" or "="?',
      stated: '{name} is marked "{stated}", but its operator is "{operator}"',
    },
  },
  'indicator/suspicious-value': {
    title: 'Target cannot be right',
    why: 'A ratio is never negative, and pass or satisfaction rates do not exceed 100 %; such values come from bad pasting or typing.',
    todo: 'Check the original; "-100%" mostly stands for "=100%" or for the dash of a list.',
    messages: {
      default: 'The target "{target}" of {name} is a negative ratio, most likely a slip',
      negative: 'The target "{target}" of {name} is negative',
      over: 'The target "{target}" of {name} is over 100 %, which this ratio cannot exceed',
      jump: 'The target of {name} is "{target}" after "{last}" last year: a slip of the decimal point or the unit?',
    },
  },
};
