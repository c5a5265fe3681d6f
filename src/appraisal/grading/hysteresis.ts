/**
 * Grades from a score, slow to leave the one before.
 *
 * @module
 */
import type { Grade } from '../grade.js'
import type { CutPoints } from './types.js'

/**
 * The cut points of a client that had a grade: those below it are lower by the band, those above it higher. So a score that
 * wanders about a cut point changes the grade once and not every time; and grading again by the new grade gives it again.
 */
export function cutPointsAfter({ A, B }: CutPoints, band: number, previous: Grade | undefined): CutPoints {
  if (previous === undefined) return { A, B }
  return { A: previous === 'A' ? A - band : raised(A, band), B: previous === 'C' ? raised(B, band) : B - band }
}

/** Nobody scores more than 100, so that a cut point never moves out of reach. */
function raised(cut: number, band: number): number {
  return Math.max(cut, Math.min(100, cut + band))
}

/** The grade of a score. */
export function gradeOfScore(score: number, { A, B }: CutPoints): Grade {
  if (score >= A) return 'A'
  return score >= B ? 'B' : 'C'
}

/** The worse of two grades. */
export function worseOf(one: Grade, other: Grade): Grade {
  return one > other ? one : other
}
