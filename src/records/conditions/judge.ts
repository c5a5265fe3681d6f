/**
 * Whether a condition holds, as far as that can be told.
 *
 * Truth has three values (Kleene, 1952, Introduction to Metamathematics, pages 332-335). What is missing makes a condition unknown
 * only where it could still decide: `all` is false as soon as one part is, `any` is true as soon as one part is, whatever else is
 * missing. So an answer of yes or no stands however the missing facts turn out.
 *
 * @module
 */
import { factKinds } from './expect-condition.js'
import type { KnownFacts } from './read-facts.js'
import { expectKinds, readFacts } from './read-facts.js'
import type { ConditionTextOptions, Statement, Wording } from './statement-text.js'
import { readWording, reasonText } from './statement-text.js'
import type { Condition, Fact, Facts, Judgement, NumberCondition, Truth } from './types.js'

/**
 * Whether a condition holds for what is known, with the parts that decide it in plain words.
 *
 * @param facts by name; leave out what is not known. Facts that the condition does not name do not matter.
 * @throws ClienteleError as `expectCondition` does; `INVALID_TYPE` for a fact of another kind than the condition takes it for, and
 * `OUT_OF_RANGE` for a number that is not finite, each named: `facts.revenue`.
 * @example
 * import { judge } from 'clientele/records'
 * const condition = {
 *   all: [
 *     { fact: 'revenue', is: 'at-least', value: 5_000_000 },
 *     { fact: 'sector', is: 'none-of', values: ['tobacco', 'weapons'] },
 *   ],
 * }
 * judge(condition, { revenue: 3_200_000 })
 * // => { holds: 'no', reasons: [ 'revenue 3,200,000 is below 5,000,000' ], missing: [] }
 * judge(condition, { revenue: 6_000_000 })
 * // => { holds: 'unknown', reasons: [ 'sector is not known' ], missing: [ 'sector' ] }
 */
export function judge(condition: Condition, facts: Facts, options: ConditionTextOptions = {}): Judgement {
  const kinds = factKinds(condition, 'condition')
  const known = readFacts(facts)
  expectKinds(known, kinds)
  return judgementOf(condition, known, readWording(options))
}

/** The same where condition, facts and words were checked before. */
export function judgementOf(condition: Condition, known: KnownFacts, wording: Wording): Judgement {
  const holds = truthOf(condition, known)
  const deciding = decidingStatements(condition, holds, known)
  const missing = deciding.filter(({ truth }) => truth === 'unknown').map(({ statement }) => statement.fact)
  const reasons = deciding.map(({ statement, truth }) => {
    return reasonText(statement, known.get(statement.fact), truth === 'yes', wording)
  })
  return { holds, reasons: [...new Set(reasons)], missing: [...new Set(missing)] }
}

/** One statement and whether it holds. */
export interface Decided {
  readonly statement: Statement
  readonly truth: Truth
}

/** The statements within that make a condition as true as it is. */
export function decidingStatements(condition: Condition, truth: Truth, known: KnownFacts): readonly Decided[] {
  if ('not' in condition) return decidingStatements(condition.not, NEGATED[truth], known)
  if (!('all' in condition || 'any' in condition)) return [{ statement: condition, truth }]
  const parts = 'all' in condition ? condition.all : condition.any
  return parts.filter(part => truthOf(part, known) === truth).flatMap(part => decidingStatements(part, truth, known))
}

const NEGATED: Readonly<Record<Truth, Truth>> = { yes: 'no', no: 'yes', unknown: 'unknown' }

/** Whether a condition holds, without the reasons. */
export function truthOf(condition: Condition, known: KnownFacts): Truth {
  if ('all' in condition) return joined(condition.all, 'no', known)
  if ('any' in condition) return joined(condition.any, 'yes', known)
  if ('not' in condition) return NEGATED[truthOf(condition.not, known)]
  return truthOfStatement(condition, known.get(condition.fact))
}

/** One part of the deciding kind is enough; without one, a part that is not known leaves the whole not known. */
function joined(parts: readonly Condition[], deciding: 'yes' | 'no', known: KnownFacts): Truth {
  let otherwise = NEGATED[deciding]
  for (const part of parts) {
    const truth = truthOf(part, known)
    if (truth === deciding) return deciding
    if (truth === 'unknown') otherwise = 'unknown'
  }
  return otherwise
}

function truthOfStatement(statement: Statement, fact: Fact | undefined): Truth {
  const isTrue = isMet(statement, fact)
  if (isTrue === undefined) return 'unknown'
  return isTrue ? 'yes' : 'no'
}

/** Undefined where it cannot be told. */
function isMet(statement: Statement, fact: Fact | undefined): boolean | undefined {
  if ('value' in statement) return typeof fact === 'number' ? compares(statement, fact) : undefined
  if (!('values' in statement)) return (statement.is === 'known') === (fact !== undefined)
  if (fact === undefined) return undefined
  const { is, values } = statement
  const words = typeof fact === 'object' ? fact : [fact]
  return (is === 'one-of') === words.some(word => values.some(value => value === word))
}

function compares({ is, value }: NumberCondition, figure: number): boolean {
  if (is === 'at-least') return figure >= value
  if (is === 'at-most') return figure <= value
  return is === 'above' ? figure > value : figure < value
}
