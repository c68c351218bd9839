import type { Translation } from '../../locale';
import type { scoreTexts as chinese } from '../../zh-CN/rules/score';

export const scoreTexts: Translation<typeof chinese> = {
  'score/missing': {
    title: 'Indicator not scored',
    why: 'It has points but no score, so the total leaves it out.',
    todo: 'Fill in the score.',
    messages: {
      default: '{name}: {weight} points, score not filled in',
      noPoints: '{name}: score not filled in, while other indicators have theirs',
      none: 'None of the {count} indicators is scored',
    },
  },
  'score/invalid': {
    title: 'Score is not a valid number',
    why: 'Words and negative numbers cannot be added up.',
    todo: 'Write a number, 0 at least.',
    messages: {
      default: '{name}: the score "{found}" is not a number',
      negative: '{name}: the score {found} is below 0',
    },
  },
  'score/exceeds-weight': {
    title: 'Score above the points',
    why: 'A score never exceeds the points of its row, whatever was achieved.',
    todo: 'Lower the score to the points at most and correct the total.',
    messages: { default: '{name}: score {score} exceeds its {weight} points' },
  },
  'score/unmet-full': {
    title: 'Target missed, full points given',
    why: 'A missed target does not earn full points.',
    todo: 'Check the actual value; if the target was missed, score in proportion and give the reason.',
    messages: {
      default:
        '{name}: target {target}, actual {actual}, missed but scored in full ({weight}); in proportion it is {expected}',
      judged: '{name}: target {target}, actual {actual}, missed but scored in full ({weight})',
    },
  },
  'score/quantitative': {
    title: 'Score not in proportion to what was reached',
    why: 'A measured target that is missed is scored in proportion: actual ÷ target × points, or target ÷ actual × points where less is better. Where the form has a 得分系数, the score is points × coefficient.',
    todo: 'Check the actual value; if it is right, correct the score or state the other way of scoring.',
    messages: {
      default:
        '{name}: target {target}, actual {actual}, {weight} points: in proportion {expected}, printed {found}',
      rounded:
        '{name}: score {found} is rounded; in proportion it is {expected} (target {target}, actual {actual}, {weight} points)',
      judged:
        '{name}: target {target}, actual {actual}, {weight} points: in proportion {expected}, printed {found}, less than that; please confirm',
      coefficient:
        '{name}: {weight} points, coefficient {coefficient}: the score is {expected}, printed {found}',
    },
  },
  'score/reason-missing': {
    title: 'Points lost or target missed without a reason',
    why: 'Every missed target and every lost point needs a reason and a remedy.',
    todo: 'Write the reason and the remedy; if there is none, check the score.',
    messages: {
      default: '{name}: score {score} of {weight}, no reason given',
      missed: '{name}: target {target}, actual {actual}, missed, no reason given',
      footer:
        '{names} and others, {count} in all, lost points or missed targets; nothing under the table says why',
    },
  },
  'score/over-completion': {
    title: 'Target far exceeded without explanation',
    why: 'Perhaps the target was set too low; reviewers will ask.',
    todo: 'Check the actual value and its unit; if right, explain it. The score need not change.',
    messages: {
      default:
        '{name}: target {target}, actual {actual}, {completion} reached, more than {limit} above, unexplained',
    },
  },
  'score/band': {
    title: 'Score outside the band its words name',
    why: 'Qualitative indicators are scored in bands: achieved, partly achieved, not achieved.',
    todo: 'Make words and score agree.',
    messages: {
      default:
        '{name}: "{actual}" means {low} to {high} of the points, but the score is {score} ({share} of {weight})',
    },
  },
};
