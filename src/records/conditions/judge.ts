/**
 * Whether a condition holds, as far as that can be told.
 *
 * Truth has three values (Kleene, 1952, Introduction to Metamathematics, section 64). What is missing makes a condition unknown
 * only where it could still decide: `all` is false as soon as one part is, `any` is true as soon as one part is, whatever else is
 * missing. So an answer of yes or no stands however the missing facts turn out.
 *
 * @module
 */
import { factKinds } from './check-condition.js'
import type { KnownFacts } from './read-facts.js'
import { expectKinds, readFacts } from './read-facts.js'
import type { ConditionTextOptions, Statement, Wording } from './statement-text.js'
import { readWording, reasonText } from './statement-text.js'
import type { Condition, Fact, Facts, Judgement, Truth } from './types.js'

/**
 * Whether a condition holds for what is known, with the parts that decide it in plain words.
 *
 * @param facts by name; leave out what is not known. Facts that the condition does not name do not matter.
 * @throws ClienteleError as `checkCondition` does; `INVALID_TYPE` for a fact of another kind than the condition takes it for, and
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
  if ('all' in condition) return joined(condition.all, 'no', known, wording)
  if ('any' in condition) return joined(condition.any, 'yes', known, wording)
  if ('not' in condition) {
    const { holds, reasons, missing } = judgementOf(condition.not, known, wording)
    return { holds: NEGATED[holds], reasons, missing }
  }
  return judgedStatement(condition, known.get(condition.fact), wording)
}

const NEGATED: Readonly<Record<Truth, Truth>> = { yes: 'no', no: 'yes', unknown: 'unknown' }

/** One part of the deciding kind is enough; without one, a part that is not known leaves the whole not known. */
function joined(parts: readonly Condition[], deciding: 'yes' | 'no', known: KnownFacts, wording: Wording): Judgement {
  const judged = parts.map(part => judgementOf(part, known, wording))
  const isThere = (truth: Truth): boolean => judged.some(part => part.holds === truth)
  const otherwise = isThere('unknown') ? 'unknown' : NEGATED[deciding]
  const holds = isThere(deciding) ? deciding : otherwise
  const deciders = judged.filter(part => part.holds === holds)
  return {
    holds,
    reasons: distinct(deciders.flatMap(part => part.reasons)),
    missing: distinct(deciders.flatMap(part => part.missing)),
  }
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)]
}

function judgedStatement(statement: Statement, fact: Fact | undefined, wording: Wording): Judgement {
  const isTrue = truthOf(statement, fact)
  const reasons = [reasonText(statement, fact, isTrue === true, wording)]
  if (isTrue === undefined) return { holds: 'unknown', reasons, missing: [statement.fact] }
  return { holds: isTrue ? 'yes' : 'no', reasons, missing: [] }
}

/** Undefined where it cannot be told. */
function truthOf(statement: Statement, fact: Fact | undefined): boolean | undefined {
  if ('value' in statement) return typeof fact === 'number' ? isMet(statement.is, fact, statement.value) : undefined
  if (!('values' in statement)) return (statement.is === 'known') === (fact !== undefined)
  if (fact === undefined) return undefined
  const { is, values } = statement
  const words = typeof fact === 'object' ? fact : [fact]
  return (is === 'one-of') === words.some(word => values.some(value => value === word))
}

function isMet(is: 'at-least' | 'at-most' | 'above' | 'below', figure: number, bound: number): boolean {
  if (is === 'at-least') return figure >= bound
  if (is === 'at-most') return figure <= bound
  return is === 'above' ? figure > bound : figure < bound
}
