/**
 * What would still have to be known or to change for a condition to hold.
 *
 * @module
 */
import { factKinds } from './expect-condition.js'
import { truthOf } from './judge.js'
import type { KnownFacts } from './read-facts.js'
import { expectKinds, readFacts } from './read-facts.js'
import type { Statement } from './statement-text.js'
import { OPPOSITE } from './statement-text.js'
import { statementsWithin } from './statements-within.js'
import type { Condition, Facts } from './types.js'

/**
 * The part of a condition that does not hold yet, with what the same facts must keep to: as long as other facts stay as they are,
 * it holds exactly where the whole condition does. `{ all: [] }` where the whole holds already. Negations are carried into the
 * statements.
 *
 * @throws ClienteleError as `judge` does.
 * @example
 * import { conditionText, remainingCondition } from 'clientele/records'
 * const condition = {
 *   all: [
 *     { fact: 'sector', is: 'none-of', values: ['tobacco'] },
 *     { fact: 'amount', is: 'at-least', value: 100_000 },
 *     { fact: 'amount', is: 'at-most', value: 500_000 },
 *     { not: { fact: 'guarantor', is: 'unknown' } },
 *   ],
 * }
 * conditionText(remainingCondition(condition, { sector: 'steel', amount: 80_000, guarantor: 'parent' }))
 * // => 'amount is at least 100,000 and amount is at most 500,000'
 */
export function remainingCondition(condition: Condition, facts: Facts): Condition {
  const kinds = factKinds(condition, 'condition')
  const known = readFacts(facts)
  expectKinds(known, kinds)
  return remainingOf(condition, known)
}

const NOTHING: Condition = { all: [] }

/** The same where condition and facts were checked before. */
export function remainingOf(condition: Condition, known: KnownFacts): Condition {
  const plain = withoutNot(condition, false)
  // A fact that may change has to keep to all that is said of it, and what says so may name further facts.
  let changing: ReadonlySet<string> = new Set()
  for (;;) {
    const remaining = reduced(plain, known, changing)
    if (remaining === undefined) return NOTHING
    const named = new Set(statementsWithin(remaining).map(({ fact }) => fact))
    if (named.size === changing.size) return remaining
    changing = named
  }
}

function withoutNot(condition: Condition, isDenied: boolean): Condition {
  const inner = (parts: readonly Condition[]): readonly Condition[] => parts.map(part => withoutNot(part, isDenied))
  if ('not' in condition) return withoutNot(condition.not, !isDenied)
  if ('any' in condition) return isDenied ? { all: inner(condition.any) } : { any: inner(condition.any) }
  if (!('all' in condition)) return isDenied ? denied(condition) : condition
  if (!isDenied) return { all: inner(condition.all) }
  // What never holds has no other form.
  return condition.all.length === 0 ? { not: condition } : { any: inner(condition.all) }
}

function denied(statement: Statement): Condition {
  if ('value' in statement) return { ...statement, is: OPPOSITE[statement.is] }
  if ('values' in statement) return { ...statement, is: OPPOSITE[statement.is] }
  return { ...statement, is: OPPOSITE[statement.is] }
}

/** A condition without what holds and reads nothing that may change; undefined where all of it does. */
function reduced(condition: Condition, known: KnownFacts, changing: ReadonlySet<string>): Condition | undefined {
  const isHeld = truthOf(condition, known) === 'yes'
  if (isHeld && !statementsWithin(condition).some(({ fact }) => changing.has(fact))) return undefined
  if ('all' in condition) {
    const parts = condition.all.flatMap(part => partsOfAll(reduced(part, known, changing)))
    return parts.length === 1 ? parts[0] : { all: parts }
  }
  if (!('any' in condition) || isHeld) return condition
  const parts = condition.any.flatMap(part => partsOfAny(reduced(part, known, changing)))
  return parts.length === 1 ? parts[0] : { any: parts }
}

/** All of all is all: what is left of a group within a group stands beside the other parts. */
function partsOfAll(condition: Condition | undefined): readonly Condition[] {
  if (condition === undefined) return []
  return 'all' in condition ? condition.all : [condition]
}

function partsOfAny(condition: Condition | undefined): readonly Condition[] {
  if (condition === undefined) return []
  return 'any' in condition ? condition.any : [condition]
}
