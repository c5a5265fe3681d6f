/**
 * What is known of one client, held against what a scheme says of its facts.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { KnownFacts } from '../../records/conditions/read-facts.js'
import { readFacts } from '../../records/conditions/read-facts.js'
import type { Fact, Facts } from '../../records/core.js'
import type { SchemeFact } from './types.js'

/** The facts that a scheme describes, checked; others do not matter. */
export function readClient(facts: ReadonlyMap<string, SchemeFact>, client: Facts): KnownFacts {
  const known = readFacts(client)
  for (const [name, description] of facts) {
    const fact = known.get(name)
    if (fact !== undefined && !isPossible(description, fact)) {
      const code = isOfKind(description, fact) ? 'OUT_OF_RANGE' : 'INVALID_TYPE'
      reject(code, `facts.${name}`, expectedOf(description), fact)
    }
  }
  return known
}

/** Whether a fact is of the kind that a scheme says it is. */
export function isOfKind(description: SchemeFact, fact: unknown): boolean {
  if (description.kind === 'number') return typeof fact === 'number'
  if (description.kind === 'yes-no') return typeof fact === 'boolean'
  return description.several === true ? Array.isArray(fact) || typeof fact === 'string' : typeof fact === 'string'
}

/** Whether a fact is one that a scheme can have. */
export function isPossible(description: SchemeFact, fact: Fact): boolean {
  if (!isOfKind(description, fact)) return false
  if (typeof fact === 'number') return description.kind === 'number' && isWithin(description, fact)
  if (description.kind !== 'words' || description.words === undefined || typeof fact === 'boolean') return true
  const { words } = description
  return (typeof fact === 'string' ? [fact] : fact).every(word => words.includes(word))
}

/** Whether a number is finite and within its bounds. */
export function isWithin(
  { least = -Number.MAX_VALUE, most = Number.MAX_VALUE }: { readonly least?: number; readonly most?: number },
  figure: number,
): boolean {
  return figure >= least && figure <= most
}

/** What a fact may be, in words. */
export function expectedOf(description: SchemeFact): string {
  if (description.kind === 'yes-no') return 'true or false'
  if (description.kind === 'number') return expectedNumber(description)
  const { words, several } = description
  if (words === undefined) return several === true ? 'a word or a list of words' : 'one word'
  return `${several === true ? 'words' : 'one'} of ${words.map(word => `'${word}'`).join(', ')}`
}

function expectedNumber({ least, most }: { readonly least?: number; readonly most?: number }): string {
  if (least === undefined) return most === undefined ? 'a finite number' : `a number <= ${most}`
  return most === undefined ? `a number >= ${least}` : `a number from ${least} to ${most}`
}
