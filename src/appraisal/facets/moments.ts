/**
 * Means, variances and covariances of grades of which some are missing, the same to the last digit in any order of clients.
 *
 * Terms are rounded to 2⁻²⁶, so that sums of up to a hundred million of them are exact. Two more clients than there are count, spread
 * evenly over all grades: with nobody known the mean is 1/2 and the variance 1/12, with many it is theirs.
 *
 * @module
 */

/** Grades of one input by client, NaN where they are not known. */
export type Grades = Float64Array

/** What is learnt of the grades of one input. */
export interface GradeMoments {
  readonly known: number
  readonly mean: number
  readonly variance: number
}

/** Sums of grades rounded to parts of this many are exact. */
export const GRADE_UNITS: number = 2 ** 26
const UNSEEN = 2
const EVEN = { mean: 1 / 2, variance: 1 / 12 } as const

export function gradeMoments(grades: Grades): GradeMoments {
  let [known, sum] = [0, 0]
  for (const grade of grades) {
    if (Number.isNaN(grade)) continue
    known++
    sum += Math.round(grade * GRADE_UNITS)
  }
  const mean = (sum / GRADE_UNITS + UNSEEN * EVEN.mean) / (known + UNSEEN)
  let squares = 0
  for (const grade of grades) if (!Number.isNaN(grade)) squares += Math.round((grade - mean) ** 2 * GRADE_UNITS)
  const unseen = UNSEEN * (EVEN.variance + (EVEN.mean - mean) ** 2)
  return { known, mean, variance: (squares / GRADE_UNITS + unseen) / (known + UNSEEN) }
}

/** Over the clients of whom both are known; those unseen go their own ways. */
export function gradeCovariance(one: Grades, other: Grades, of: GradeMoments, ofOther: GradeMoments): number {
  let [both, sum] = [0, 0]
  for (let row = 0; row < one.length; row++) {
    const product = (one[row]! - of.mean) * (other[row]! - ofOther.mean)
    if (Number.isNaN(product)) continue
    both++
    sum += Math.round(product * GRADE_UNITS)
  }
  const most = Math.sqrt(of.variance * ofOther.variance)
  return Math.min(most, Math.max(-most, sum / GRADE_UNITS / (both + UNSEEN)))
}
