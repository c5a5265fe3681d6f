/**
 * How likely each client is to have, or to take up, each product.
 *
 * @module
 */
import { expectKnownKeys } from '../../../errors/index.js'
import { normalUpperQuantile } from '../../../numeric/core.js'
import type { AttributeColumns } from '../../../statistics/index.js'
import { expectLevel } from '../../../statistics/level.js'
import type { PortraitColumn } from '../../portrait/read-columns.js'
import type { ProductHoldings } from '../holdings.js'
import { featureValues } from './feature-values.js'
import { paramsOf } from './model.js'
import { readClients } from './read-clients.js'
import { expectNumbers, logOdds, probabilityOf } from './train.js'
import type { ProductModel, ProductPropensity } from './types.js'

/** What is known beside the columns, and which intervals are asked for. */
export interface ProbabilityOptions {
  /** What each client holds now; needed by a model of taking up. */
  readonly held?: ProductHoldings
  /** Nominal probability of the intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** One product, one number per client. */
export interface ProductProbabilities {
  /** Within [0, 1]. */
  readonly probability: Float64Array
  /** Wald's interval of the log-odds, as probabilities: of the probability, not of what comes true. Absent without covariance. */
  readonly lower?: Float64Array
  readonly upper?: Float64Array
}

/** By product. */
export interface PropensityScores {
  readonly size: number
  readonly level: number
  readonly products: Readonly<Record<string, ProductProbabilities>>
}

/**
 * Probabilities of clients, those of the fit or new ones. A word that the fit has not seen counts as the most common one, a number
 * beyond the fit's as its end.
 *
 * @param columns those of the fit.
 * @throws ClienteleError `COLUMN_NOT_FOUND` for a column or `held` that is missing; as `fit` for cells at fault.
 * @example
 * import { productPropensity } from 'clientele/segmentation'
 * const turnover = Array.from({ length: 60 }, (_, i) => 10 + i)
 * const guarantee = turnover.map((amount, i) => (amount > 40) !== (i % 7 === 0))
 * const model = productPropensity.fit({ turnover }, { guarantee })
 * const { probability, lower, upper } = productPropensity.probabilities(model, { turnover: [15, 65] }).products.guarantee
 * Array.from(probability, p => p.toFixed(2)) // => [ '0.12', '0.88' ]
 * Array.from(lower, p => p.toFixed(2)) // => [ '0.04', '0.70' ]
 */
export function probabilities(
  model: ProductPropensity,
  columns: AttributeColumns,
  options: ProbabilityOptions = {},
): PropensityScores {
  const params = paramsOf(model)
  expectKnownKeys(options, ['held', 'level'], 'options')
  const level = expectLevel(options.level)
  const clients = readClients(params, columns, options.held)
  const rows = Int32Array.from({ length: clients.size }, (_, row) => row)
  const reach = normalUpperQuantile((1 - level) / 2)
  const products = Object.entries(params.products).map(
    ([product, of]) => [product, productProbabilities(of, clients.columns, rows, reach)] as const,
  )
  return { size: clients.size, level, products: Object.fromEntries(products) }
}

function productProbabilities(
  model: ProductModel,
  columns: readonly PortraitColumn[],
  rows: Int32Array,
  reach: number,
): ProductProbabilities {
  const values = featureValues(model.features, columns, rows)
  const sums = logOdds(model, values, rows.length)
  const moved = movedBy(model)
  const probability = sums.map(sum => probabilityOf(moved(sum)))
  const errors = errorsOf(model, values, rows.length)
  if (errors === undefined) return { probability }
  return {
    probability,
    lower: sums.map((sum, i) => probabilityOf(moved(sum - reach * errors[i]!))),
    upper: sums.map((sum, i) => probabilityOf(moved(sum + reach * errors[i]!))),
  }
}

/** Log-odds on the line that they were found to lie on. */
export function movedBy({ recalibration }: ProductModel): (logit: number) => number {
  if (recalibration === undefined) return logit => logit
  return logit => recalibration.intercept + recalibration.slope * logit
}

/** Standard errors of the log-odds: √(xᵀ V x). */
function errorsOf(
  { covariance }: ProductModel,
  values: readonly Float64Array[],
  rows: number,
): Float64Array | undefined {
  if (covariance === undefined) return undefined
  const width = covariance.length
  const flat = Float64Array.from(covariance.flat())
  const own = new Float64Array(width).fill(1)
  const errors = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    for (let j = 1; j < width; j++) own[j] = values[j - 1]![i]!
    let variance = 0
    for (let j = 0; j < width; j++) {
      let sum = flat[j * width + j]! * own[j]!
      for (let k = 0; k < j; k++) sum += 2 * flat[j * width + k]! * own[k]!
      variance += own[j]! * sum
    }
    errors[i] = Math.sqrt(Math.max(0, variance))
  }
  return expectNumbers(errors, 'covariance')
}
