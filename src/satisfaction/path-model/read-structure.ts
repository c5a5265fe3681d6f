import {
  collectIssues,
  expectKnownKeys,
  expectList,
  expectObject,
  expectOneOf,
  expectText,
  reject,
} from '../../errors/index.js'
import { addCycleFault } from './cycles.js'
import { addNameFaults, addPartFaults, addPathFaults } from './structure-fits.js'
import type { Construct, Path, PathStructure } from './structure-types.js'

/** Structures of at most so many constructs are read. */
const MOST_CONSTRUCTS = 1000

/** A structure that comes from anywhere, checked and complete: defaults are filled in. */
export function readStructure(structure: unknown, path: string): PathStructure {
  const given = expectObject(structure, path)
  expectKnownKeys(given, ['constructs', 'paths'], path)
  const { constructs: named, paths: listed } = given
  const entries = Object.entries(expectObject(named, `${path}.constructs`))
  if (entries.length === 0) reject('EMPTY_INPUT', `${path}.constructs`, 'at least two constructs', 'none')
  if (entries.length > MOST_CONSTRUCTS) {
    reject('OUT_OF_RANGE', `${path}.constructs`, `at most ${MOST_CONSTRUCTS} constructs`, entries.length)
  }
  const constructs = Object.fromEntries(
    entries.map(([name, construct]) => [name, readConstruct(construct, `${path}.constructs.${name}`)]),
  )
  const paths = Array.from(expectList(listed, `${path}.paths`), (arrow, i) =>
    readPath(arrow, constructs, `${path}.paths[${i}]`),
  )
  const faults = collectIssues()
  addPartFaults(faults, constructs, path)
  addPathFaults(faults, constructs, paths, path)
  addCycleFault(faults, paths, `${path}.paths`)
  faults.throwIfAny()
  addNameFaults(faults, constructs, path)
  faults.throwIfAny()
  return { constructs, paths }
}

function readConstruct(value: unknown, path: string): Construct {
  const given = expectObject(value, path)
  const { kind: called, mode = 'A', method = 'two-stage', positive } = given
  const kind = expectOneOf(called, ['composite', 'factor', 'higher-order', 'interaction'], `${path}.kind`)
  const modeOf = (): 'A' | 'B' => expectOneOf(mode, ['A', 'B'], `${path}.mode`)
  if (kind === 'interaction') {
    expectKnownKeys(given, ['kind', 'of', 'method'], path)
    const of = readNames(given['of'], `${path}.of`)
    const [one, other] = of
    if (one === undefined || other === undefined || of.length !== 2) {
      return reject('LENGTH_MISMATCH', `${path}.of`, 'two constructs', given['of'])
    }
    return { kind, of: [one, other], method: expectOneOf(method, METHODS, `${path}.method`) }
  }
  if (kind === 'higher-order') {
    expectKnownKeys(given, ['kind', 'of', 'mode', 'positive'], path)
    const of = readNames(given['of'], `${path}.of`)
    if (of.length < 2) reject('LENGTH_MISMATCH', `${path}.of`, 'at least two constructs', given['of'])
    return { kind, of, mode: modeOf(), ...readPositive(positive, of, path) }
  }
  const isFactor = kind === 'factor'
  expectKnownKeys(given, isFactor ? ['kind', 'items', 'positive'] : ['kind', 'items', 'mode', 'positive'], path)
  const items = readNames(given['items'], `${path}.items`)
  if (items.length === 0) reject('EMPTY_INPUT', `${path}.items`, 'at least one item', given['items'])
  const rest = readPositive(positive, items, path)
  return kind === 'factor' ? { kind, items, ...rest } : { kind, items, mode: modeOf(), ...rest }
}

const METHODS = ['two-stage', 'product-indicator', 'orthogonal'] as const

function readNames(value: unknown, path: string): readonly string[] {
  if (value === undefined) reject('MISSING_VALUE', path, 'an array of names', value)
  const names = Array.from(expectList(value, path), (name, i) => expectText(name, `${path}[${i}]`))
  for (const [i, name] of names.entries()) {
    if (names.indexOf(name) < i) reject('CONFLICTING_OPTIONS', `${path}[${i}]`, 'each name once', name)
  }
  return names
}

function readPositive(value: unknown, names: readonly string[], path: string): { readonly positive?: string } {
  return value === undefined ? {} : { positive: expectOneOf(value, names, `${path}.positive`) }
}

function readPath(value: unknown, constructs: PathStructure['constructs'], path: string): Path {
  const given = expectObject(value, path)
  expectKnownKeys(given, ['from', 'to'], path)
  const [from, to] = (['from', 'to'] as const).map(end => {
    const name = expectText(given[end], `${path}.${end}`)
    if (!Object.hasOwn(constructs, name)) reject('MISSING_VALUE', `${path}.${end}`, 'the name of a construct', name)
    return name
  })
  return { from: from!, to: to! }
}
