/**
 * Paths of defaults: an obligor defaults where its return is below Φ⁻¹(p), and loses a share that is fixed or a draw.
 *
 * Given the factors, defaults are independent with Φ((Φ⁻¹(p) − βᵀZ) / √(1−R²)), so that one uniform number per obligor is
 * enough, and no normal one.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { normalQuantile } from '../../../numeric/index.js'
import { expectColumns, PROBABILITY, VALUE } from '../../../statistics/columns.js'
import { drawBeta } from '../../../statistics/draws.js'
import type { ObligorColumns } from '../obligors.js'
import { expectObligors } from '../obligors.js'
import { isBelowNormal } from './below-normal.js'
import type { FactorLoadings } from './factors.js'
import { drawFactors, factorModel, systematicOf } from './factors.js'
import type { PathSampler } from './sampler.js'
import { canonicalOrder } from './sampler.js'

/** A portfolio whose obligors depend on factors. */
export interface FactorColumns extends ObligorColumns {
  /** By factor: the loading of each obligor, √ρ where there is one factor and asset correlation ρ. */
  readonly loadings: FactorLoadings
  /** Standard deviation of the loss given default, a beta variable; 0 (default) for one that is sure. */
  readonly lossGivenDefaultDeviation?: ArrayLike<number>
}

/** The door: who of a portfolio defaults, path by path. */
export function defaultSampler(columns: FactorColumns, correlations: unknown): PathSampler {
  const size = expectObligors(columns)
  const model = factorModel(columns.loadings, correlations, size)
  const { exposure, probabilityOfDefault, lossGivenDefault } = columns
  const deviation = deviationsOf(columns, size)
  const keys = [probabilityOfDefault, exposure, lossGivenDefault, deviation, ...model.loadings]
  const order = canonicalOrder(size, keys).filter(
    i => probabilityOfDefault[i]! > 0 && exposure[i]! > 0 && lossGivenDefault[i]! > 0,
  )
  const threshold = Float64Array.from(order, i => normalQuantile(probabilityOfDefault[i]!) / model.own[i]!)
  const { begin, factor, share } = systematicOf(model, order)
  const shapes = Float64Array.from(order, i => shapeOf(lossGivenDefault[i]!, deviation[i]!))
  const factors = new Float64Array(model.factors.length)
  const draw: PathSampler['draw'] = (uniform, record) => {
    drawFactors(model, uniform, factors)
    for (let row = 0; row < order.length; row++) {
      let x = threshold[row]!
      for (let j = begin[row]!; j < begin[row + 1]!; j++) x -= share[j]! * factors[factor[j]!]!
      if (!isBelowNormal(uniform(), x)) continue
      const i = order[row]!
      const mean = lossGivenDefault[i]!
      const shape = shapes[row]!
      record(i, exposure[i]! * (shape === 0 ? mean : drawBeta(uniform, mean * shape, (1 - mean) * shape)))
    }
  }
  return { size, draw }
}

function deviationsOf({ lossGivenDefault, lossGivenDefaultDeviation: given }: FactorColumns, size: number) {
  if (given === undefined) return new Float64Array(size)
  const path = 'columns.lossGivenDefaultDeviation'
  expectColumns(['columns.lossGivenDefault', lossGivenDefault, PROBABILITY], [path, given, VALUE])
  for (let i = 0; i < size; i++) {
    const most = Math.sqrt(lossGivenDefault[i]! * (1 - lossGivenDefault[i]!))
    if (given[i] === 0 || given[i]! < most) continue
    reject('OUT_OF_RANGE', `${path}[${i}]`, `less than ${most}, as shares with this mean have`, given[i])
  }
  return given
}

/** a + b of the beta variable with this mean and deviation; 0 for none. */
function shapeOf(mean: number, deviation: number): number {
  return deviation === 0 ? 0 : (mean * (1 - mean)) / deviation ** 2 - 1
}
