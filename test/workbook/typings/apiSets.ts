import ts from 'typescript';

/** A version of a requirement set, e.g. `ExcelApi 1.9`. */
export interface ApiSet {
  readonly set: string;
  readonly version: string;
}

export function isAbove(version: string, other: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major !== otherMajor ? major > otherMajor : minor > otherMinor;
}

/**
 * The requirement set that brings a declaration, by its documentation: its own or its class's, whichever is later.
 * @param isWritten a property may be settable in a later set only
 */
export function apiSetOf(declaration: ts.Node, isWritten: boolean): ApiSet | null {
  const own = documented(declaration, isWritten);
  const container = declaration.parent;
  const around =
    container !== undefined && isContainer(container) ? documented(container, false) : null;
  if (own === null || around === null) return own ?? around;
  return own.set === around.set && isAbove(around.version, own.version) ? around : own;
}

const isContainer = (node: ts.Node): boolean =>
  ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node);

function documented(node: ts.Node, isWritten: boolean): ApiSet | null {
  const source = node.getSourceFile();
  const comment = source.text.slice(node.getFullStart(), node.getStart(source));
  const [, set, version, more = ''] =
    /\[\s*Api set:\s*([A-Za-z]+)\s+(\d+\.\d+)([^\]]*)\]/.exec(comment) ?? [];
  if (set !== undefined && version !== undefined) {
    const toSet = /([\d.]+\d) for set/.exec(more)?.[1];
    return { set, version: isWritten && toSet !== undefined ? toSet : version };
  }
  // The common parts name theirs by a link; without a number the first one is meant.
  const common = /requirement-sets\/common\/[\w-]+ \| ([A-Za-z]+)(?: (\d+\.\d+))?\}/.exec(comment);
  return common?.[1] === undefined ? null : { set: common[1], version: common[2] ?? '1.1' };
}
