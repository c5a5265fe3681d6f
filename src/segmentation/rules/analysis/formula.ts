/**
 * The rules of a scheme as formulas over variables that have finitely many cells.
 *
 * A fact that holds one thing is one variable, and one of its cells is that it is not known. A fact that holds several words is one
 * variable for whether it is known and one for each word that rules name, as any of them may be there or not.
 *
 * @module
 */

import { truthOf } from '../../../records/conditions/judge.js'
import type { KnownFacts } from '../../../records/conditions/read-facts.js'
import type { Statement } from '../../../records/conditions/statement-text.js'
import { statementsWithin } from '../../../records/conditions/statements-within.js'
import type { Condition, Fact } from '../../../records/core.js'
import type { SchemeReading } from '../read-scheme.js'
import { TRUTH } from '../truth.js'
import { cellsOf, namedOf, wordsOf } from './cells.js'

export type Formula =
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] }
  | { readonly not: Formula }
  | Leaf

/** A statement about one variable. */
export interface Leaf {
  readonly variable: number
  /** How true it is in each cell. */
  readonly truth: Uint8Array
}

/** An example of each cell; undefined where the fact is not known. */
export type Variable = readonly (Fact | undefined)[]

/** Where a fact is found among the variables. */
export interface FactPlace {
  /** The variable that says what it is; for several words, whether it is known. */
  readonly variable: number
  /** What rules or bounds name of it: words, and numbers at which something changes. */
  readonly named: ReadonlySet<string | number>
  /** Of several words, the variable of each: there or not. */
  readonly words?: ReadonlyMap<string, number>
}

/** A scheme as logic. */
export interface SchemeLogic {
  readonly variables: readonly Variable[]
  readonly places: ReadonlyMap<string, FactPlace>
  /** In the order of the rules. */
  readonly rules: readonly Formula[]
}

/** The logic of the facts that rules read; others are in no formula. */
export function logicOf({ scheme, facts }: SchemeReading): SchemeLogic {
  const statements = scheme.rules.flatMap(({ when }) => statementsWithin(when))
  const variables: Variable[] = []
  const places = new Map<string, FactPlace>()
  for (const [name, description] of facts) {
    const reading = statements.filter(({ fact }) => fact === name)
    if (reading.length === 0) continue
    const variable = variables.length
    const named = namedOf(description, reading)
    if (description.kind === 'words' && description.several === true) {
      const words = [...wordsOf(reading)]
      variables.push([[], undefined], ...words.map(() => [false, true]))
      places.set(name, { variable, named, words: new Map(words.map((word, i) => [word, variable + 1 + i])) })
    } else {
      variables.push([...cellsOf(description, reading), undefined])
      places.set(name, { variable, named })
    }
  }
  return { variables, places, rules: scheme.rules.map(({ when }) => formulaOf(when, places, variables)) }
}

function formulaOf(
  condition: Condition,
  places: ReadonlyMap<string, FactPlace>,
  variables: readonly Variable[],
): Formula {
  const inner = (parts: readonly Condition[]): readonly Formula[] =>
    parts.map(part => formulaOf(part, places, variables))
  if ('all' in condition) return { all: inner(condition.all) }
  if ('any' in condition) return { any: inner(condition.any) }
  if ('not' in condition) return { not: formulaOf(condition.not, places, variables) }
  const { variable, words } = places.get(condition.fact)!
  if (words === undefined || !('values' in condition)) return leafOf(condition, variable, variables[variable]!)
  const named = condition.values.flatMap(value => (typeof value === 'string' ? [words.get(value)!] : []))
  const isAmong = amongSeveral(variable, named)
  return condition.is === 'one-of' ? isAmong : { not: isAmong }
}

function leafOf(statement: Statement, variable: number, cells: Variable): Leaf {
  const truth = cells.map(cell => {
    const known: KnownFacts = new Map(cell === undefined ? [] : [[statement.fact, cell]])
    return TRUTH[truthOf(statement, known)]
  })
  return { variable, truth: Uint8Array.from(truth) }
}

/** One of some words is there: as true as the words say where they are known, and unknown whatever they say where not. */
function amongSeveral(known: number, words: readonly number[]): Formula {
  const { no, unknown, yes } = TRUTH
  const isThere = words.map(variable => ({ variable, truth: Uint8Array.of(no, yes) }))
  return {
    all: [
      { variable: known, truth: Uint8Array.of(yes, unknown) },
      { any: [{ variable: known, truth: Uint8Array.of(no, unknown) }, ...isThere] },
    ],
  }
}
