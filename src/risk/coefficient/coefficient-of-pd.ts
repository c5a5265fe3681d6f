/**
 * From a default probability to a coefficient of risk within [0, 1], and back, through the grades of a master scale.
 *
 * Each grade is an equal step: with K grades, a default probability at the end of the k-th band has the coefficient k / K. Within
 * the first band, which begins at 0, the coefficient rises in proportion to the probability, within the others to its logarithm,
 * as grades themselves do. It is continuous and rises everywhere; 0 has 0 and 1 has 1.
 *
 * @module
 */
import { expectFinite, expectObject, reject } from '../../errors/index.js'
import { lastAtMost } from '../../numeric/core.js'
import { expectColumns, PROBABILITY } from '../../statistics/columns.js'
import type { MasterScale } from '../calibration/index.js'
import { masterScale } from '../calibration/index.js'

/** Where the bands of a scale end, ascending, 1 the last. */
export type ScaleBorders = Float64Array

/** The borders of a scale that is checked. */
export function bordersOf(scale: MasterScale): ScaleBorders {
  expectObject(scale, 'scale')
  // A document from anywhere is checked by the verbs of its own module.
  masterScale.gradeOf(scale, 0)
  return Float64Array.from(scale.params.grades, ({ upTo }) => upTo)
}

/**
 * The coefficient of a one-year default probability, or of a column of them: 0 for none, k / K at the end of the k-th of K
 * bands, 1 for certain default; proportional to the probability within the first band, to its logarithm within the others.
 *
 * It is the scale of the house that says how much risk is much: the same probability has another coefficient on another scale.
 *
 * @param scale a master scale, also one revived from JSON.
 * @param pd within [0, 1].
 * @throws ClienteleError `OUT_OF_RANGE` for a probability outside of [0, 1], naming the first ten bad cells; for a document that
 * is no master scale.
 * @example
 * import { coefficientOfPd, masterScale } from 'clientele/risk'
 * const scale = masterScale.geometric({ grades: 5, best: 0.001, worst: 0.1 })
 * coefficientOfPd(scale, 0.01).toFixed(4) // => '0.5000'
 * Array.from(coefficientOfPd(scale, [0, 1])) // => [0, 1]
 */
export function coefficientOfPd(scale: MasterScale, pd: number): number
export function coefficientOfPd(scale: MasterScale, pd: ArrayLike<number>): Float64Array
export function coefficientOfPd(scale: MasterScale, pd: number | ArrayLike<number>): number | Float64Array {
  const borders = bordersOf(scale)
  if (typeof pd === 'number') return coefficientAt(borders, expectShare(pd, 'pd'))
  expectColumns(['pd', pd, PROBABILITY])
  return Float64Array.from(pd, one => coefficientAt(borders, one))
}

/**
 * The default probability that has a given coefficient on a scale: the inverse of {@link coefficientOfPd}.
 *
 * @param scale a master scale.
 * @param coefficient within [0, 1].
 * @throws ClienteleError `OUT_OF_RANGE` for a coefficient outside of [0, 1]; for a document that is no master scale.
 * @example
 * import { masterScale, pdOfCoefficient } from 'clientele/risk'
 * const scale = masterScale.geometric({ grades: 5, best: 0.001, worst: 0.1 })
 * pdOfCoefficient(scale, 0.5).toFixed(6) // => '0.010000'
 */
export function pdOfCoefficient(scale: MasterScale, coefficient: number): number {
  const borders = bordersOf(scale)
  const steps = expectShare(coefficient, 'coefficient') * borders.length
  const band = Math.min(Math.floor(steps), borders.length - 1)
  const [upTo, way] = [borders[band]!, steps - band]
  if (band === 0) return upTo * way
  const from = borders[band - 1]!
  return Math.min(upTo, Math.max(from, from * (upTo / from) ** way))
}

/** The coefficient by borders, for a probability that is checked. */
export function coefficientAt(borders: ScaleBorders, pd: number): number {
  const band = Math.min(lastAtMost(borders, pd) + 1, borders.length - 1)
  const upTo = borders[band]!
  if (band === 0) return pd / upTo / borders.length
  const from = borders[band - 1]!
  const way = Math.log(pd / from) / Math.log(upTo / from)
  return (band + Math.min(1, Math.max(0, way))) / borders.length
}

function expectShare(value: unknown, path: string): number {
  const share = expectFinite(value, path)
  return share >= 0 && share <= 1
    ? share
    : reject('OUT_OF_RANGE', path, 'a number from 0 to 1', value, 'Write 2 % as 0.02')
}
