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
import { fillIn } from '../../../labels/fill-in.js'
import { PORTRAIT_WORDS } from '../../../labels/portrait-words.js'
import type { Language } from '../../../labels/words.js'
import type { AttributeColumns } from '../../../statistics/index.js'
import type { PortraitColumn } from '../../portrait/read-columns.js'
import type { ProductHoldings } from '../holdings.js'
import { paramsOf } from './model.js'
import { movedBy } from './probabilities.js'
import { readClients } from './read-clients.js'
import { HELD } from './read-input.js'
import { featureOf, logOdds, probabilityOf } from './train.js'
import type { ProductModel, ProductPropensity } from './types.js'

/** How products are ranked, and told. */
export interface RecommendationOptions {
  /** What each product brings a lender that a client takes it, in one currency; >= 0. By probability alone without it. */
  readonly margins?: Readonly<Record<string, number>>
  /** How many products a client at most; a whole number >= 1, 3 by default. */
  readonly most?: number
  /** Of the reasons; `'en'` by default. */
  readonly language?: Language
}

/** What one attribute adds. */
export interface PropensityReason {
  readonly attribute: string
  /** Log-odds beyond those of the average client; negative where it takes away. */
  readonly contribution: number
  readonly text: string
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

/** Log-odds below this are no reason. */
const LEAST = 0.01

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
  expectKnownKeys(options, ['margins', 'most', 'language'], 'options')
  const { most = 3, language = 'en' } = options
  expectInteger(most, 'options.most', 1)
  expectOneOf(language, ['en', 'zh'], 'options.language')
  const { size, columns: read, held } = readClients(params, columns, holdings)
  const names = Object.keys(params.products)
  const margins = readMargins(options.margins, names, Object.keys(holdings))
  const rows = Int32Array.from({ length: size }, (_, row) => row)
  const scored = names.map(product => {
    const place = held!.products.indexOf(product)
    if (place < 0) reject('COLUMN_NOT_FOUND', `holdings.${product}`, 'who holds it', undefined)
    const of = params.products[product]!
    const moved = movedBy(of)
    const probability = logOdds(of, read, rows).map(sum => probabilityOf(moved(sum)))
    return { product, of, probability, held: held!.held[place]!, margin: margins?.[product] }
  })
  return Array.from(rows, row => {
    const open = scored.filter(each => each.held[row] === 0)
    const ranked = open.map(each => ({ ...each, value: each.probability[row]! * (each.margin ?? 1) }))
    return ranked
      .sort((a, b) => b.value - a.value || (a.product < b.product ? -1 : 1))
      .slice(0, most)
      .map(
        ({ product, of, probability, margin, value }): ProductOffer => ({
          product,
          probability: probability[row]!,
          ...(margin !== undefined && { expectedMargin: value }),
          reasons: reasonsOf(of, read, row, language),
        }),
      )
  })
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

/** What each attribute adds to the log-odds beyond its mean, its words together. */
function reasonsOf(
  model: ProductModel,
  columns: readonly PortraitColumn[],
  row: number,
  language: Language,
): readonly PropensityReason[] {
  const sums = new Map<string, number>()
  const { slope = 1 } = model.recalibration ?? {}
  for (const [j, feature] of model.features.entries()) {
    const [value] = featureOf(feature, columns, Int32Array.of(row))
    const { attribute } = feature
    sums.set(attribute, (sums.get(attribute) ?? 0) + slope * model.coefficients[j]! * value!)
  }
  return [...sums]
    .filter(([, contribution]) => Math.abs(contribution) >= LEAST)
    .sort(([, a], [, b]) => Math.abs(b) - Math.abs(a))
    .map(([attribute, contribution]) => ({
      attribute,
      contribution,
      text: reasonText(attribute, contribution, language),
    }))
}

function reasonText(attribute: string, contribution: number, language: Language): string {
  const key = contribution > 0 ? 'portrait.reason-more' : 'portrait.reason-less'
  const name = attribute === HELD ? PORTRAIT_WORDS['portrait.held'][language] : attribute
  return fillIn(PORTRAIT_WORDS[key][language], {
    attribute: name,
    times: String(Number(Math.exp(contribution).toPrecision(2))),
  })
}
