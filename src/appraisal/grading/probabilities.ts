/**
 * How probable each grade is.
 *
 * @module
 */
import { normalCdf } from '../../numeric/normal.js'
import type { Grade } from '../grade.js'
import type { CutPoints, GradeVeto } from './types.js'

/**
 * With the true score normal about the score, P(at least A) = Φ((score − A) / s), and the same of B; each veto that caps below a
 * grade leaves 1 − its probability of that. The score and the vetoes are taken as independent.
 */
export function gradeProbabilities(
  score: number,
  standardDeviation: number,
  { A, B }: CutPoints,
  vetoes: readonly GradeVeto[],
): Readonly<Record<Grade, number>> {
  let [freeOfA, freeOfB] = [1, 1]
  for (const { grade, probability } of vetoes) {
    freeOfA *= 1 - probability
    if (grade === 'C') freeOfB *= 1 - probability
  }
  const atLeastA = freeOfA * chanceAbove(A, score, standardDeviation)
  const atLeastB = freeOfB * chanceAbove(B, score, standardDeviation)
  return { A: atLeastA, B: Math.max(0, atLeastB - atLeastA), C: 1 - atLeastB }
}

function chanceAbove(cut: number, score: number, standardDeviation: number): number {
  if (standardDeviation === 0) return score >= cut ? 1 : 0
  return normalCdf((score - cut) / standardDeviation)
}
