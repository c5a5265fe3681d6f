/**
 * How far a prospect meets the conditions that speak for one.
 *
 * @module
 */
import { compensatedSum } from '../../numeric/index.js'
import { factNames } from '../../records/conditions/index.js'
import { truthOf } from '../../records/conditions/judge.js'
import type { Truth } from '../../records/conditions/types.js'
import type { Fact } from '../../records/index.js'
import type { ClientCase } from '../case/types.js'
import type { ConditionStand, ProspectPolicy, RankedProspect } from './types.js'

/** Whether each condition holds of a client. */
export function truthsOf(client: ClientCase, { conditions }: ProspectPolicy): readonly Truth[] {
  return conditions.map(({ when }) => {
    const known = new Map<string, Fact>()
    for (const name of factNames(when)) {
      const fact = client.fact(name)
      if (fact !== undefined) known.set(name, fact)
    }
    return truthOf(when, known)
  })
}

/** Nothing is known of anybody: as likely as not. */
const EVEN = 0.5

/** Of each condition, the share of those of whom it can be told that meet it. */
export function sharesMet(truths: readonly (readonly Truth[])[], conditions: number): readonly number[] {
  return Array.from({ length: conditions }, (_, i) => {
    const told = truths.map(row => row[i]!).filter(truth => truth !== 'unknown')
    return told.length === 0 ? EVEN : told.filter(truth => truth === 'yes').length / told.length
  })
}

/** The score and its bounds. */
export function scoreOf(
  truths: readonly Truth[],
  { conditions }: ProspectPolicy,
  shares: readonly number[],
): Pick<RankedProspect, 'score' | 'lower' | 'upper' | 'coverage' | 'conditions'> {
  const all = compensatedSum(conditions.map(({ weight }) => weight))
  const stands = conditions.map(({ id, weight }, i): ConditionStand => {
    const holds = truths[i]!
    const share = holds === 'unknown' ? shares[i]! : holds === 'yes' ? 1 : 0
    return { id, weight: weight / all, holds, points: 100 * (weight / all) * share }
  })
  const weightOf = (truth: Truth): number =>
    compensatedSum(stands.filter(({ holds }) => holds === truth).map(({ weight }) => weight))
  const within = (figure: number, least: number, most: number): number => Math.min(most, Math.max(least, figure))
  const lower = within(100 * weightOf('yes'), 0, 100)
  const upper = within(100 * (1 - weightOf('no')), lower, 100)
  return {
    // Within its bounds to the last digit, as rounding alone may take it out of them.
    score: within(compensatedSum(stands.map(({ points }) => points)), lower, upper),
    lower,
    upper,
    coverage: within(1 - weightOf('unknown'), 0, 1),
    conditions: stands,
  }
}
