/**
 * Finds `?? 0` and `|| 0` (and their assigning forms) in src outside numeric: there they turn a value that is missing
 * into a number nobody measured. Reads the syntax tree, so comments and strings do not count.
 *
 * @module
 */
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { finish, isMain, sourceFiles } from './files.js'

const FALLBACKS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
])

/** The lines of a source text that fall back to zero. */
export function silentZeros(text: string): readonly number[] {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true)
  const lines: number[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && FALLBACKS.has(node.operatorToken.kind) && isZero(node.right))
      lines.push(source.getLineAndCharacterOfPosition(node.operatorToken.getStart()).line + 1)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return lines
}

function isZero(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isZero(node.expression)
  if (ts.isPrefixUnaryExpression(node)) return isZero(node.operand)
  if (ts.isBigIntLiteral(node)) return /^0n$/.test(node.text)
  return ts.isNumericLiteral(node) && Number(node.text) === 0
}

if (isMain(import.meta.url)) {
  const files = sourceFiles('src').filter(file => !file.startsWith('src/numeric/'))
  const faults = files.flatMap(file =>
    silentZeros(readFileSync(file, 'utf8')).map(line => `${file}:${line}: a missing value becomes 0`),
  )
  finish('silent zeros', faults, `none in ${files.length} files`)
}
