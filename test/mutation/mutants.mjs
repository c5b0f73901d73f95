// Small changes to a compiled file, one at a time: what a slip of the pen would do.
import { readFileSync } from 'node:fs';
import ts from 'typescript';

const operators = new Map([
  ['===', ['!==']],
  ['!==', ['===']],
  ['<', ['<=', '>=']],
  ['<=', ['<', '>']],
  ['>', ['>=', '<=']],
  ['>=', ['>', '<']],
  ['&&', ['||']],
  ['||', ['&&']],
  ['+', ['-']],
  ['-', ['+']],
  ['*', ['/']],
]);
const methods = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['max', 'min'],
  ['min', 'max'],
  ['find', 'findLast'],
]);

/** Every mutant of a file: `{file, line, original, mutant, text}`, with the whole changed text of the file. */
export function mutantsOf(path, file) {
  const source = readFileSync(path, 'utf8');
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found = [];
  const add = (node, mutant) => {
    const [from, to] = [node.getStart(), node.getEnd()];
    const { line } = tree.getLineAndCharacterOfPosition(from);
    const text = source.slice(0, from) + mutant + source.slice(to);
    found.push({ file, line: line + 1, original: source.slice(from, to), mutant, text });
  };
  const visit = (node) => {
    changesOf(node).forEach(([target, mutant]) => add(target, mutant));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function changesOf(node) {
  if (ts.isBinaryExpression(node)) {
    const changed = (operators.get(node.operatorToken.getText()) ?? []).map((operator) => [
      node.operatorToken,
      operator,
    ]);
    return node.operatorToken.getText() === '??' ? [[node, node.left.getText()]] : changed;
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [[node, node.operand.getText()]];
  if (ts.isIfStatement(node))
    return [
      [node.expression, 'true'],
      [node.expression, 'false'],
    ];
  if (ts.isConditionalExpression(node))
    return [
      [node.condition, 'true'],
      [node.condition, 'false'],
    ];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, 'true']];
  if (ts.isStringLiteral(node) && node.text !== '' && !isFixed(node)) return [[node, "''"]];
  if (ts.isPropertyAccessExpression(node) && ts.isCallExpression(node.parent) && node.parent.expression === node)
    return methodChanges(node);
  return [];
}

function methodChanges(node) {
  const name = node.name.getText();
  if (methods.has(name)) return [[node.name, methods.get(name)]];
  // Without its filter, a list keeps everything.
  return name === 'filter' ? [[node.parent, node.expression.getText()]] : [];
}

const isFixed = (node) =>
  ts.isImportDeclaration(node.parent) ||
  ts.isExportDeclaration(node.parent) ||
  (ts.isPropertyAssignment(node.parent) && node.parent.name === node);
