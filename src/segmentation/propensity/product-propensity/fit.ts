/**
 * Fits one regression per product, with what it is worth for clients that it has not seen.
 *
 * @module
 */

import type { EventRows } from '../../../statistics/event-model/out-of-fold.js'
import { isEnough, outOfFold, partsOf } from '../../../statistics/event-model/out-of-fold.js'
import { recalibration } from '../../../statistics/event-model/recalibration.js'
import { train } from '../../../statistics/event-model/train.js'
import { validated } from '../../../statistics/event-model/validation.js'
import type { AttributeColumns } from '../../../statistics/index.js'
import { expectLevel } from '../../../statistics/level.js'
import type { ProductHoldings } from '../holdings.js'
import { seal } from './model.js'
import { rowsOfProduct } from './product-rows.js'
import type { PropensityInput } from './read-input.js'
import { readInput } from './read-input.js'
import type {
  ProductModel,
  ProductPropensity,
  ProductReport,
  ProductValidation,
  PropensityOptions,
  PropensityWarning,
} from './types.js'

/**
 * How likely a client is to take up each product, or looks like those who hold it: a logistic regression per product with a ridge,
 * so that it exists where words tell a product beforehand.
 *
 * Probabilities are checked by cross-validation; where that shows them to be off (p < 0.05) they are moved to the line they lie
 * on. A product that few have has no model, and a warning. To foretell, give what was held before as `before`: what clients hold
 * today tells nothing of what came first.
 *
 * @param columns attributes by name as of the day they are told by; null and undefined are missing.
 * @param holdings by product, one cell per client.
 * @throws ClienteleError `INVALID_TYPE`, `LENGTH_MISMATCH`, `OUT_OF_RANGE` and the like naming cells or options at fault;
 * `COLUMN_NOT_FOUND` for a product without `before`; with a ridge of 0 `SEPARATED_OUTCOMES` or `COLLINEAR_COVARIATES`.
 * @see Hosmer, Lemeshow and Sturdivant (2013), Applied Logistic Regression; le Cessie and van Houwelingen (1992), Ridge estimators
 * in logistic regression, Applied Statistics 41(1); Cox (1958), Biometrika 45, for the recalibration.
 * @example
 * import { productPropensity } from 'clientele/segmentation'
 * const turnover = Array.from({ length: 60 }, (_, i) => 10 + i)
 * const guarantee = turnover.map((amount, i) => (amount > 40) !== (i % 7 === 0))
 * const model = productPropensity.fit({ turnover }, { guarantee, leasing: turnover.map(amount => amount === 12) })
 * Object.keys(model.params.products) // => [ 'guarantee' ]
 * model.fit.products.guarantee.auc.toFixed(2) // => '0.84'
 * model.fit.warnings.map(({ code, product }) => `${code} ${product}`) // => [ 'TOO_FEW_EVENTS leasing' ]
 */
export function fit(
  columns: AttributeColumns,
  holdings: ProductHoldings,
  options: PropensityOptions = {},
): ProductPropensity {
  const input = readInput(columns, holdings, options)
  const { products } = input.holdings
  const models: [string, ProductModel][] = []
  const reports: [string, ProductReport][] = []
  const warnings: PropensityWarning[] = []
  for (const [place, product] of products.entries()) {
    const of = rowsOfProduct(input, place)
    const { rows, events } = of
    const known = { observations: rows.length, events }
    const parts = partsOf(input, of)
    if (!isEnough(input, of, parts)) {
      reports.push([product, known])
      warnings.push(tooFew(product, of, input))
      continue
    }
    const validation = validated(of, outOfFold(input, of, parts), LEVEL)
    const { model, converged } = train(input.columns, rows, of.outcomes, input.ridge)
    models.push([product, { ...model, ...recalibration(validation) }])
    reports.push([
      product,
      {
        ...known,
        auc: validation.auc.auc,
        skill: validation.skill.value,
        topLift: validation.top.lift,
      },
    ])
    warnings.push(...warningsOf(product, validation, converged))
  }
  const { ridge, folds, seed, target } = input
  const attributes = Object.fromEntries(input.columns.map(({ attribute, kind }) => [attribute, kind]))
  return seal(
    { target, attributes, products: Object.fromEntries(models) },
    {
      source: 'searched',
      clients: input.holdings.rows,
      ridge,
      folds,
      seed,
      products: Object.fromEntries(reports),
      warnings,
    },
  )
}

/** Of the intervals by which skill is judged. */
const LEVEL = 0.95

/** The options of {@link validate}. */
export interface ValidatePropensityOptions extends PropensityOptions {
  /** Nominal probability of every interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/**
 * How well each product can be foretold of clients that a model has not seen: rank, calibration and lift, with intervals. Each
 * client is in one of `folds` parts, and is told by a model of the other parts.
 *
 * Probabilities are those before any recalibration. Intervals take clients for independent: with `groups` they are too narrow.
 *
 * @returns by product; none for a product that few have.
 * @throws ClienteleError as {@link fit}.
 * @example
 * import { productPropensity } from 'clientele/segmentation'
 * const turnover = Array.from({ length: 60 }, (_, i) => 10 + i)
 * const guarantee = turnover.map((amount, i) => (amount > 40) !== (i % 7 === 0))
 * const { auc, top } = productPropensity.validate({ turnover }, { guarantee }).guarantee
 * auc.interval.lower.toFixed(2) // => '0.69'
 * top.lift.toFixed(2) // => '1.67'
 */
export function validate(
  columns: AttributeColumns,
  holdings: ProductHoldings,
  options: ValidatePropensityOptions = {},
): Readonly<Record<string, ProductValidation>> {
  const { level: asked, ...rest } = options
  const level = expectLevel(asked)
  const input = readInput(columns, holdings, rest)
  return Object.fromEntries(
    input.holdings.products.flatMap((product, place) => {
      const of = rowsOfProduct(input, place)
      const parts = partsOf(input, of)
      return isEnough(input, of, parts) ? [[product, validated(of, outOfFold(input, of, parts), level)] as const] : []
    }),
  )
}

function tooFew(product: string, { rows, events }: EventRows, { fewestEvents }: PropensityInput): PropensityWarning {
  const message =
    `${product} has no model: of ${rows.length} clients ${events} have it, and ${fewestEvents} are asked for on either side, ` +
    'in more than one group'
  return { code: 'TOO_FEW_EVENTS', product, message }
}

function warningsOf(product: string, validation: ProductValidation, converged: boolean): readonly PropensityWarning[] {
  const { auc } = validation
  const { recalibration: moved } = recalibration(validation)
  const of = (code: PropensityWarning['code'], message: string): PropensityWarning => ({ code, product, message })
  return [
    ...(auc.interval.lower <= 0.5
      ? [of('NO_SKILL', `Of clients it has not seen, the model of ${product} is not shown to rank better than chance`)]
      : []),
    ...(moved === undefined
      ? []
      : [
          of('RECALIBRATED', `Probabilities of ${product} were off out of fold, and are moved to the line they lie on`),
        ]),
    ...(converged ? [] : [of('NOT_CONVERGED', `The search for the coefficients of ${product} did not end`)]),
  ]
}
