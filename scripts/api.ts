/**
 * The public types of every entry as committed text in api/, so that no change of them goes unnoticed: each exported
 * declaration and every declaration of this package that one refers to, taken from the built .d.ts without comments.
 *
 * `npm run api` compares, `npm run api -- --write` writes. Run after the build.
 *
 * @module
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { type Entry, publicEntries, root } from './entries.js'
import { finish } from './files.js'

const HOME = join(root, 'api')
const printer = ts.createPrinter({ removeComments: true })

/** One report per entry, keyed by file name. */
export function apiReports(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const program = ts.createProgram(
    entries.map(({ types }) => types),
    { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, types: [], skipLibCheck: true },
  )
  const checker = program.getTypeChecker()
  const entryOf = new Map(entries.map(({ types, name }) => [types, name]))

  const moduleSymbol = (path: string): ts.Symbol => {
    const file = program.getSourceFile(path)
    const symbol = file && checker.getSymbolAtLocation(file)
    if (!symbol) throw new Error(`${path} is not a module: run the build first`)
    return symbol
  }
  return new Map(entries.map(({ types, name, slug }) => [`${slug}.api.md`, reportOf(name, moduleSymbol(types))]))

  function reportOf(name: string, symbol: ts.Symbol): string {
    const seen = new Set<ts.Symbol>()
    const referenced: ts.Symbol[] = []
    const exported = exportsOf(symbol, name, seen, referenced)
    const inner: string[] = []
    for (const next of referenced) if (!seen.has(next)) inner.push(...declarationsOf(next, seen, referenced))
    const hidden = inner.length === 0 ? '' : `\nReferred to, not exported here:\n\n${fence(inner.sort())}`
    return `# ${name}\n\nMade by \`npm run api -- --write\`.\n\n${fence(exported)}${hidden}`
  }

  function exportsOf(module: ts.Symbol, name: string, seen: Set<ts.Symbol>, referenced: ts.Symbol[]): string[] {
    const symbols = checker.getExportsOfModule(module).toSorted((a, b) => (a.name < b.name ? -1 : 1))
    return symbols.flatMap(symbol => {
      const target = resolved(symbol)
      const file = target.declarations?.find(ts.isSourceFile)
      if (file) return namespaceOf(symbol.name, target, file, name, seen, referenced)
      const renamed = target.name === symbol.name ? [] : [`export { ${target.name} as ${symbol.name} }`]
      return seen.has(target) ? renamed : [...renamed, ...declarationsOf(target, seen, referenced)]
    })
  }

  function namespaceOf(
    alias: string,
    target: ts.Symbol,
    file: ts.SourceFile,
    within: string,
    seen: Set<ts.Symbol>,
    referenced: ts.Symbol[],
  ): string[] {
    const entry = entryOf.get(file.fileName)
    if (entry) return [`export * as ${alias} from '${entry}'`]
    const inner = exportsOf(target, within, seen, referenced).join('\n')
    return [`export namespace ${alias} {\n${inner.replaceAll(/^(?=.)/gm, '    ')}\n}`]
  }

  function declarationsOf(symbol: ts.Symbol, seen: Set<ts.Symbol>, referenced: ts.Symbol[]): string[] {
    seen.add(symbol)
    return (symbol.declarations ?? []).map(declaration => {
      const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
      collect(statement, referenced)
      return printer.printNode(ts.EmitHint.Unspecified, statement, statement.getSourceFile())
    })
  }

  function collect(node: ts.Node, referenced: ts.Symbol[]): void {
    if (ts.isIdentifier(node)) {
      const symbol = checker.getSymbolAtLocation(node)
      if (symbol && isOurs(resolved(symbol))) referenced.push(resolved(symbol))
    }
    ts.forEachChild(node, child => collect(child, referenced))
  }

  function resolved(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  }
}

/** Whether a symbol is declared at the top of a file of this package: the rest is the language's or is shown inside. */
function isOurs(symbol: ts.Symbol): boolean {
  return (symbol.declarations ?? []).some(declaration => {
    const statement = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration
    if (ts.isSourceFile(statement)) return false
    return ts.isSourceFile(statement.parent) && statement.getSourceFile().fileName.startsWith(join(root, 'dist'))
  })
}

function fence(declarations: readonly string[]): string {
  return `\`\`\`ts\n${declarations.join('\n\n')}\n\`\`\`\n`
}

function compare(reports: ReadonlyMap<string, string>): void {
  const committed = existsSync(HOME) ? readdirSync(HOME) : []
  const changed = [...reports].filter(([file, text]) => {
    return !committed.includes(file) || readFileSync(join(HOME, file), 'utf8') !== text
  })
  const gone = committed.filter(file => !reports.has(file))
  const faults = [...changed.map(([file]) => file), ...gone].map(file => `api/${file} differs from the built types`)
  finish('api', faults, `${reports.size} reports match`)
  if (faults.length > 0) console.error('  wanted? npm run api -- --write, and say what changed in CHANGELOG.md')
}

function write(reports: ReadonlyMap<string, string>): void {
  rmSync(HOME, { recursive: true, force: true })
  mkdirSync(HOME)
  for (const [file, text] of reports) writeFileSync(join(HOME, file), text)
  console.log(`api: ${reports.size} reports written`)
}

if (process.argv.includes('--write')) write(apiReports(publicEntries()))
else compare(apiReports(publicEntries()))
