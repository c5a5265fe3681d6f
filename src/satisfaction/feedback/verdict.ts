/**
 * From values to a verdict.
 *
 *   score = Σ w s / Σ w      over the clauses that judge, with the mean s of the values of their words and their weight w
 *
 * Means do not grow with the length of a text: the same said twice has the same score, and nothing has to be squashed.
 *
 * @module
 */
import { compensatedSum } from '../../numeric/core.js'
import type { FeedbackJudgement, FeedbackVerdict } from './types.js'

/** Values that stand together, and what they count. */
export interface WeighedValues {
  readonly values: readonly number[]
  readonly weight: number
}

/** The score of clauses, and the verdict that goes with it; undefined where none judges. */
export interface Scored {
  readonly score: number
  readonly verdict: Exclude<FeedbackVerdict, 'unknown'>
}

/** Scores nearer to 0 are neither good nor bad. */
const NEITHER = 0.1
/** Mixed where the weaker side is at least this part of the stronger. */
const BOTH = 0.25

export function scored(clauses: readonly WeighedValues[]): Scored | undefined {
  const judging = clauses.filter(({ values }) => values.length > 0)
  if (judging.length === 0) return undefined
  const all = compensatedSum(judging.map(({ weight }) => weight))
  const mean = (part: (value: number) => number): number =>
    compensatedSum(judging.map(({ values, weight }) => (weight * compensatedSum(values.map(part))) / values.length)) /
    all
  const [praise, blame] = [mean(value => Math.max(0, value)), mean(value => Math.max(0, -value))]
  const score = praise - blame
  const stronger = Math.max(praise, blame)
  if (stronger > NEITHER && Math.min(praise, blame) >= BOTH * stronger) return { score, verdict: 'mixed' }
  return { score, verdict: Math.abs(score) <= NEITHER ? 'neutral' : score > 0 ? 'positive' : 'negative' }
}

/**
 * The verdict of clauses, of a text or on an aspect. Where no value counts, judging words that were silenced show that nothing is
 * held against the lender nor for it; without any, nothing is known, however many other words are.
 */
export function judgementOf(
  clauses: readonly WeighedValues[],
  isAnySilenced: boolean,
): Pick<FeedbackJudgement, 'verdict' | 'score'> {
  return scored(clauses) ?? { verdict: isAnySilenced ? 'neutral' : 'unknown' }
}
