import Big from 'big.js';
import { cellName } from '../sheet/a1';
import { roundHalfUp } from '../values/decimal';
import { fromFloat } from '../values/decimal';
const name = ({ row, column }) => cellName(row, column);
const isOpen = (value) => value === null || value === '';
const decimal = (value) => (typeof value === 'number' ? fromFloat(value) : null);
/** IF(OR(E7="",F7=""),"",IF(E7=0,"",F7/E7)): nothing while one of them is open or there is nothing to divide by. */
export function quotient(part, whole) {
    const [a, b] = [name(whole), name(part)];
    return {
        formula: `IF(OR(${a}="",${b}=""),"",IF(${a}=0,"",${b}/${a}))`,
        value: (read) => {
            const [divisor, dividend] = [decimal(read(whole)), decimal(read(part))];
            return divisor && dividend && !divisor.eq(0) ? Number(dividend) / Number(divisor) : '';
        },
    };
}
/** IF(H7="","",ROUND(MIN(H7,1)*G7,2)): the points for a rate (rules.md §7.3). */
export function rateScore(rate, points) {
    const operand = typeof points === 'number' ? String(points) : name(points);
    return {
        formula: `IF(${name(rate)}="","",ROUND(MIN(${name(rate)},1)*${operand},2))`,
        value: (read) => {
            const reached = decimal(read(rate));
            const most = typeof points === 'number' ? new Big(points) : decimal(read(points));
            if (!reached)
                return '';
            return Number(roundHalfUp((reached.gt(1) ? new Big(1) : reached).times(most ?? 0), 2));
        },
    };
}
/** Cells as arguments: neighbours in a column as one range. */
function argumentsOf(cells) {
    const runs = [];
    for (const cell of cells) {
        const run = runs[runs.length - 1];
        if (run && run.last.column === cell.column && run.last.row + 1 === cell.row)
            run.last = cell;
        else
            runs.push({ first: cell, last: cell });
    }
    return runs
        .map(({ first, last }) => (first === last ? name(first) : `${name(first)}:${name(last)}`))
        .join(',');
}
const sumOf = (read, cells) => cells.reduce((sum, cell) => sum.plus(decimal(read(cell)) ?? 0), new Big(0));
const isAnyNumber = (read, cells) => cells.some((cell) => typeof read(cell) === 'number');
/** IF(COUNT(D6:D8)=0,"",SUM(D6:D8)): nothing until one of the parts is there. */
export function sum(cells) {
    const all = argumentsOf(cells);
    return {
        formula: `IF(COUNT(${all})=0,"",SUM(${all}))`,
        value: (read) => (isAnyNumber(read, cells) ? Number(sumOf(read, cells)) : ''),
    };
}
/** IF(COUNT(G13:G25)=0,100,SUM(G7,G13:G25)): full marks as the form prints them until points are given. */
export function totalPoints(given, fixed, full) {
    const all = [...fixed, ...given];
    return {
        formula: `IF(COUNT(${argumentsOf(given)})=0,${full},SUM(${argumentsOf(all)}))`,
        value: (read) => (isAnyNumber(read, given) ? Number(sumOf(read, all)) : full),
    };
}
/** Says that the points do not add up, else gives what `otherwise` does. */
export function pointsRemark(total, full, otherwise) {
    const cell = name(total);
    return {
        formula: `IF(ROUND(${cell},2)<>${full},"分值合计为"&ROUND(${cell},2)&"，应为${full}",${otherwise?.formula ?? '""'})`,
        value: (read) => {
            const points = roundHalfUp(decimal(read(total)) ?? new Big(0), 2);
            return points.eq(full) ? (otherwise?.value(read) ?? '') : `分值合计为${points.toString()}，应为${full}`;
        },
    };
}
/** IF(I26="","",IF(I26>=90,"优",…)). */
export function grade(score, { excellent, good, fair }) {
    const cell = name(score);
    return {
        formula: `IF(${cell}="","",IF(${cell}>=${excellent},"优",IF(${cell}>=${good},"良",IF(${cell}>=${fair},"中","差"))))`,
        value: (read) => {
            const reached = read(score);
            if (isOpen(reached) || typeof reached !== 'number')
                return '';
            if (reached >= excellent)
                return '优';
            if (reached >= good)
                return '良';
            return reached >= fair ? '中' : '差';
        },
    };
}
