/**
 * From the sources to the texts of help: a walk over everything public with the TypeScript compiler.
 *
 * @module
 */
import ts from 'typescript'
import type { Note, Reference, Topic } from '../../src/cli/repl/reference.js'
import { type Entry, publicEntries } from '../entries.js'
import { docOf, moduleTextOf, plain } from './doc-text.js'
import { typeTopics } from './types.js'

const FLAGS = ts.TypeFormatFlags.NoTruncation

/** The texts of help. */
export function makeReference(entries: readonly Entry[] = publicEntries()): Reference {
  const program = ts.createProgram(
    entries.map(({ source }) => source),
    {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      types: ['node'],
      skipLibCheck: true,
      strict: true,
    },
  )
  const checker = program.getTypeChecker()
  const types = typeTopics(checker)
  const topics = new Map<ts.Symbol, readonly [path: string, topic: Topic]>()

  for (const { source, slug } of entries) {
    const file = program.getSourceFile(source)
    const symbol = file && checker.getSymbolAtLocation(file)
    if (!symbol) throw new Error(`${source} is no module`)
    const prefix = slug === 'index' ? '' : slug
    const known = topics.size
    if (!topics.has(symbol)) walk(symbol, prefix, prefix === '' ? undefined : file)
    // A path to what has its name elsewhere, as clientele/segmentation/rules: no session has a value of that name.
    if (topics.size === known + 1) topics.delete(symbol)
  }
  return { topics: Object.fromEntries(topics.values()), types: types.all() }

  function walk(module: ts.Symbol, path: string, file: ts.SourceFile | undefined): void {
    if (file) topics.set(module, [path, { text: moduleTextOf(file) }])
    for (const symbol of checker.getExportsOfModule(module)) {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      const name = path === '' ? symbol.name : `${path}.${symbol.name}`
      const inner = target.declarations?.find(ts.isSourceFile)
      if (topics.has(target)) continue
      if (inner) walk(target, name, inner)
      else if (target.flags & ts.SymbolFlags.Value) topics.set(target, [name, topicOf(target)])
      else types.add(target)
    }
  }

  function topicOf(symbol: ts.Symbol): Topic {
    const [declaration] = symbol.declarations ?? []
    if (!declaration) throw new Error(`${symbol.name} has no declaration`)
    const type = checker.getTypeOfSymbolAtLocation(symbol, declaration)
    const isClass = ts.isClassDeclaration(declaration)
    const signatures = isClass ? type.getConstructSignatures() : type.getCallSignatures()
    const isWritten = !ts.isVariableDeclaration(declaration)
    const tags = symbol.getJsDocTags(checker)
    const example = tags.find(({ name }) => name === 'example')
    const notes = tags.flatMap(noteOf)
    const mentioned = signatures.flatMap(typesOf)
    return {
      text: docOf(symbol, checker),
      ...(signatures.length > 0 && { calls: signatures.map(one => callOf(one, isWritten)) }),
      ...(isClass && { isClass }),
      ...(notes.length > 0 && { notes }),
      ...(mentioned.length > 0 && { types: [...new Set(mentioned)] }),
      ...(example && { example: ts.displayPartsToString(example.text).trim() }),
    }
  }

  /** As it is written where the function is written out, worked out where its type is another's. */
  function callOf(signature: ts.Signature, isWritten: boolean): string {
    const parameters = signature.getParameters().map(parameter => {
      const { valueDeclaration: at } = parameter
      if (!at || !ts.isParameter(at)) throw new Error(`${parameter.name} is no parameter`)
      const full = textOf(checker.getTypeOfSymbolAtLocation(parameter, at), isWritten ? at.type : undefined)
      const type = full.replace(/ \| undefined$/, '')
      const name = ts.isIdentifier(at.name) ? parameter.name : nameFor(type)
      return `${at.dotDotDotToken ? '...' : ''}${name}${checker.isOptionalParameter(at) ? '?' : ''}: ${type}`
    })
    const result = textOf(signature.getReturnType(), isWritten ? signature.getDeclaration().type : undefined)
    return `(${parameters.join(', ')}): ${result}`
  }

  function textOf(type: ts.Type, node: ts.TypeNode | undefined): string {
    const text = node?.getText().replaceAll(/\s+/g, ' ') ?? checker.typeToString(type, undefined, FLAGS)
    return text.replaceAll('<ArrayBufferLike>', '')
  }

  function typesOf(signature: ts.Signature): readonly string[] {
    const given = signature.getParameters().flatMap(parameter => {
      const at = parameter.valueDeclaration
      return at ? types.within(checker.getTypeOfSymbolAtLocation(parameter, at)) : []
    })
    return [...given, ...types.within(signature.getReturnType())]
  }
}

/** A parameter that is taken apart has no name: the last word of its type, `models` for `ValueModels`. */
function nameFor(type: string): string {
  return (/([A-Z][a-z]+)\b(?![^<]*>)/.exec(type.replace(/<.*/, ''))?.[1] ?? 'options').toLowerCase()
}

function noteOf({ name, text }: ts.JSDocTagInfo): Note[] {
  const said = plain(ts.displayPartsToString(text))
  if (name === 'throws' || name === 'returns') return [{ tag: name, text: said }]
  if (name !== 'param') return []
  const [, about = '', rest = ''] = /^(\S+)\s+([\s\S]*)$/.exec(said) ?? []
  return [{ tag: name, about, text: rest }]
}
