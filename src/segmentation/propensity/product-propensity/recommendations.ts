/**
 * What to offer each client next, and why.
 *
 * @module
 */
import {
  expectInteger,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  reject,
} from '../../../errors/index.js'
import { PORTRAIT_WORDS } from '../../../labels/portrait-words.js'
import type { Language } from '../../../labels/words.js'
import { readAttributes } from '../../../statistics/attribute-columns/read-attributes.js'
import { movedBy } from '../../../statistics/event-model/event-probabilities.js'
import { featureValues } from '../../../statistics/event-model/feature-values.js'
import { contributionsOf, reasonsOf } from '../../../statistics/event-model/reasons.js'
import { logOdds, probabilityOf } from '../../../statistics/event-model/train.js'
import type { AttributeColumns } from '../../../statistics/index.js'
import type { PortraitAttributes } from '../../portrait/index.js'
import type { ProductHoldings } from '../holdings.js'
import { paramsOf } from './model.js'
import { readClients } from './read-clients.js'
import { HELD } from './read-input.js'
import type { ProductPropensity, PropensityReason } from './types.js'

/** How products are ranked, and told. */
export interface RecommendationOptions {
  /** What each product brings a lender that a client takes it, in one currency; >= 0. By probability alone without it. */
  readonly margins?: Readonly<Record<string, number>>
  /** How many products a client at most; a whole number >= 1, 3 by default. */
  readonly most?: number
  /** Of the reasons; `'en'` by default. */
  readonly language?: Language
  /** What people call the attributes in reasons, as for `fit`; the names of their columns by default. */
  readonly attributes?: PortraitAttributes
}

/** One product for one client. */
export interface ProductOffer {
  readonly product: string
  readonly probability: number
  /** Probability times margin, in its currency; absent without margins. */
  readonly expectedMargin?: number
  /** The attributes that move it, the most first; those that move the odds by less than 1 % are left out. */
  readonly reasons: readonly PropensityReason[]
}

/**
 * For each client the products it does not hold, the best first: by probability times margin where margins are given, else by
 * probability; each with what speaks for it and against it.
 *
 * @param holdings what each client holds now, of the products of the model; of a product whose holding is not known nothing is said.
 * @returns one list per client.
 * @throws ClienteleError `COLUMN_NOT_FOUND` for a column, holding or margin that is missing; as `probabilities` for others.
 * @example
 * import { productPropensity } from 'clientele/segmentation'
 * const turnover = Array.from({ length: 60 }, (_, i) => 10 + i)
 * const guarantee = turnover.map((amount, i) => (amount > 40) !== (i % 7 === 0))
 * const model = productPropensity.fit({ turnover }, { guarantee })
 * const [small, large] = productPropensity.recommendations(model, { turnover: [15, 65] }, { guarantee: [false, false] })
 * large[0].product // => 'guarantee'
 * large[0].reasons.map(({ text }) => text) // => [ 'turnover makes the odds 7.6 times those of the average client' ]
 */
export function recommendations(
  model: ProductPropensity,
  columns: AttributeColumns,
  holdings: ProductHoldings,
  options: RecommendationOptions = {},
): readonly (readonly ProductOffer[])[] {
  const params = paramsOf(model)
  expectKnownKeys(options, ['margins', 'most', 'language', 'attributes'], 'options')
  const { most = 3, language = 'en' } = options
  expectInteger(most, 'options.most', 1)
  expectOneOf(language, ['en', 'zh'], 'options.language')
  const attributes = readAttributes(options.attributes, Object.keys(params.attributes))
  const told = { language, attributes: { ...attributes, [HELD]: { name: PORTRAIT_WORDS['portrait.held'] } } }
  const { size, columns: read, held } = readClients(params, columns, holdings, 'holdings')
  const names = Object.keys(params.products)
  const margins = readMargins(options.margins, names, Object.keys(holdings))
  const rows = Int32Array.from({ length: size }, (_, row) => row)
  const scored = names.map(product => {
    const place = held!.products.indexOf(product)
    if (place < 0) reject('COLUMN_NOT_FOUND', `holdings.${product}`, 'who holds it', undefined)
    const model = params.products[product]!
    const values = featureValues(model.features, read, rows)
    const moved = movedBy(model)
    const probability = logOdds(model, values, size).map(sum => probabilityOf(moved(sum)))
    const contributions = contributionsOf(model, values)
    return { product, probability, contributions, held: held!.held[place]!, margin: margins?.[product] }
  })
  return Array.from(rows, row =>
    scored
      .filter(each => each.held[row] === 0)
      .map(each => ({ ...each, value: each.probability[row]! * (each.margin ?? 1) }))
      .sort((a, b) => b.value - a.value || (a.product < b.product ? -1 : 1))
      .slice(0, most)
      .map(
        ({ product, probability, contributions, margin, value }): ProductOffer => ({
          product,
          probability: probability[row]!,
          ...(margin !== undefined && { expectedMargin: value }),
          reasons: reasonsOf(contributions, row, told),
        }),
      ),
  )
}

function readMargins(
  margins: RecommendationOptions['margins'],
  products: readonly string[],
  known: readonly string[],
): Readonly<Record<string, number>> | undefined {
  if (margins === undefined) return undefined
  const given = expectObject(margins, 'options.margins')
  expectKnownKeys(given, known, 'options.margins')
  return Object.fromEntries(
    products.map(product => {
      const path = `options.margins.${product}`
      if (!Object.hasOwn(given, product)) reject('COLUMN_NOT_FOUND', path, 'what the product brings', undefined)
      return [product, expectNonNegative(given[product], path)]
    }),
  )
}
