/**
 * Facts as they come, checked.
 *
 * @module
 */
import { expectFinite, expectObject, reject } from '../../errors/index.js'
import type { FactKind } from './expect-condition.js'
import { KINDS } from './expect-condition.js'
import type { Fact, Facts } from './types.js'

/** What is known, by name. A name that every object inherits is a name like any other. */
export type KnownFacts = ReadonlyMap<string, Fact>

/** The facts there are; what is undefined is not known. */
export function readFacts(facts: Facts, path = 'facts'): KnownFacts {
  const known = new Map<string, Fact>()
  for (const [name, fact] of Object.entries(expectObject(facts, path))) {
    if (fact !== undefined) known.set(name, readFact(fact, `${path}.${name}`))
  }
  return known
}

function readFact(fact: unknown, path: string): Fact {
  if (typeof fact === 'number') return expectFinite(fact, path)
  if (typeof fact === 'string' || typeof fact === 'boolean') return fact
  if (Array.isArray(fact)) return Array.from(fact, (word: unknown, i) => readWord(word, `${path}[${i}]`))
  return reject(
    'INVALID_TYPE',
    path,
    'a number, a word, several words, true or false',
    fact,
    'Leave out what is not known',
  )
}

function readWord(word: unknown, path: string): string {
  const hint = 'Facts of one client: only words come as several'
  return typeof word === 'string' ? word : reject('INVALID_TYPE', path, 'text', word, hint)
}

/** Throws where a fact is of another kind than a condition takes it for. */
export function expectKinds(known: KnownFacts, kinds: ReadonlyMap<string, FactKind>, path = 'facts'): void {
  for (const [name, kind] of kinds) {
    const fact = known.get(name)
    if (fact === undefined || kind === 'any' || kindOfFact(fact) === kind) continue
    reject('INVALID_TYPE', `${path}.${name}`, `${KINDS[kind]}, as the condition takes it`, fact)
  }
}

function kindOfFact(fact: Fact): FactKind {
  if (typeof fact === 'number') return 'number'
  return typeof fact === 'boolean' ? 'yes-no' : 'words'
}
