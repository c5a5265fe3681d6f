/**
 * Everything a user can import says what it is, and every function shows a call with its value.
 */
import ts from 'typescript'
import { expect, it } from 'vitest'
import { publicEntries } from '../../scripts/entries.js'

const entries = publicEntries()
const program = ts.createProgram(
  entries.map(({ source }) => source),
  { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2023, types: ['node'], skipLibCheck: true, strict: true },
)
const checker = program.getTypeChecker()

interface Exported {
  /** `clientele/lifetime: bgNbd.fit`. */
  readonly name: string
  readonly documented: boolean
  readonly callable: boolean
  readonly examples: readonly string[]
}

function exportedFrom(module: ts.Symbol, prefix: string): readonly Exported[] {
  return checker.getExportsOfModule(module).flatMap(symbol => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    const name = prefix + symbol.name
    if (target.declarations?.some(ts.isSourceFile)) return exportedFrom(target, `${name}.`)
    const tags = target.getJsDocTags(checker)
    return {
      name,
      documented: target.getDocumentationComment(checker).length > 0,
      callable: isCallable(target),
      examples: tags.filter(tag => tag.name === 'example').map(tag => ts.displayPartsToString(tag.text)),
    }
  })
}

function isCallable(symbol: ts.Symbol): boolean {
  const [declaration] = symbol.declarations ?? []
  if (!declaration || !(symbol.flags & ts.SymbolFlags.Value) || ts.isClassDeclaration(declaration)) return false
  return checker.getTypeOfSymbolAtLocation(symbol, declaration).getCallSignatures().length > 0
}

const all = entries.flatMap(({ name, source }) => {
  const file = program.getSourceFile(source)
  const module = file && checker.getSymbolAtLocation(file)
  if (!module) throw new Error(`${name}: no module at ${source}`)
  return exportedFrom(module, `${name}: `)
})

it('finds the exports', () => {
  expect(all.map(({ name }) => name)).toContain('clientele: ClienteleError')
})

it('gives every export a doc comment', () => {
  expect(all.filter(({ documented }) => !documented).map(({ name }) => name)).toEqual([])
})

it('gives every function an @example with a value', () => {
  const bare = all.filter(({ callable, examples }) => callable && !examples.some(text => text.includes('// =>')))
  expect(bare.map(({ name }) => name)).toEqual([])
})
