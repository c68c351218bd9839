import { SELF_EVALUATIONS } from '../../recognition/table';
import type { ScoredTable } from '../../scoring/types';
import { rawText, withoutSpaces } from '../../sheet/text';
import { constant } from '../../values/decimal';
import { plain, shortText } from '../describe';
import type { TableRule } from '../rule';
import { pointsByCategory, type CategoryPoints } from './categories';

/** P2: the points of a first-level category are not the usual ones. One finding for the table: points move from one to another. */
export const level1: TableRule = {
  id: 'weight/level1',
  severity: 'warning',
  scope: 'table',
  kinds: SELF_EVALUATIONS,
  *check(table) {
    const categories = pointsByCategory(table);
    if (!categories || categories.length < 2) return;
    const usual = usualPoints(categories, table.profile.level1Points);
    const unusual = categories.filter((own) => !isUsual(own, usual) && !setByForm(table, own));
    const [first, ...others] = unusual;
    if (!first || sharesOutputAndCost(categories, usual)) return;
    yield {
      cell: first.label,
      related: others.map(({ label }) => label),
      data: {
        found: unusual.map((own) => `${nameOf(own)}${plain(own.points)}`).join('、'),
        expected: unusual.map((own) => `${nameOf(own)}${usual[own.category]}`).join('、'),
      },
      expected: unusual.map((own) => usual[own.category]).join('/'),
      found: unusual.map((own) => plain(own.points)).join('/'),
    };
  },
};

type UsualPoints = { readonly [category in CategoryPoints['category']]?: number };

/** Also where nothing is usual. */
const isUsual = ({ category, points }: CategoryPoints, { [category]: usual }: UsualPoints): boolean =>
  usual === undefined || points.eq(constant(usual));

/** Where satisfaction is not asked, its points go to the benefits. */
function usualPoints(categories: readonly CategoryPoints[], usual: UsualPoints): UsualPoints {
  const asked = categories.some(({ category }) => category === 'satisfaction');
  if (asked || usual.benefit === undefined || usual.satisfaction === undefined) return usual;
  return { ...usual, benefit: usual.benefit + usual.satisfaction };
}

/** 成本指标 takes its points from 产出指标: how many is up to the place, as long as the two of them come to the usual and the others have theirs. */
function sharesOutputAndCost(categories: readonly CategoryPoints[], usual: UsualPoints): boolean {
  const own = (of: CategoryPoints['category']) => categories.find(({ category }) => category === of)?.points;
  const [output, cost] = [own('output'), own('cost')];
  if (!output || !cost || usual.output === undefined || usual.cost === undefined) return false;
  const others = categories.filter(({ category }) => category !== 'output' && category !== 'cost');
  return (
    output.plus(cost).eq(constant(usual.output + usual.cost)) && others.every((each) => isUsual(each, usual))
  );
}

/** The label itself prints these points: the form's own division. */
const setByForm = ({ table }: ScoredTable, { label, points }: CategoryPoints): boolean =>
  table.pointsLabels.some(
    ({ cell, points: printed }) =>
      cell.row === label.row &&
      cell.column === label.column &&
      points.gte(constant(printed.min)) &&
      points.lte(constant(printed.max)),
  );

const nameOf = ({ label }: CategoryPoints): string =>
  shortText(withoutSpaces(rawText(label.value)).replace(/[(（].*$/u, ''));
