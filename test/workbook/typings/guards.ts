import ts from 'typescript';
import { NEEDS } from '../../../src/workbook/capabilities';
import { isAbove, type ApiSet } from './apiSets';

/**
 * Whether a node is reached only where `can('…')` of `src/workbook/capabilities.ts` said yes and what that promises
 * is enough: in a branch of it, behind `&&`, or after a way out of the block where it said no.
 */
export function isGuarded(node: ts.Node, need: ApiSet): boolean {
  for (let at = node; at.parent !== undefined; at = at.parent) {
    if (isGuardedHere(at, at.parent, need)) return true;
    // What a function is called for is not known inside it.
    if (ts.isFunctionDeclaration(at.parent) || ts.isMethodDeclaration(at.parent)) {
      const { body } = at.parent;
      if (body !== undefined && wayOutBefore(at, body, need)) return true;
    }
  }
  return false;
}

function isGuardedHere(child: ts.Node, parent: ts.Node, need: ApiSet): boolean {
  if (ts.isIfStatement(parent)) {
    if (child === parent.thenStatement) return says(parent.expression, true, need);
    return child === parent.elseStatement && says(parent.expression, false, need);
  }
  if (ts.isConditionalExpression(parent)) {
    if (child === parent.whenTrue) return says(parent.condition, true, need);
    return child === parent.whenFalse && says(parent.condition, false, need);
  }
  if (ts.isBinaryExpression(parent) && child === parent.right) {
    const { kind } = parent.operatorToken;
    if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return says(parent.left, true, need);
    if (kind === ts.SyntaxKind.BarBarToken) return says(parent.left, false, need);
  }
  return ts.isBlock(parent) && wayOutBefore(child, parent, need);
}

/** `if (!can('…')) return;` or `throw` among the statements before. */
function wayOutBefore(statement: ts.Node, block: ts.Block, need: ApiSet): boolean {
  const before = block.statements.filter(({ end }) => end <= statement.pos);
  return before.some(
    (each) =>
      ts.isIfStatement(each) && leaves(each.thenStatement) && says(each.expression, false, need),
  );
}

function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** Whether the condition being `outcome` means that the need is met. */
function says(condition: ts.Expression, outcome: boolean, need: ApiSet): boolean {
  if (ts.isParenthesizedExpression(condition)) return says(condition.expression, outcome, need);
  if (ts.isPrefixUnaryExpression(condition)) {
    return (
      condition.operator === ts.SyntaxKind.ExclamationToken &&
      says(condition.operand, !outcome, need)
    );
  }
  if (ts.isBinaryExpression(condition)) {
    const { kind } = condition.operatorToken;
    const both = outcome ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
    return (
      kind === both && (says(condition.left, outcome, need) || says(condition.right, outcome, need))
    );
  }
  return outcome && ts.isCallExpression(condition) && promises(condition, need);
}

/** `can('capability')`, or Office's own question where the answer is needed only once. */
function promises(
  { expression, arguments: [first, second] }: ts.CallExpression,
  need: ApiSet,
): boolean {
  if (first === undefined || !ts.isStringLiteral(first)) return false;
  if (ts.isPropertyAccessExpression(expression) && expression.name.text === 'isSetSupported') {
    return second !== undefined && ts.isStringLiteral(second) && isEnough(first.text, second.text);
  }
  if (!ts.isIdentifier(expression) || expression.text !== 'can') return false;
  if (!Object.hasOwn(NEEDS, first.text)) return false;
  const [set, version] = NEEDS[first.text as keyof typeof NEEDS];
  return isEnough(set, version);

  function isEnough(set: string, version: string): boolean {
    return set === need.set && !isAbove(need.version, version);
  }
}
