import { Matrix, type Scalar } from '../model/values';
import type { AreaNode, BinaryOperator, Node } from './nodes';
import { NotUnderstood, type Token } from './token';

/** How tightly an operator binds, loosest first. */
const BINDING: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/** Reads the tokens of a formula as a tree. @throws NotUnderstood */
export function parse(tokens: readonly Token[]): Node {
  const reader = new Reader(tokens);
  const node = reader.expression(1);
  if (!reader.ended) throw new NotUnderstood('something is left over');
  return node;
}

class Reader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get ended(): boolean {
    return this.at >= this.tokens.length;
  }

  expression(binding: number): Node {
    let left = this.unary();
    for (;;) {
      const sign = this.sign();
      const strength = sign === null ? undefined : BINDING[sign];
      if (sign === null || strength === undefined || strength < binding) return left;
      this.at++;
      const right = this.expression(strength + 1);
      left = { kind: 'binary', operator: sign as BinaryOperator, left, right };
    }
  }

  /** In Excel a sign before a number binds tighter than `^`: `=-2^2` is 4. */
  private unary(): Node {
    const sign = this.sign();
    if (sign === '+' || sign === '-') {
      this.at++;
      return { kind: 'unary', operator: sign === '-' ? 'minus' : 'plus', of: this.unary() };
    }
    // `@` asks for one value where several could come; with one cell there is nothing to choose.
    if (sign === '@') throw new NotUnderstood('implicit intersection');
    return this.percents(this.spans());
  }

  private percents(node: Node): Node {
    let result = node;
    while (this.sign() === '%') {
      this.at++;
      result = { kind: 'unary', operator: 'percent', of: result };
    }
    return result;
  }

  /** `A1:INDEX(…)`: a reference between two that are worked out. */
  private spans(): Node {
    let node = this.operand();
    while (this.sign() === ':') {
      this.at++;
      node = { kind: 'span', from: node, to: this.operand() };
    }
    return node;
  }

  private operand(): Node {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case 'number':
      case 'text':
      case 'error':
        return { kind: 'constant', value: token.value };
      case 'area':
        return this.filled(token.area);
      case 'table':
        return token.table;
      case 'name':
        return named(token.name, token.sheet);
      case 'function':
        return this.call(token.name);
      case 'sign':
        if (token.sign === '(') return this.bracketed();
        if (token.sign === '{') return { kind: 'array', value: this.array() };
    }
    throw new NotUnderstood('an operand is missing');
  }

  /** `A1#` */
  private filled(area: AreaNode): Node {
    if (this.sign() !== '#') return area;
    this.at++;
    return { kind: 'spill', of: area };
  }

  private bracketed(): Node {
    const node = this.expression(1);
    this.expect(')');
    return node;
  }

  private call(name: string): Node {
    this.expect('(');
    const args: Node[] = [];
    if (this.sign() === ')') {
      this.at++;
      return { kind: 'call', name, args };
    }
    for (;;) {
      const sign = this.sign();
      args.push(sign === ',' || sign === ')' ? { kind: 'missing' } : this.expression(1));
      if (this.sign() === ',') {
        this.at++;
        continue;
      }
      this.expect(')');
      return { kind: 'call', name, args };
    }
  }

  private array(): Matrix {
    const rows: Scalar[][] = [[]];
    for (;;) {
      rows.at(-1)?.push(this.element());
      const sign = this.sign();
      this.at++;
      if (sign === '}') return Matrix.of(rows);
      if (sign === ';') rows.push([]);
      else if (sign !== ',') throw new NotUnderstood('an array is not closed');
    }
  }

  private element(): Scalar {
    const minus = this.sign() === '-';
    if (minus || this.sign() === '+') this.at++;
    const token = this.tokens[this.at++];
    if (token?.kind === 'number') return minus ? -token.value : token.value;
    if (!minus && (token?.kind === 'text' || token?.kind === 'error')) return token.value;
    const word = token?.kind === 'name' ? token.name.toUpperCase() : '';
    if (!minus && (word === 'TRUE' || word === 'FALSE')) return word === 'TRUE';
    throw new NotUnderstood('no constant');
  }

  private sign(): string | null {
    const token = this.tokens[this.at];
    return token?.kind === 'sign' ? token.sign : null;
  }

  private expect(sign: string): void {
    if (this.sign() !== sign) throw new NotUnderstood(`${sign} is missing`);
    this.at++;
  }
}

function named(name: string, sheet: string | null): Node {
  const word = name.toUpperCase();
  if (sheet === null && (word === 'TRUE' || word === 'FALSE')) {
    return { kind: 'constant', value: word === 'TRUE' };
  }
  return { kind: 'name', name: name.toLowerCase(), sheet };
}
