import ts from 'typescript';
import type { ApiItem, ApiKind, ApiMember } from './apiItem.ts';
import { root } from './entryPoints.ts';
import { docsOf } from './readDocs.ts';
import { checker } from './readTypes.ts';

const isOfPackage = (node: ts.Node): boolean => {
  const { fileName } = node.getSourceFile();
  return fileName.startsWith(`${root}src/`);
};

/** Longer declarations say no more than their name: they list every error. */
const MAX_LINES = 24;
const MAX_MEMBERS = 60;

/** A type as it is written. An optional property need not say that it may be undefined. */
function typeOf(node: ts.TypeNode | undefined, optional: boolean): string {
  const parts = node && ts.isUnionTypeNode(node) ? [...node.types] : node ? [node] : [];
  const shown = parts.filter((part) => !optional || part.kind !== ts.SyntaxKind.UndefinedKeyword);
  const [only] = shown;
  const text =
    shown.length === 1 && only && ts.isParenthesizedTypeNode(only)
      ? only.type.getText()
      : shown.map((part) => part.getText()).join(' | ');
  return text.replace(/\n\s*/g, ' ');
}

/** A property or a method of a type, where the package declares it. */
function memberOf(symbol: ts.Symbol): ApiMember | undefined {
  const node = symbol.valueDeclaration ?? symbol.declarations?.[0];
  if (
    !node ||
    !isOfPackage(node) ||
    symbol.getJsDocTags(checker).some(({ name }) => name === 'internal')
  )
    return undefined;
  const { text } = docsOf(symbol);
  const optional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
  if (ts.isMethodSignature(node)) {
    const signature = node
      .getText()
      .replace(/^\w+\??/, '')
      .replace(/;$/, '');
    return { name: symbol.name, type: signature.replace(/\n\s*/g, ' '), optional, text };
  }
  const type = ts.isPropertySignature(node) ? typeOf(node.type, optional) : '';
  return { name: symbol.name, type, optional, text };
}

/** The members of a type that the package itself declares. Each half of a union counts. */
function membersOf(type: ts.Type): ApiMember[] {
  const members = new Map<string, ApiMember>();
  for (const part of type.isUnion() ? type.types : [type])
    for (const symbol of part.getProperties()) {
      const member = memberOf(symbol);
      const known = members.get(symbol.name);
      // The half of a union that forbids a property says nothing of it.
      if (member && (!known || (!known.text && member.text))) members.set(symbol.name, member);
    }
  return members.size > MAX_MEMBERS ? [] : [...members.values()];
}

/** A function without its body. A destructured parameter gets the name that its comment gives it. */
function functionSignature(
  node: ts.FunctionDeclaration | ts.ArrowFunction,
  name: string,
  params: readonly { readonly name: string }[],
): string {
  const list = node.parameters.map((param, index) => {
    const named = ts.isIdentifier(param.name)
      ? param.name.text
      : (params[index]?.name ?? 'options');
    const optional = param.questionToken || param.initializer ? '?' : '';
    return `${named}${optional}: ${param.type?.getText() ?? 'unknown'}`;
  });
  const generics = node.typeParameters
    ? `<${node.typeParameters.map((one) => one.getText()).join(', ')}>`
    : '';
  const returns = node.type ? `: ${node.type.getText()}` : '';
  const line = `function ${name}${generics}(${list.join(', ')})${returns}`;
  return line.length <= 90
    ? line
    : `function ${name}${generics}(\n  ${list.join(',\n  ')},\n)${returns}`;
}

/** A declaration of a type as it is written, without comments. */
function typeText(node: ts.Node): string | undefined {
  const lines = node
    .getText()
    .replace(/\/\*\*[\s\S]*?\*\/\s*/g, '')
    .replace(/^export /, '')
    .split('\n');
  return lines.length <= MAX_LINES ? lines.join('\n') : undefined;
}

function kindOf(name: string, node: ts.Node): ApiKind {
  const isValue = ts.isVariableDeclaration(node);
  if (!isValue && !ts.isFunctionDeclaration(node)) return 'type';
  if (/^use[A-Z]/.test(name)) return 'hook';
  if (/^[A-Z]/.test(name)) return 'component';
  return isValue ? 'value' : 'function';
}

/** The type of the props of a component, by the convention of their name. */
function propsOf(name: string, node: ts.Node): ts.Type | undefined {
  const file = checker.getSymbolAtLocation(node.getSourceFile());
  const props = file && checker.getExportsOfModule(file).find((one) => one.name === `${name}Props`);
  return props && checker.getDeclaredTypeOfSymbol(props);
}

/** An export as the pages of the API show it. */
export function readItem(name: string, symbol: ts.Symbol): ApiItem {
  const node = symbol.declarations?.[0];
  if (!node) throw new Error(`${name} has no declaration.`);
  const docs = docsOf(symbol);
  const kind = kindOf(name, node);
  const props = kind === 'component' ? propsOf(name, node) : undefined;
  const own = kind === 'type' ? checker.getDeclaredTypeOfSymbol(symbol) : undefined;
  const isRecord = own && ts.isInterfaceDeclaration(node);
  const members = props ? membersOf(props) : isRecord ? membersOf(own) : [];
  let signature: string | undefined;
  if (ts.isFunctionDeclaration(node) && kind !== 'component')
    signature = functionSignature(node, name, docs.params);
  else if (kind === 'value')
    signature = `const ${name}: ${checker.typeToString(checker.getTypeOfSymbol(symbol), node, ts.TypeFormatFlags.None)}`;
  else if (ts.isTypeAliasDeclaration(node)) signature = typeText(node);
  return {
    name,
    kind,
    file: node.getSourceFile().fileName.slice(root.length),
    text: docs.text,
    signature,
    params: docs.params,
    returns: docs.tag('returns'),
    throws: docs.tag('throws'),
    examples: docs.examples,
    members,
  };
}
