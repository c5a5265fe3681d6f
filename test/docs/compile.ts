/**
 * Turns an example into a function that runs it: imports become dynamic ones through `load`, and every statement with
 * a comment `// => value` hands its value, or what it threw, to `check`.
 *
 * @module
 */
import ts from 'typescript'
import type { Example } from './extract.js'

/** A line `expression // => value` of an example. */
interface Expectation {
  /** The text behind the arrow. */
  readonly expected: string
  /** Line of the arrow in the file, from 1. */
  readonly line: number
  /** Whether the statement prints, so that its output is compared and not its value. */
  readonly prints: boolean
}

interface Runner {
  readonly load: (specifier: string) => Promise<unknown>
  readonly check: (index: number, run: () => unknown) => Promise<unknown>
  readonly console: Pick<Console, 'log' | 'table' | 'error'>
}

export interface Compiled {
  readonly expectations: readonly Expectation[]
  readonly run: (runner: Runner) => Promise<void>
}

type Edit = readonly [start: number, end: number, text: string]

export function compile({ code, file, line }: Example): Compiled {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true)
  const expectations: Expectation[] = []
  const edits = source.statements.flatMap((statement): readonly Edit[] => {
    if (ts.isImportDeclaration(statement)) return [[statement.getStart(), statement.end, dynamicImport(statement)]]
    const arrow = arrowAfter(code, statement.end)
    if (!arrow) return []
    const expression = expressionOf(statement)
    if (!expression) throw new Error(`${file}:${line}: '// =>' must follow an expression or one const`)
    const atLine = line + code.slice(0, arrow.start).split('\n').length - 1
    const index = expectations.push({ expected: arrow.text, line: atLine, prints: isPrint(expression) }) - 1
    return [
      [expression.getStart(), expression.getStart(), `await check(${index}, async () => (`],
      [expression.end, expression.end, '))'],
    ]
  })
  refuseUnread(code, expectations, { file, line })
  const body = edits.toReversed().reduce((text, [start, end, by]) => text.slice(0, start) + by + text.slice(end), code)
  return { expectations, run: functionOf(body) }
}

/** An arrow inside of a statement would be passed over: in a block, or above a line that begins with `[` or `(`. */
function refuseUnread(
  code: string,
  read: readonly Expectation[],
  { file, line }: Pick<Example, 'file' | 'line'>,
): void {
  const arrows = code.split('\n').flatMap((text, at) => (/\/\/ =>/.test(text) ? [line + at] : []))
  const unread = arrows.find(at => !read.some(expectation => expectation.line === at))
  if (unread === undefined) return
  const why = 'does the next line begin with [ or (, so that it continues this one?'
  throw new SyntaxError(`${file}:${unread}: '// =>' stands inside of a statement; ${why}`)
}

function functionOf(body: string): Compiled['run'] {
  const wrapped = `async function example({ load, check, console }) {\n${body}\n}`
  const { outputText } = ts.transpileModule(wrapped, {
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext },
  })
  return new Function(`${outputText}; return example`)()
}

/** `import { a as b } from 'm'` as `const { a: b } = await load('m')`; types vanish. */
function dynamicImport({ importClause, moduleSpecifier }: ts.ImportDeclaration): string {
  const loaded = `await load(${moduleSpecifier.getText()})`
  if (!importClause) return loaded
  if (importClause.isTypeOnly) return ''
  const { name, namedBindings } = importClause
  if (namedBindings && ts.isNamespaceImport(namedBindings)) return `const ${namedBindings.name.text} = ${loaded}`
  const named = (namedBindings?.elements ?? [])
    .filter(element => !element.isTypeOnly)
    .map(element => (element.propertyName ? `${element.propertyName.text}: ${element.name.text}` : element.name.text))
  const names = name ? [`default: ${name.text}`, ...named] : named
  return `const { ${names.join(', ')} } = ${loaded}`
}

/** The arrow comment on the line where a statement ends or on the next; aligned comment lines below continue it. */
function arrowAfter(code: string, end: number): { start: number; text: string } | undefined {
  const match = /^;?[ \t]*\n?[ \t]*\/\/ =>[ \t]?([^\n]*(?:\n[ \t]*\/\/ {3,}[^\n]*)*)/.exec(code.slice(end))
  if (match?.[1] === undefined) return undefined
  return { start: end + match[0].indexOf('// =>'), text: match[1].replaceAll(/\n[ \t]*\/\/ {2,3}/g, '\n').trim() }
}

function expressionOf(statement: ts.Statement): ts.Expression | undefined {
  if (ts.isExpressionStatement(statement)) return statement.expression
  if (!ts.isVariableStatement(statement)) return undefined
  const [declaration, ...others] = statement.declarationList.declarations
  return others.length === 0 ? declaration?.initializer : undefined
}

function isPrint(expression: ts.Expression): boolean {
  return ts.isCallExpression(expression) && /^console\.(log|table)$/.test(expression.expression.getText())
}
