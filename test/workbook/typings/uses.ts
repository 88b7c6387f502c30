import ts from 'typescript';
import { apiSetOf, isAbove, type ApiSet } from './apiSets';
import { isGuarded } from './guards';

/** One use of a member of Office.js that not every Excel with the floor's sets has. */
export interface Use extends ApiSet {
  /** `file:line`, from the given root. */
  readonly at: string;
  readonly member: string;
  readonly guarded: boolean;
}

/** How many members were resolved at all, so that a test can tell that something was looked at. */
export interface Uses {
  readonly resolved: number;
  readonly above: readonly Use[];
}

/** Sets of Outlook's own: what the common parts need there says nothing about Excel. */
const OTHERS: ReadonlySet<string> = new Set(['Mailbox']);

/** Every use in these files of a member above the floor, or of a set that the floor does not name. */
export function usesIn(
  program: ts.Program,
  files: readonly ts.SourceFile[],
  floor: Readonly<Record<string, string>>,
): Uses {
  const checker = program.getTypeChecker();
  const above: Use[] = [];
  let resolved = 0;
  const note = (node: ts.Node, declaration: ts.Node | undefined, isWritten = false): void => {
    if (declaration === undefined || !isTypings(declaration)) return;
    resolved += 1;
    const need = apiSetOf(declaration, isWritten);
    const offered = need === null ? '' : floor[need.set];
    if (need === null || OTHERS.has(need.set)) return;
    if (offered !== undefined && !isAbove(need.version, offered)) return;
    const source = node.getSourceFile();
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    above.push({
      at: `${source.fileName.replace(`${process.cwd()}/`, '')}:${line + 1}`,
      member: fullName(declaration),
      ...need,
      guarded: isGuarded(node, need),
    });
  };

  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      // Overloads may have come with different sets.
      note(node, checker.getResolvedSignature(node)?.declaration);
      for (const { at, declaration } of loaded(node, checker)) note(at, declaration);
    } else if (ts.isPropertyAccessExpression(node) && !isCallee(node)) {
      note(node, declarationOf(node.name, checker), isTarget(node));
    } else if (ts.isBindingElement(node)) {
      note(node, boundMember(node, checker));
    } else if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      note(node, optionOf(node, checker));
    } else if (ts.isStringLiteral(node)) {
      note(node, enumMember(node, checker));
    }
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return { resolved, above };
}

function isTypings(node: ts.Node): boolean {
  return node.getSourceFile().fileName.includes('@types/office-js/');
}

function fullName(declaration: ts.Node): string {
  const { name } = declaration as { name?: ts.Node };
  const container = (declaration.parent as { name?: ts.Node }).name;
  return [container?.getText(), name?.getText()].filter(Boolean).join('.');
}

const isCallee = (node: ts.Expression): boolean =>
  ts.isCallExpression(node.parent) && node.parent.expression === node;

const isTarget = (node: ts.Expression): boolean =>
  ts.isBinaryExpression(node.parent) &&
  node.parent.left === node &&
  node.parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;

const declarationOf = (name: ts.Node, checker: ts.TypeChecker): ts.Node | undefined =>
  checker.getSymbolAtLocation(name)?.declarations?.[0];

/** `const { fill } = range.format` */
function boundMember(element: ts.BindingElement, checker: ts.TypeChecker): ts.Node | undefined {
  const name = element.propertyName ?? element.name;
  if (!ts.isIdentifier(name)) return undefined;
  const whole = checker.getTypeAtLocation(element.parent);
  return whole.getProperty(name.text)?.declarations?.[0];
}

/** A property of an options object that is handed to a member. */
function optionOf(
  node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment,
  checker: ts.TypeChecker,
): ts.Node | undefined {
  const wanted = checker.getContextualType(node.parent);
  if (wanted === undefined || !ts.isIdentifier(node.name)) return undefined;
  const name = node.name.text;
  const parts = wanted.isUnion() ? wanted.types : [wanted];
  return parts.flatMap((part) => part.getProperty(name)?.declarations ?? [])[0];
}

/** `'Custom'` where `Excel.ConditionalFormatType.custom` would do as well. */
function enumMember(node: ts.StringLiteral, checker: ts.TypeChecker): ts.Node | undefined {
  const wanted = checker.getContextualType(node);
  if (wanted === undefined || !wanted.isUnion()) return undefined;
  return wanted.types
    .filter((type) => type.isStringLiteral() && type.value === node.text)
    .flatMap(({ symbol }) => symbol?.declarations ?? [])
    .find(ts.isEnumMember);
}

/** The properties that a `load('address,format/fill/color')` names. */
function loaded(
  { expression, arguments: [list] }: ts.CallExpression,
  checker: ts.TypeChecker,
): { at: ts.Node; declaration: ts.Node | undefined }[] {
  const isLoad = ts.isPropertyAccessExpression(expression) && expression.name.text === 'load';
  if (!isLoad || list === undefined || !ts.isStringLiteralLike(list)) return [];
  const from = checker.getTypeAtLocation(expression.expression);
  return list.text.split(',').flatMap((path) => {
    let type: ts.Type | undefined = from;
    return path
      .trim()
      .split('/')
      .map((name) => {
        const property: ts.Symbol | undefined = type?.getProperty(name);
        const found: ts.Type | undefined = property && checker.getTypeOfSymbol(property);
        type = name === 'items' ? found?.getNumberIndexType() : found;
        return { at: list, declaration: property?.declarations?.[0] };
      });
  });
}
