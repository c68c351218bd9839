import type { NumberToken, Token } from './tokens';

/** Arithmetic as written: sums of products of numbers and bracketed sums. */
export type Expression =
  | { readonly kind: 'number'; readonly token: NumberToken }
  | { readonly kind: 'product' | 'sum'; readonly parts: readonly Expression[] };

/** a*b+c=d=e: expressions that a text says are equal, or one with at least one sign in it. */
export interface Chain {
  readonly sides: readonly Expression[];
  /** Something that belongs to it could not be read: a minus, a division, a half expression. */
  readonly cut: boolean;
  readonly start: number;
  readonly end: number;
}

interface Parsed {
  readonly expression: Expression;
  /** Index of the token behind it. */
  readonly next: number;
}

const DEEPEST = 8;
/** Signs that carry on an expression in a way this grammar does not read. */
const CARRIES_ON = /^\s*[-~÷/*+^—–－～]/u;

/**
 * chain   = sum { "=" sum }
 * sum     = product { "+" product }
 * product = factor { "*" factor }
 * factor  = number | "(" sum ")"
 */
export function findChains(tokens: readonly Token[], text: string): Chain[] {
  const chains: Chain[] = [];
  for (let at = 0; at < tokens.length;) {
    const read = chainAt(tokens, at);
    if (!read) {
      at++;
      continue;
    }
    const { sides, next } = read;
    if (sides.length > 1 || sides[0]!.kind !== 'number') {
      const [start, end] = [tokens[at]!.start, tokens[next - 1]!.end];
      const before = tokens[at - 1]?.kind;
      const first = tokens[at]!;
      const cut =
        before === '*' ||
        before === '+' ||
        (first.kind === 'number' && first.glued) ||
        CARRIES_ON.test(text.slice(end, end + 4));
      chains.push({ sides, cut, start, end });
    }
    at = next;
  }
  return chains;
}

function chainAt(tokens: readonly Token[], at: number): { sides: Expression[]; next: number } | null {
  const first = sumAt(tokens, at, 0);
  if (!first) return null;
  const sides = [first.expression];
  let { next } = first;
  while (tokens[next]?.kind === '=') {
    const side = sumAt(tokens, next + 1, 0);
    if (!side) break;
    sides.push(side.expression);
    next = side.next;
  }
  return { sides, next };
}

const sumAt = (tokens: readonly Token[], at: number, depth: number): Parsed | null =>
  listAt(tokens, at, '+', (index) => listAt(tokens, index, '*', (inner) => factorAt(tokens, inner, depth)));

/** Parts joined by a sign; one part alone is itself. A sign without a part behind it is left alone. */
function listAt(
  tokens: readonly Token[],
  at: number,
  sign: '+' | '*',
  partAt: (index: number) => Parsed | null,
): Parsed | null {
  const first = partAt(at);
  if (!first) return null;
  const parts = [first.expression];
  let { next } = first;
  while (tokens[next]?.kind === sign) {
    const part = partAt(next + 1);
    if (!part) break;
    parts.push(part.expression);
    next = part.next;
  }
  const expression: Expression =
    parts.length === 1 ? parts[0]! : { kind: sign === '+' ? 'sum' : 'product', parts };
  return { expression, next };
}

function factorAt(tokens: readonly Token[], at: number, depth: number): Parsed | null {
  const token = tokens[at];
  if (token?.kind === 'number') return { expression: { kind: 'number', token }, next: at + 1 };
  if (token?.kind !== '(' || depth >= DEEPEST) return null;
  const inner = sumAt(tokens, at + 1, depth + 1);
  return inner && tokens[inner.next]?.kind === ')'
    ? { expression: inner.expression, next: inner.next + 1 }
    : null;
}
