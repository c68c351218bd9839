import Big from 'big.js';
import { moneyFigure } from '../scoring/figures';
import { labelText } from '../sheet/text';
const SOURCES = [
    { source: 'special', pattern: /专户/u },
    { source: 'carried-over', pattern: /结转|结余/u },
    { source: 'own', pattern: /单位(自有)?资金|自有|自筹/u },
    { source: 'fiscal', pattern: /财政|一般公共|拨款|转移支付|补助/u },
];
const sourceOf = (label) => SOURCES.find(({ pattern }) => pattern.test(labelText(label)))?.source ?? 'other';
/** From the unit of the declaration to that of the form: what is no 元 becomes 万元. */
const SCALES = {
    元: new Big(1),
    千元: new Big('0.1'),
    万元: new Big(1),
    亿元: new Big(10_000),
};
/**
 * The declared amounts, for the column of the year's first budget: 年初预算数 where the form has it. By source where the
 * sources add up to the whole, else the whole alone. What the budget became later is for a person to fill in.
 */
export function declaredAmounts(declaration) {
    const { unit } = declaration;
    const scale = SCALES[unit ?? '万元'];
    const amountOf = ({ cells }) => {
        const figure = moneyFigure(cells.annualBudget ?? cells.initialBudget, unit);
        return figure ? figure.value.times(scale) : null;
    };
    const rows = declaration.funds.filter(({ group }) => group !== 'spending');
    const total = rows.filter(({ role }) => role === 'total').map(amountOf)[0] ?? null;
    const parts = rows.flatMap((row) => {
        const amount = row.role === 'part' && row.depth < 2 ? amountOf(row) : null;
        return amount ? [{ source: sourceOf(String(row.cells.label?.value ?? '')), amount }] : [];
    });
    return {
        unit: unit === '元' ? '元' : '万元',
        amounts: ({ funds }) => amountEntries(funds, total, parts),
    };
}
function amountEntries(funds, total, parts) {
    const lines = funds.filter(({ role }) => role === 'part');
    const bySource = new Map();
    const sources = new Set(lines.map(({ label }) => sourceOf(label)));
    for (const { source, amount } of parts) {
        const home = sources.has(source) ? source : 'other';
        bySource.set(home, (bySource.get(home) ?? new Big(0)).plus(amount));
    }
    const sum = [...bySource.values()].reduce((all, amount) => all.plus(amount), new Big(0));
    const isWhole = bySource.size > 0 && (total === null || sum.eq(total));
    if (lines.length > 0 && isWhole && [...bySource.keys()].every((source) => sources.has(source)))
        return lines.flatMap((line) => {
            const amount = bySource.get(sourceOf(line.label));
            return amount ? entriesAt(line, amount) : [];
        });
    const whole = total ?? (parts.length > 0 ? sum : null);
    const line = funds.find(({ role }) => role === 'total');
    return line && whole ? entriesAt(line, whole) : [];
}
function entriesAt({ cells }, amount) {
    const place = cells.initialBudget ?? cells.annualBudget;
    return place ? [{ ...place, value: Number(amount) }] : [];
}
