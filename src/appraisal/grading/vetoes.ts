/**
 * What caps a grade, whatever the score.
 *
 * @module
 */
import { factNames } from '../../records/conditions/fact-names.js'
import { truthOf } from '../../records/conditions/judge.js'
import type { KnownFacts } from '../../records/conditions/read-facts.js'
import type { Fact } from '../../records/conditions/types.js'
import type { VetoBook } from './book.js'
import type { VetoRule } from './policy.js'
import type { GradeVeto } from './types.js'

/** A veto with the names of the facts that it reads. */
export interface ReadVeto {
  readonly rule: VetoRule
  readonly names: readonly string[]
}

/** Vetoes of a policy that is checked. */
export function readVetoesOf(rules: readonly VetoRule[]): readonly ReadVeto[] {
  return rules.map(rule => ({ rule, names: factNames(rule.when) }))
}

/** Those of some facts that are known. */
export function knownFacts(names: readonly string[], factOf: (name: string) => Fact | undefined): Map<string, Fact> {
  const known = new Map<string, Fact>()
  for (const name of names) {
    const fact = factOf(name)
    if (fact !== undefined) known.set(name, fact)
  }
  return known
}

/** The vetoes that hold, then those that cannot be told, each with how probable it is. */
export function vetoesOf(
  vetoes: readonly ReadVeto[],
  known: KnownFacts,
  book: Readonly<Record<string, VetoBook>>,
): readonly GradeVeto[] {
  const [held, open]: [GradeVeto[], GradeVeto[]] = [[], []]
  for (const { rule, names } of vetoes) {
    const { id, grade, when } = rule
    const holds = truthOf(when, known)
    if (holds === 'yes') held.push({ id, holds, grade, probability: 1, missing: [] })
    if (holds !== 'unknown') continue
    const missing = names.filter(name => !known.has(name))
    open.push({ id, holds, grade, probability: shareHeld(book[id]), missing })
  }
  return [...held, ...open]
}

/** Where nobody in the book could be told, nothing speaks for a veto. */
function shareHeld(book: VetoBook | undefined): number {
  return book === undefined || book.told === 0 ? 0 : book.held / book.told
}
