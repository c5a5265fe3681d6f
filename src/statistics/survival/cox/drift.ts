/**
 * The slope of the likelihood along a drift of each coefficient with time, and how sure it is once the coefficients themselves have
 * been fitted.
 *
 * @module
 */
import { choleskyFactor, choleskySolve } from '../../../numeric/core.js'
import { TILE } from '../../regression/design.js'
import { addGram, gramRoom, squareOf } from '../../regression/tile-sums.js'
import { eventResiduals } from './event-residuals.js'
import { fillExpected } from './expected.js'
import type { FittedRows } from './fitted-rows.js'
import { takeMeanProducts } from './mean-products.js'
import type { CoxProblem } from './problem.js'
import type { RiskSums } from './risk-sums.js'
import { fillRiskSums, riskSums } from './risk-sums.js'

/** In standardised columns. */
export interface Drift {
  readonly score: Float64Array
  /** Of the drifts, given the coefficients; width · width numbers. 0 on the diagonal where a drift cannot be told. */
  readonly information: Float64Array
}

/** A drift that the coefficients tell to this part of itself is none of its own. */
const OWN_PART = 1e-10

/** Of one number for each event: the time's place on the scale on which coefficients drift. */
export function driftOf({ problem, predictor }: FittedRows, scale: Float64Array): Drift {
  const { width, stride } = problem.design
  const factors = [scale.map(() => 1), scale, scale.map(value => value * value)]
  const grams = factors.map(() => new Float64Array(stride * stride))
  const taken = factors.map((times, k) => takeMeanProducts(problem, grams[k]!, times))
  const residuals = eventResiduals(problem)
  const sums = riskSums(problem)
  fillRiskSums(problem, predictor, sums, (e, atRisk, ending) => {
    for (const take of taken) take(e, atRisk, ending)
    residuals.meet(e, atRisk, ending)
  })
  for (const [k, times] of factors.entries()) addExpected(problem, sums, times, grams[k]!)
  const [plain, mixed, squared] = grams.map(gram => squareOf(gram, width, stride))
  return { score: scoreOf(problem, residuals.values, scale), information: leftOver(plain!, mixed!, squared!, width) }
}

/** Adds Σ expected · x xᵀ, what is expected at each event times a number for it. */
function addExpected(problem: CoxProblem, sums: RiskSums, times: Float64Array, gram: Float64Array): void {
  const { design } = problem
  const weighed = {
    ...sums,
    hazard: sums.hazard.map((value, e) => value * times[e]!),
    spared: sums.spared.map((value, e) => value * times[e]!),
  }
  const expected = fillExpected(problem, weighed, new Float64Array(design.blocks * TILE))
  const room = gramRoom()
  for (let block = 0; block < design.blocks; block++) {
    addGram(design, block, expected.subarray(block * TILE, (block + 1) * TILE), gram, room)
  }
}

/** Σ g(t) (x − x̄) over rows that ended. */
function scoreOf({ sets, design }: CoxProblem, residuals: Float64Array, scale: Float64Array): Float64Array {
  const { width, weights } = design
  const score = new Float64Array(width)
  for (let e = 0; e < scale.length; e++) {
    for (let i = sets.starts[e]!; i < sets.starts[e]! + sets.ending[e]!; i++) {
      for (let j = 0; j < width; j++) score[j]! += weights[i]! * scale[e]! * residuals[i * width + j]!
    }
  }
  // Weights are in parts of their mean.
  const root = Math.sqrt(design.weightUnit)
  return score.map(value => value * root)
}

/** C − BᵀA⁻¹B: what the fit of the coefficients leaves of the information of their drifts. */
function leftOver(plain: Float64Array, mixed: Float64Array, squared: Float64Array, width: number): Float64Array {
  const factor = new Float64Array(width * width)
  const left = new Float64Array(width * width)
  if (!choleskyFactor(plain, width, factor)) return left
  for (let k = 0; k < width; k++) {
    const column = Float64Array.from({ length: width }, (_, j) => mixed[j * width + k]!)
    const solved = choleskySolve(factor, width, column)
    for (let j = 0; j < width; j++) {
      let told = 0
      for (let i = 0; i < width; i++) told += mixed[i * width + j]! * solved[i]!
      left[j * width + k] = squared[j * width + k]! - told
    }
  }
  for (let j = 0; j < width; j++)
    if (left[j * width + j]! <= OWN_PART * squared[j * width + j]!) left[j * width + j] = 0
  return left
}
