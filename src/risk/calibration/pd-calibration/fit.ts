import { expectFinite, expectKnownKeys, expectOneOf, reject } from '../../../errors/index.js'
import { addTo, findRoot, runningSum, totalOf } from '../../../numeric/index.js'
import { expectColumns, PROBABILITY, WEIGHT } from '../../../statistics/columns.js'
import type { PdCalibration } from './document.js'
import { seal } from './model.js'
import type { CalibrationMethod, CalibrationParams } from './params.js'
import { boundsOf, METHODS, moved } from './params.js'

/** Where to, and how. */
export interface CalibrationOptions {
  /** The mean that calibrated PDs shall have, within (0, 1): the long-run default rate, say. */
  readonly target: number
  /** `'logit-shift'` (default) keeps odds ratios between clients; `'scaling'` keeps ratios of PDs, up to the cap. */
  readonly method?: CalibrationMethod
  /** Borrowers (or exposure) behind each PD; from 0 to 1e200. Default: 1 each. */
  readonly weights?: ArrayLike<number>
  /** No calibrated PD shall be below; default 0. */
  readonly floor?: number
  /** No calibrated PD shall be above; default 1. */
  readonly cap?: number
}

/** Beyond, a logit shift or a factor takes every double to 0 or 1. */
const FARTHEST = 1600

/**
 * The calibration after which the weighted mean of these PDs is the target, floor and cap included: solved, not iterated
 * by hand, and exact but for rounding. The order of clients stays.
 *
 * A PD of exactly 0 or 1 is a certainty that no logit shift moves (and scaling does not move 0).
 *
 * @param pds within [0, 1], one per client or grade.
 * @throws ClienteleError `OUT_OF_RANGE` naming `options.target` with the range of means that floor, cap and certainties
 * allow, where the target is not within it; for PDs outside of [0, 1], naming the first ten.
 * @see Tasche (2013), The art of probability-of-default curve calibration, Journal of Credit Risk 9(4), for what either
 * method assumes: a shift, that the likelihood ratios of grades stay; scaling has no such reading.
 * @example
 * import { pdCalibration } from 'clientele/risk'
 * const model = pdCalibration.fit([0.01, 0.02, 0.06], { target: 0.05, floor: 0.02 })
 * Array.from(pdCalibration.probabilityOfDefault(model, [0.01, 0.02, 0.06]), pd => pd.toFixed(5)) // => [ '0.02000', '0.03315', '0.09685' ]
 */
export function fit(pds: ArrayLike<number>, options: CalibrationOptions): PdCalibration {
  expectKnownKeys(options, ['target', 'method', 'weights', 'floor', 'cap'], 'options')
  const target = expectTarget(options.target)
  const method = options.method === undefined ? 'logit-shift' : expectOneOf(options.method, METHODS, 'options.method')
  const bounds = boundsOf(options.floor, options.cap, 'options')
  const { weights } = options
  if (weights === undefined) expectColumns(['pds', pds, PROBABILITY])
  else expectColumns(['pds', pds, PROBABILITY], ['options.weights', weights, WEIGHT])
  const shares = sharesOf(weights, pds.length)
  const paramsAt = (force: number): CalibrationParams => ({
    method,
    amount: method === 'scaling' ? Math.exp(force) : force,
    ...bounds,
  })
  const meanAt = (params: CalibrationParams): number => meanOf(pds, shares, pd => moved(pd, params))
  const reach = method === 'scaling' ? FARTHEST / 2.5 : FARTHEST
  const [least, most] = [meanAt(paramsAt(-reach)), meanAt(paramsAt(reach))]
  if (!(target >= least && target <= most)) {
    const hint = 'Floor, cap and certain PDs hold the mean: widen them, or take another target'
    reject('OUT_OF_RANGE', 'options.target', `a mean from ${least} to ${most}`, options.target, hint)
  }
  const params = paramsAt(rootNear(force => meanAt(paramsAt(force)) - target, target, meanAt(paramsAt(0)), reach))
  const held = (bound: number): number => {
    let count = 0
    for (let i = 0; i < pds.length; i++) if (shares[i]! > 0 && moved(pds[i]!, params) === bound) count++
    return count
  }
  return seal({
    params,
    fit: {
      source: 'central-tendency',
      target,
      observations: pds.length,
      meanBefore: meanOf(pds, shares, pd => pd),
      meanAfter: meanAt(params),
      atFloor: held(params.floor),
      atCap: held(params.cap),
    },
  })
}

/** The root of a rising function, looked for outward from where it would be without floor and cap. */
function rootNear(excess: (force: number) => number, target: number, mean: number, reach: number): number {
  const guess = Math.max(-reach, Math.min(reach, Math.log(target) - Math.log(Math.max(mean, Number.MIN_VALUE))))
  let [lower, upper] = [guess, guess]
  for (let step = 0.25; lower > -reach && excess(lower) > 0; step *= 4) lower = Math.max(-reach, lower - step)
  for (let step = 0.25; upper < reach && excess(upper) < 0; step *= 4) upper = Math.min(reach, upper + step)
  return findRoot(excess, lower, upper).root
}

function expectTarget(value: unknown): number {
  const target = expectFinite(value, 'options.target')
  if (target > 0 && target < 1) return target
  return reject('OUT_OF_RANGE', 'options.target', 'a number between 0 and 1', value, 'Write 2 % as 0.02')
}

/** Weights as shares of all; equal where there are none. */
function sharesOf(weights: ArrayLike<number> | undefined, size: number): Float64Array {
  if (weights === undefined) return new Float64Array(size).fill(1 / size)
  const largest = Float64Array.from(weights).reduce((most, weight) => Math.max(most, weight), 0)
  if (largest === 0) reject('NO_VARIATION', 'options.weights', 'a weight above 0', 'only zeros')
  const scaled = Float64Array.from(weights, weight => weight / largest)
  const total = scaled.reduce((sum, weight) => sum + weight, 0)
  return scaled.map(weight => weight / total)
}

function meanOf(pds: ArrayLike<number>, shares: Float64Array, of: (pd: number) => number): number {
  const sum = runningSum()
  for (let i = 0; i < shares.length; i++) addTo(sum, shares[i]! * of(pds[i]!))
  return totalOf(sum)
}
