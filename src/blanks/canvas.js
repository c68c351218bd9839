import { cellZone } from '../sheet/zone';
const DEFAULT_HEIGHT = 26;
/** Collects the pieces of a sheet from top to bottom. Rows and columns are zero-based. */
export class Canvas {
    pieces = [];
    heights = [];
    checks = [];
    firstInput = null;
    /** The next row to be drawn. */
    get row() {
        return this.heights.length;
    }
    /** Adds a row and gives its number. Height in points. */
    addRow(height = DEFAULT_HEIGHT) {
        return this.heights.push(height) - 1;
    }
    put(row, at, style, value, rows = 1) {
        return this.add({ zone: zoneOf(row, at, rows), style, value });
    }
    live(row, at, style, live) {
        return this.add({ zone: zoneOf(row, at, 1), style, value: '', live });
    }
    check(place, check) {
        this.checks.push({ ...check, zone: cellZone(place.row, place.column) });
    }
    add(piece) {
        this.pieces.push(piece);
        const place = { row: piece.zone.top, column: piece.zone.left };
        if (piece.style.unlocked && piece.value === null)
            this.firstInput ??= place;
        return place;
    }
    /** The cells, with every cell of a merged area so that its border runs around all of them, and the styles they use. */
    cells(entries) {
        const values = this.valuesWith(entries);
        const formats = new Map(entries.map((entry) => [key(entry), entry.format]));
        const styles = new StyleList();
        const cells = this.pieces.flatMap((piece) => {
            const { top, left } = piece.zone;
            const place = key({ row: top, column: left });
            const format = formats.get(place);
            const style = styles.index(format === undefined ? piece.style : { ...piece.style, format });
            const isTyped = formats.has(place);
            return cellsOf(piece.zone).map(({ row, column }) => row === top && column === left
                ? {
                    row,
                    column,
                    value: values({ row, column }),
                    ...(piece.live && !isTyped && { formula: piece.live.formula }),
                    style,
                }
                : { row, column, value: null, style });
        });
        return { cells: cells.sort((a, b) => a.row - b.row || a.column - b.column), styles: styles.all };
    }
    /** What every cell shows once the entries are typed and the formulas calculated. */
    valuesWith(entries) {
        const known = new Map(entries.map((entry) => [key(entry), entry.value]));
        const pieces = new Map(this.pieces.map((piece) => [key({ row: piece.zone.top, column: piece.zone.left }), piece]));
        const read = (at) => {
            const place = key(at);
            if (!known.has(place)) {
                const piece = pieces.get(place);
                known.set(place, piece?.live ? piece.live.value(read) : (piece?.value ?? null));
            }
            return known.get(place);
        };
        return read;
    }
    get merges() {
        return this.pieces
            .map(({ zone }) => zone)
            .filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
    }
    /** Rows grow with the texts put into them. Widths of the columns in characters. */
    rowHeights(entries, widths) {
        const heights = [...this.heights];
        const zones = new Map(this.pieces.map(({ zone }) => [key({ row: zone.top, column: zone.left }), zone]));
        for (const entry of entries) {
            const zone = zones.get(key(entry));
            if (typeof entry.value !== 'string' || !zone || zone.top !== zone.bottom)
                continue;
            const width = widths.slice(zone.left, zone.right + 1).reduce((sum, each) => sum + each, 0);
            heights[zone.top] = Math.max(heights[zone.top], heightOf(entry.value, width));
        }
        return heights;
    }
    /** One check for each run of cells below one another. */
    get validations() {
        const runs = [];
        for (const check of this.checks) {
            const above = runs.findIndex(({ zone, message }) => zone.left === check.zone.left && zone.bottom + 1 === check.zone.top && message === check.message);
            if (above >= 0)
                runs[above] = { ...check, zone: { ...runs[above].zone, bottom: check.zone.bottom } };
            else
                runs.push(check);
        }
        return runs;
    }
}
const LINE_HEIGHT = 14.5;
const PADDING = 6;
/** Excel's limit. */
const TALLEST = 409;
/** What a wrapped text needs in a cell of so many characters, in points; a Chinese character takes the room of two. */
function heightOf(text, width) {
    const lines = text
        .split('\n')
        .map((line) => Math.max(1, Math.ceil((2 * [...line].length - (line.match(/[ -~]/gu)?.length ?? 0)) / width)));
    const needed = lines.reduce((sum, each) => sum + each, 0) * LINE_HEIGHT + PADDING;
    return Math.min(TALLEST, Math.ceil(needed));
}
const key = ({ row, column }) => `${row} ${column}`;
const zoneOf = (row, [left, right], rows) => ({
    top: row,
    left,
    bottom: row + rows - 1,
    right,
});
function cellsOf({ top, left, bottom, right }) {
    const cells = [];
    for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++)
            cells.push({ row, column });
    return cells;
}
/** Styles by what they are, each once. */
class StyleList {
    all = [];
    indexes = new Map();
    index(style) {
        const text = JSON.stringify(style);
        const known = this.indexes.get(text) ?? this.all.push(style) - 1;
        this.indexes.set(text, known);
        return known;
    }
}
