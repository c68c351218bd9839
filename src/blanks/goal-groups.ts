import type { Category1 } from './form';

/** Points of all categories of a goal; null while one of them has none. */
export function pointsOfGoal(groups: readonly Category1[]): number | null {
  const points = groups.map((group) => group.points);
  return points.every((each) => each !== undefined) ? points.reduce((sum, each) => sum + each, 0) : null;
}

/** The categories of each of several goals, which share the form's points in whole numbers, the first ones first. */
export function shareGroups(groups: readonly Category1[], goals: number): Category1[][] {
  return Array.from({ length: goals }, (_, goal) =>
    groups.map((group) =>
      group.points === undefined ? group : { ...group, points: shareOf(group.points, goals, goal) },
    ),
  );
}

const shareOf = (points: number, goals: number, goal: number): number =>
  Math.floor(points / goals) + (goal < points % goals ? 1 : 0);
