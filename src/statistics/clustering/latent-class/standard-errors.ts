/**
 * Standard errors of shares, of probabilities of answers and of effects, by the delta method from the observed information.
 *
 * @module
 */
import { choleskyFactor, choleskyInverse } from '../../../numeric/core.js'
import type { Coordinates, FreeQuestion } from './coordinates.js'
import type { Design } from './design.js'
import type { ClassEstimate } from './estimate.js'
import type { Information } from './information.js'
import type { ReadItem } from './read-answers.js'
import type { LatentClassErrors } from './report.js'
import type { Answer } from './types.js'

/** What errors are told of. */
export interface ErrorSubject {
  readonly estimate: ClassEstimate
  readonly coordinates: Coordinates
  readonly items: readonly ReadItem[]
  /** Where the answers to each question begin in the list of all. */
  readonly starts: Int32Array
  readonly covariates: readonly string[]
  readonly design?: Design
}

/** Of what the data tell of a coordinate, the others must leave this share: less is rounding. */
const OWN_PART = 1e-9
/**
 * What the data must tell of a coordinate, all logarithms of odds, of standardised covariates among them: an error beyond 1000 is
 * that of odds that run to infinity, as where a covariate tells the classes apart without fail.
 */
const LEAST_INFORMATION = 1e-6

/** The inverse of the information; `undefined` where it is not that of a peak, or where a ridge runs through it. */
export function covarianceOf({ matrix }: Information, size: number): Float64Array | undefined {
  const own = Float64Array.from({ length: size }, (_, i) => matrix[i * size + i]!)
  if (!own.every(information => information >= LEAST_INFORMATION)) return undefined
  const scales = own.map(Math.sqrt)
  const scaled = matrix.map((value, at) => value / (scales[Math.floor(at / size)]! * scales[at % size]!))
  const factor = new Float64Array(size * size)
  if (!choleskyFactor(scaled, size, factor)) return undefined
  for (let i = 0; i < size; i++) if (factor[i * size + i]! ** 2 < OWN_PART) return undefined
  return choleskyInverse(factor, size).map((value, at) => value / (scales[Math.floor(at / size)]! * scales[at % size]!))
}

/** Every error that exists. */
export function errorsOf(
  subject: ErrorSubject,
  { shareSlopes }: Information,
  covariance: Float64Array,
): LatentClassErrors {
  const { estimate, coordinates, items, starts } = subject
  const { size, membership, ofQuestion } = coordinates
  const shares = Array.from({ length: estimate.classes }, (_, k) =>
    deviation(shareSlopes.subarray(k * membership, (k + 1) * membership), covariance, size, 0),
  )
  const byItem = items.map(({ name, answers }, j) => {
    const ofClasses = ofQuestion.filter(({ question }) => question === j)
    return [
      name,
      ofClasses.map(free => answerErrors(free, cell => answers[cell - starts[j]!]!, subject, covariance)),
    ] as const
  })
  return { shares, items: Object.fromEntries(byItem), ...membershipErrors(subject, covariance) }
}

/** √(gᵀ C g) over the coordinates from `first` on. */
function deviation(slopes: ArrayLike<number>, covariance: Float64Array, size: number, first: number): number {
  let variance = 0
  for (let a = 0; a < slopes.length; a++) {
    for (let b = 0; b < slopes.length; b++) {
      variance += slopes[a]! * slopes[b]! * covariance[(first + a) * size + first + b]!
    }
  }
  return Math.sqrt(Math.max(0, variance))
}

/** By answer; none where nothing is free, as all rows of the class give one answer. */
function answerErrors(
  { classAt, cells, base, first, last }: FreeQuestion,
  answerAt: (cell: number) => Answer,
  { estimate: { classes, probabilities }, coordinates: { size } }: ErrorSubject,
  covariance: Float64Array,
): Readonly<Record<string, number>> {
  if (first === last) return {}
  const stride = probabilities.length / classes
  const at = (cell: number): number => probabilities[classAt * stride + cell]!
  const errors = [base, ...cells]
    .toSorted((a, b) => a - b)
    .map(cell => {
      const slopes = cells.map(other => at(cell) * ((cell === other ? 1 : 0) - at(other)))
      return [String(answerAt(cell)), deviation(slopes, covariance, size, first)] as const
    })
  return Object.fromEntries(errors)
}

/** Errors of intercepts and effects in the units of the covariates. */
function membershipErrors(
  { estimate: { classes }, coordinates: { size }, covariates, design }: ErrorSubject,
  covariance: Float64Array,
): Pick<LatentClassErrors, 'intercepts' | 'effects'> {
  if (design === undefined) return {}
  const block = design.size
  const others = Array.from({ length: classes - 1 }, (_, k) => k)
  const unit = (d: number): number => design.spreads[d]!
  const ofIntercept = [1, ...Array.from(design.centres, (centre, d) => -centre / unit(d))]
  const effects = covariates.map((name, d) => {
    const slopes = Array.from({ length: block }, (_, i) => (i === d + 1 ? 1 / unit(d) : 0))
    return [name, others.map(k => deviation(slopes, covariance, size, k * block))] as const
  })
  return {
    intercepts: others.map(k => deviation(ofIntercept, covariance, size, k * block)),
    effects: Object.fromEntries(effects),
  }
}
