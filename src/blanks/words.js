/** Room to write a year by hand. */
const OPEN_YEAR = '　　　　';
/** A text of a form with the year, the unit and the goal put in. */
export function completeText(text, { year, unit = '万元' }, { goal = 1, points = '' } = {}) {
    const words = {
        year: year === undefined ? OPEN_YEAR : String(year),
        thisYear: year === undefined ? '本年' : `${year}年`,
        lastYear: year === undefined ? '上年' : `${year - 1}年`,
        yearBeforeLast: year === undefined ? '前年' : `${year - 2}年`,
        unit,
        goal: String(goal),
        points: String(points),
    };
    return text.replace(/\{(\w+)\}/gu, (whole, word) => words[word] ?? whole);
}
