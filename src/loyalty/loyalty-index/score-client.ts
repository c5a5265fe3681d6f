/**
 * The index of one client whose figures are checked:
 *
 *   index = 100 Σ w g / Σ w over what is known        g within [0, 1]
 *
 * @module
 */
import type { Grade } from '../../records/partial-score.js'
import { partialScore } from '../../records/partial-score.js'
import { gradeOf, gradeVariance } from './grade.js'
import type { PolicyReading } from './read-policy.js'
import type { LoyaltyPart, LoyaltySide, LoyaltySideIndex } from './types.js'

/** The figures of an index. */
export interface ScoredClient {
  readonly index?: number
  readonly range: { readonly lower: number; readonly upper: number }
  readonly coverage: number
  readonly parts: readonly LoyaltyPart[]
}

/** `figureOf` returns undefined for what is not known. */
export function scoreClient(
  { policy, names, weights }: PolicyReading,
  figureOf: (name: string) => number | undefined,
): ScoredClient {
  // Every name is there, known or not: one that all objects have, such as `constructor`, would else be found where none is.
  const grades = Object.fromEntries(
    names.map((name): [string, Grade | undefined] => {
      const figure = figureOf(name)
      if (figure === undefined) return [name, undefined]
      const grade = gradeOf(policy.indicators[name]!, figure)
      return [name, { figure, grade, lower: grade, upper: grade }]
    }),
  )
  const score = partialScore(weights, grades)
  const range = { lower: 100 * score.range.lower, upper: 100 * score.range.upper }
  const parts = score.parts.map((part): LoyaltyPart => {
    const { side } = policy.indicators[part.name]!
    return { ...part, side, ...(part.contribution !== undefined && { points: 100 * part.contribution }) }
  })
  if (score.score === undefined) return { range, coverage: 0, parts }
  // The sum of the points itself, so that nothing is left over; above 100 it is by rounding.
  const index = Math.min(
    100,
    parts.reduce((sum, { points = 0 }) => sum + points, 0),
  )
  return {
    index,
    range: { lower: Math.min(index, range.lower), upper: Math.max(index, range.upper) },
    coverage: score.coverage,
    parts,
  }
}

/** One side by itself. */
export function sideIndex(parts: readonly LoyaltyPart[], side: LoyaltySide): LoyaltySideIndex {
  let [all, known, sum] = [0, 0, 0]
  for (const part of parts) {
    if (part.side !== side) continue
    all += part.weight
    if (part.grade === undefined) continue
    known += part.weight
    sum += part.weight * part.grade
  }
  if (known === 0) return { coverage: 0 }
  return { index: Math.min(100, 100 * (sum / known)), coverage: known === all ? 1 : known / all }
}

/** Standard error of an index by errors of its figures, taken as independent of each other. */
export function indexError(
  { policy }: PolicyReading,
  { parts, coverage }: ScoredClient,
  errorOf: (name: string) => number,
): number {
  let variance = 0
  for (const { name, weight, figure } of parts) {
    if (figure === undefined) continue
    const share = weight / coverage
    variance += share * share * gradeVariance(policy.indicators[name]!, figure, errorOf(name))
  }
  return 100 * Math.sqrt(variance)
}

/** The place of the band of an index; sums that fall short of a band by rounding reach it. */
export function bandPlace({ policy }: PolicyReading, index: number): number {
  return policy.bands.findIndex(({ from }) => index >= from - 1e-10)
}
