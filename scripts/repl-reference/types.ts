/**
 * The types that functions take and give, with their fields.
 *
 * @module
 */
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import type { Field, TypeTopic } from '../../src/cli/repl/reference.js'
import { docOf } from './doc-text.js'

const SOURCES = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'src')

/** Gathers types as they are met. */
export interface TypeTopics {
  readonly add: (symbol: ts.Symbol) => void
  /** Names of the types of this package that a type is made of; they are gathered too. */
  readonly within: (type: ts.Type) => readonly string[]
  readonly all: () => Readonly<Record<string, TypeTopic>>
}

export function typeTopics(checker: ts.TypeChecker): TypeTopics {
  const found = new Map<string, TypeTopic>()
  return { add, within, all: () => Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1))) }

  function within(type: ts.Type): readonly string[] {
    const symbol = type.aliasSymbol ?? type.getSymbol()
    const inner = [...(type.isUnionOrIntersection() ? type.types : []), ...argumentsOf(type)].flatMap(within)
    if (!symbol || !isOurs(symbol)) return [...new Set(inner)]
    add(symbol)
    return [...new Set([symbol.name, ...inner])]
  }

  function argumentsOf(type: ts.Type): readonly ts.Type[] {
    return isReference(type) ? checker.getTypeArguments(type) : []
  }

  function add(symbol: ts.Symbol): void {
    if (found.has(symbol.name)) return
    const [declaration] = symbol.declarations ?? []
    if (!declaration || (!ts.isInterfaceDeclaration(declaration) && !ts.isTypeAliasDeclaration(declaration))) return
    const text = docOf(symbol, checker)
    found.set(symbol.name, { text })
    const fields = fieldsOf(checker.getDeclaredTypeOfSymbol(symbol))
    if (fields.length > 0) found.set(symbol.name, { text, fields })
    else if (ts.isTypeAliasDeclaration(declaration))
      found.set(symbol.name, { text, definition: squeezed(declaration.type) })
  }

  function fieldsOf(type: ts.Type): readonly Field[] {
    if (type.isUnion() || type.getCallSignatures().length > 0) return []
    return checker.getPropertiesOfType(type).flatMap(property => {
      const at = property.valueDeclaration
      if (!at || !isOurs(property) || !(ts.isPropertySignature(at) || ts.isMethodSignature(at))) return []
      const name = property.flags & ts.SymbolFlags.Optional ? `${property.name}?` : property.name
      return [{ name, type: at.type ? squeezed(at.type) : '', text: docOf(property, checker).replaceAll(/\s+/g, ' ') }]
    })
  }
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return (type.flags & ts.TypeFlags.Object) !== 0 && 'target' in type
}

/** Whether something is declared in the sources of this package, and is no parameter of a type. */
function isOurs(symbol: ts.Symbol): boolean {
  if (symbol.flags & ts.SymbolFlags.TypeParameter) return false
  return (symbol.declarations ?? []).some(at => at.getSourceFile().fileName.startsWith(SOURCES))
}

function squeezed(node: ts.Node): string {
  return node.getText().replaceAll(/\s+/g, ' ')
}
