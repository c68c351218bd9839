/** Words that make no difference between two names of one indicator. */
const FILLERS = /的|工作|情况|费用?|性$|率$|数$|数量$|人数$|次数$|控制/gu;
const LONGEST = 60;

/**
 * How alike two names are, 0…1: twice the length of what they share, in order, over their lengths together, fillers left out.
 * 社会治安综合治理工作 and 社会治安综合治理 are 1; 严重精神病患者救助率 and 救治救助及时率 are under 0.5.
 */
export function similarity(left: string, right: string): number {
  if (left === right) return 1;
  const a = [...left.replace(FILLERS, '')].slice(0, LONGEST);
  const b = [...right.replace(FILLERS, '')].slice(0, LONGEST);
  return a.length === 0 || b.length === 0 ? 0 : (2 * commonLength(a, b)) / (a.length + b.length);
}

/** Length of the longest common subsequence. */
function commonLength(a: readonly string[], b: readonly string[]): number {
  let above = new Array<number>(b.length + 1).fill(0);
  for (const char of a) {
    const line = [0];
    b.forEach((other, index) => {
      line.push(char === other ? above[index]! + 1 : Math.max(above[index + 1]!, line[index]!));
    });
    above = line;
  }
  return above[b.length]!;
}
