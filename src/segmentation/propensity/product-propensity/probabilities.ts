/**
 * How likely each client is to have, or to take up, each product.
 *
 * @module
 */
import { expectKnownKeys } from '../../../errors/index.js'
import { normalUpperQuantile } from '../../../numeric/core.js'
import type { EventProbabilities } from '../../../statistics/event-model/event-probabilities.js'
import { eventProbabilities } from '../../../statistics/event-model/event-probabilities.js'
import type { AttributeColumns } from '../../../statistics/index.js'
import { expectLevel } from '../../../statistics/level.js'
import type { ProductHoldings } from '../holdings.js'
import { paramsOf } from './model.js'
import { readClients } from './read-clients.js'
import type { ProductPropensity } from './types.js'

/** What is known beside the columns, and which intervals are asked for. */
export interface ProbabilityOptions {
  /** What each client holds now; needed by a model of taking up. */
  readonly held?: ProductHoldings
  /** Nominal probability of the intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** One product, one number per client. */
export type ProductProbabilities = EventProbabilities

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
    ([product, of]) => [product, eventProbabilities(of, clients.columns, rows, reach)] as const,
  )
  return { size: clients.size, level, products: Object.fromEntries(products) }
}
