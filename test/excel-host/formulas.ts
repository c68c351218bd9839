import { columnIndex } from '../../src/sheet/a1';
import { isCellError, type RawValue } from '../../src/sheet/snapshot';
import type { Book, Sheet } from './workbook';

/**
 * A small calculator for the formulas that the product writes and the fixtures hold: arithmetic, comparison, &, and
 * the functions below. What it does not know throws {@link NotCalculable}; the cell then keeps the result it had.
 */
class NotCalculable extends Error {}

type Value = string | number | boolean | null;
type Node =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'range'; readonly sheet: string | null; readonly from: Ref; readonly to: Ref }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node };

interface Ref {
  readonly row: number;
  readonly column: number;
}

/** A formula error on its way to the cell. */
class Failure extends Error {
  constructor(readonly error: string) {
    super(error);
  }
}

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:e[-+]?\d+)?)|"((?:[^"]|"")*)"|(#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?))|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+)(?![\p{L}\p{N}(])|([\p{L}_][\p{L}\p{N}_.]*)|(<=|>=|<>|[-+*/^&=<>(),:%]))/uy;

interface Token {
  readonly type: 'number' | 'text' | 'error' | 'ref' | 'name' | 'symbol';
  readonly text: string;
  readonly sheet?: string;
}

function tokens(formula: string): Token[] {
  const result: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < formula.trimEnd().length) {
    const match = TOKEN.exec(formula);
    if (!match) throw new NotCalculable(formula);
    const [, number, text, error, sheet, ref, name, symbol] = match;
    if (number !== undefined) result.push({ type: 'number', text: number });
    else if (text !== undefined) result.push({ type: 'text', text: text.replace(/""/g, '"') });
    else if (error !== undefined) result.push({ type: 'error', text: error });
    else if (ref !== undefined) {
      const bare = sheet?.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
      result.push({ type: 'ref', text: ref, ...(bare !== undefined && { sheet: bare }) });
    } else if (name !== undefined) result.push({ type: 'name', text: name.toUpperCase() });
    else result.push({ type: 'symbol', text: symbol! });
  }
  return result;
}

const PRECEDENCE: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

class Parser {
  private at = 0;
  constructor(private readonly list: readonly Token[]) {}

  parse(): Node {
    const node = this.binary(0);
    if (this.at < this.list.length) throw new NotCalculable('rest');
    return node;
  }

  private isSymbol(text: string): boolean {
    const token = this.list[this.at];
    return token?.type === 'symbol' && token.text === text;
  }

  private take(text: string): boolean {
    if (!this.isSymbol(text)) return false;
    this.at += 1;
    return true;
  }

  private binary(level: number): Node {
    const operators = PRECEDENCE[level];
    if (!operators) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      const operator = operators.find((text) => this.isSymbol(text));
      if (operator === undefined) return left;
      this.at += 1;
      left = { kind: 'binary', operator, left, right: this.binary(level + 1) };
    }
  }

  private unary(): Node {
    for (const operator of ['-', '+']) {
      if (this.take(operator)) return { kind: 'unary', operator, operand: this.unary() };
    }
    let node = this.primary();
    while (this.take('%')) node = { kind: 'unary', operator: '%', operand: node };
    return node;
  }

  private primary(): Node {
    if (this.take('(')) {
      const node = this.binary(0);
      if (!this.take(')')) throw new NotCalculable(')');
      return node;
    }
    const token = this.list[this.at++];
    switch (token?.type) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'text':
        return { kind: 'value', value: token.text };
      case 'error':
        return { kind: 'error', error: token.text };
      case 'ref':
        return this.range(token);
      case 'name':
        return this.call(token.text);
      default:
        throw new NotCalculable('operand');
    }
  }

  private range(token: Token): Node {
    const from = refOf(token.text);
    const isRange = this.take(':');
    const to = isRange ? refOf(this.list[this.at++]?.text ?? '') : from;
    return { kind: 'range', sheet: token.sheet ?? null, from, to };
  }

  private call(name: string): Node {
    if (name === 'TRUE' || name === 'FALSE') {
      if (this.take('(')) this.take(')');
      return { kind: 'value', value: name === 'TRUE' };
    }
    if (!this.take('(')) throw new NotCalculable(name);
    const args: Node[] = [];
    if (!this.take(')')) {
      do
        args.push(this.isSymbol(',') || this.isSymbol(')') ? { kind: 'value', value: null } : this.binary(0));
      while (this.take(','));
      if (!this.take(')')) throw new NotCalculable(')');
    }
    return { kind: 'call', name, args };
  }
}

function refOf(text: string): Ref {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(text);
  if (!match) throw new NotCalculable(text);
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]!) };
}

/** Calculates every formula of a workbook that can be calculated; the others keep their results. */
export function recalculate(book: Book): void {
  const done = new Map<string, Value | Failure>();
  const busy = new Set<string>();

  const valueAt = (sheet: Sheet, { row, column }: Ref): Value => {
    const cell = sheet.cell(row, column);
    if (cell.formula === undefined) return plain(cell.value);
    const key = `${sheet.id}:${row}:${column}`;
    if (!done.has(key) && !busy.has(key)) {
      busy.add(key);
      done.set(key, calculate(sheet, cell.formula, cell.value));
      busy.delete(key);
    }
    const value = done.get(key) ?? 0;
    if (value instanceof Failure) throw value;
    return value;
  };

  const calculate = (sheet: Sheet, formula: string, cached: RawValue): Value | Failure => {
    try {
      return scalar(evaluate(new Parser(tokens(formula)).parse(), sheet)) ?? 0;
    } catch (error) {
      if (error instanceof Failure) return error;
      if (!(error instanceof NotCalculable)) throw error;
      return isCellError(cached) ? new Failure(cached.error) : cached;
    }
  };

  const evaluate = (node: Node, sheet: Sheet): Value | Value[] => {
    switch (node.kind) {
      case 'value':
        return node.value;
      case 'error':
        throw new Failure(node.error);
      case 'range': {
        const target = node.sheet === null ? sheet : book.sheets.find(({ name }) => name === node.sheet);
        if (!target) throw new Failure('#REF!');
        const values: Value[] = [];
        for (let row = node.from.row; row <= node.to.row; row++) {
          for (let column = node.from.column; column <= node.to.column; column++)
            values.push(valueAt(target, { row, column }));
        }
        return values.length === 1 ? values[0]! : values;
      }
      case 'unary': {
        const value = numeric(scalar(evaluate(node.operand, sheet)));
        return node.operator === '-' ? -value : node.operator === '%' ? value / 100 : value;
      }
      case 'binary':
        return operate(
          node.operator,
          scalar(evaluate(node.left, sheet)),
          scalar(evaluate(node.right, sheet)),
        );
      case 'call':
        return call(node.name, node.args, (argument) => evaluate(argument, sheet));
    }
  };

  for (const sheet of book.sheets) {
    for (const { row, column, cell } of sheet.entries()) {
      if (cell.formula === undefined) continue;
      try {
        cell.value = valueAt(sheet, { row, column });
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        cell.value = { error: error.error };
      }
    }
  }
}

function plain(value: RawValue): Value {
  if (isCellError(value)) throw new Failure(value.error);
  return value;
}

function scalar(value: Value | Value[]): Value {
  if (Array.isArray(value)) throw new NotCalculable('array');
  return value;
}

function numeric(value: Value): number {
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const number = typeof value === 'string' ? (value.trim() === '' ? NaN : Number(value)) : value;
  if (Number.isNaN(number)) throw new Failure('#VALUE!');
  return number;
}

function operate(operator: string, left: Value, right: Value): Value {
  switch (operator) {
    case '&':
      return `${left ?? ''}${right ?? ''}`;
    case '+':
      return numeric(left) + numeric(right);
    case '-':
      return numeric(left) - numeric(right);
    case '*':
      return numeric(left) * numeric(right);
    case '/': {
      if (numeric(right) === 0) throw new Failure('#DIV/0!');
      return numeric(left) / numeric(right);
    }
    case '^':
      return numeric(left) ** numeric(right);
    default:
      return compare(operator, left, right);
  }
}

function compare(operator: string, left: Value, right: Value): boolean {
  const isText = typeof left === 'string' || typeof right === 'string';
  const [a, b] = isText
    ? [String(left ?? '').toLowerCase(), String(right ?? '').toLowerCase()]
    : [numeric(left), numeric(right)];
  switch (operator) {
    case '=':
      return a === b;
    case '<>':
      return a !== b;
    case '<':
      return a < b;
    case '>':
      return a > b;
    case '<=':
      return a <= b;
    default:
      return a >= b;
  }
}

/** Half away from zero, on the decimal digits that Excel shows. */
function round(value: number, digits: number): number {
  const scaled = Number(`${Math.abs(value).toPrecision(15)}`) * 10 ** digits;
  return (Math.sign(value) * Math.round(Number(scaled.toPrecision(15)))) / 10 ** digits;
}

function call(name: string, args: readonly Node[], evaluate: (node: Node) => Value | Value[]): Value {
  const value = (index: number): Value => scalar(evaluate(args[index] ?? { kind: 'value', value: null }));
  /** Numbers of all arguments: in ranges texts, blanks and truth values do not count. */
  const numbers = (): number[] =>
    args.flatMap((argument) => {
      const result = evaluate(argument);
      if (argument.kind !== 'range') return [numeric(scalar(result))];
      return (Array.isArray(result) ? result : [result]).filter((item) => typeof item === 'number');
    });
  switch (name) {
    case 'SUM':
      return Number(
        numbers()
          .reduce((sum, number) => sum + number, 0)
          .toPrecision(15),
      );
    case 'MIN':
      return Math.min(...(numbers().length > 0 ? numbers() : [0]));
    case 'MAX':
      return Math.max(...(numbers().length > 0 ? numbers() : [0]));
    case 'COUNT':
      return numbers().length;
    case 'ABS':
      return Math.abs(numeric(value(0)));
    case 'ROUND':
      return round(numeric(value(0)), numeric(value(1)));
    case 'IF':
      return numeric(value(0)) !== 0 ? value(1) : args.length > 2 ? value(2) : false;
    case 'IFERROR':
      try {
        return value(0);
      } catch (error) {
        if (error instanceof Failure) return value(1);
        throw error;
      }
    case 'AND':
      return args.every((_, index) => numeric(value(index)) !== 0);
    case 'OR':
      return args.some((_, index) => numeric(value(index)) !== 0);
    case 'NOT':
      return numeric(value(0)) === 0;
    case 'ISNUMBER':
      return typeof value(0) === 'number';
    case 'N':
      return typeof value(0) === 'number' ? value(0) : 0;
    default:
      throw new NotCalculable(name);
  }
}
