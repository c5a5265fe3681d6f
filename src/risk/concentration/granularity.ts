/**
 * How much capital does a portfolio need beyond that of one split infinitely finely? The granularity adjustment.
 *
 *   GA = 1/(2K*) Σ sᵢ² [δ Cᵢ (Kᵢ+Rᵢ) + δ (Kᵢ+Rᵢ)² vᵢ − Kᵢ (Cᵢ + 2 (Kᵢ+Rᵢ) vᵢ)],   K* = Σ sᵢ Kᵢ
 *   simplified: 1/(2K*) Σ sᵢ² Cᵢ (δ (Kᵢ+Rᵢ) − Kᵢ)
 *   vᵢ = γ (1−Eᵢ)/Eᵢ,   Cᵢ = Eᵢ + γ (1−Eᵢ),   Rᵢ = Eᵢ PDᵢ,   δ = (α−1) (ξ + (1−ξ)/α)
 *
 * sᵢ: share of an obligor in the exposure; Eᵢ: its expected loss given default, whose variance is γ E (1−E); Kᵢ: its capital
 * for unexpected loss per unit of exposure; α: the quantile of the factor, which is gamma distributed with mean 1 and variance
 * 1/ξ. The first term of an expansion in 1/n of CreditRisk+: right for many obligors, too large for a handful.
 *
 * Rows are obligors: add up a group of connected clients first, or its concentration goes unseen.
 *
 * Source: Gordy and Lütkebohmert (2013), Granularity adjustment for regulatory capital assessment, International Journal of
 * Central Banking 9(3), section 1; in 2007 as Bundesbank discussion paper 2/01.
 *
 * @module
 */
import { expectKnownKeys, expectOneOf, expectPositive, reject } from '../../errors/index.js'
import { compensatedSum, normalQuantile } from '../../numeric/core.js'
import { gammaPInverse } from '../../numeric/incomplete-gamma.js'
import { expectColumns, VALUE } from '../../statistics/columns.js'
import type { ObligorCorrelation } from '../obligor-correlations.js'
import { expectCorrelations } from '../obligor-correlations.js'
import { conditionalAt } from '../one-factor.js'
import type { ObligorColumns } from '../portfolio/obligors.js'
import { expectObligors } from '../portfolio/obligors.js'
import { expectTailLevel } from '../portfolio/value-at-risk.js'

/** A portfolio, with the capital of each obligor or what it follows from: one of the two. */
export interface GranularityColumns extends ObligorColumns {
  /** Capital for unexpected loss per unit of exposure, as the internal ratings-based approach has it; >= 0. */
  readonly capital?: ArrayLike<number>
  /** Within [0, 1), of all or row by row: capital is then Vasicek's, without a maturity adjustment. */
  readonly assetCorrelation?: ObligorCorrelation
}

/** The parameters of the adjustment. */
export interface GranularityOptions {
  /** Of value at risk, within (0, 1); 0.999 by default. */
  readonly level?: number
  /** ξ, 1 over the variance of the factor; > 0, 0.25 by default, with which δ is 4.83 at 99.9 %. */
  readonly precision?: number
  /** γ, from 0 (losses given default are known) to 1; 0.25 by default, as the source proposes. */
  readonly lossVariance?: number
  /** `'full'` (default), or `'simplified'` without terms of the order of the product of two default probabilities. */
  readonly form?: 'full' | 'simplified'
}

/** What name concentration costs. */
export interface GranularityAdjustment {
  /** Per unit of exposure; can be below 0 only where default is all but certain. */
  readonly adjustment: number
  /** In currency units. */
  readonly amount: number
  /** In currency units, of the portfolio split infinitely finely: Σ Kᵢ · exposure. */
  readonly capital: number
  /** The amount over that capital: 0.05 is an add-on of 5 %. */
  readonly addOn: number
  /** In currency units, by obligor: its own term. They add up to the amount. */
  readonly contributions: Float64Array
  /** In currency units: by how much the amount grows with the exposure of each, times that exposure. They add up to it too. */
  readonly marginalContributions: Float64Array
  /** δ. */
  readonly delta: number
  readonly level: number
  readonly precision: number
  readonly lossVariance: number
  readonly form: 'full' | 'simplified'
}

/**
 * The granularity adjustment of a portfolio, with what each obligor adds to it.
 *
 * @param columns one row per obligor, with `capital` or `assetCorrelation`.
 * @throws ClienteleError `OUT_OF_RANGE`, `LENGTH_MISMATCH`, `MIXED_CURRENCIES` naming the cells at fault; `MISSING_VALUE`
 * without capital and correlation, `CONFLICTING_OPTIONS` with both; `NOT_APPLICABLE` where losses do not follow the factor
 * at all, so that there is nothing to expand about.
 * @example
 * import { granularityAdjustment } from 'clientele/risk'
 * const column = value => Array.from({ length: 100 }, () => value)
 * const even = { exposure: column(1), probabilityOfDefault: column(0.01), lossGivenDefault: column(0.45), assetCorrelation: 0.19 }
 * const { addOn, delta } = granularityAdjustment(even)
 * delta.toFixed(2) // => '4.83'
 * addOn.toFixed(4) // => '0.2196'
 */
export function granularityAdjustment(
  columns: GranularityColumns,
  options: GranularityOptions = {},
): GranularityAdjustment {
  expectKnownKeys(options, ['level', 'precision', 'lossVariance', 'form'], 'options')
  const level = expectTailLevel(options.level ?? 0.999, 'options.level')
  const precision = expectPositive(options.precision ?? 0.25, 'options.precision')
  const lossVariance = expectShare(options.lossVariance ?? 0.25)
  const form = expectOneOf(options.form ?? 'full', ['full', 'simplified'], 'options.form')
  const size = expectObligors(columns)
  const capitals = capitalsOf(columns, size, level)
  const delta = deltaOf(level, precision)
  const settings = { delta, level, precision, lossVariance, form }
  const { exposure } = columns
  const capital = compensatedSum(capitals.map((own, i) => own * exposure[i]!))
  const terms = capitals.map((own, i) => exposure[i]! * exposure[i]! * termOf(own, columns, i, settings))
  if (capital === 0) return nothing(columns, terms, settings)
  const contributions = terms.map(term => term / (2 * capital))
  const amount = compensatedSum(contributions)
  if (!Number.isFinite(amount)) {
    reject(
      'OUT_OF_RANGE',
      'columns.exposure',
      'amounts whose squares a double holds',
      amount,
      'Use a larger unit of money',
    )
  }
  const total = compensatedSum(Float64Array.from({ length: size }, (_, i) => exposure[i]!))
  return {
    adjustment: amount / total,
    amount,
    capital,
    addOn: amount / capital,
    contributions,
    marginalContributions: contributions.map((own, i) => 2 * own - (amount * capitals[i]! * exposure[i]!) / capital),
    ...settings,
  }
}

type Settings = Pick<GranularityAdjustment, 'delta' | 'level' | 'precision' | 'lossVariance' | 'form'>

/** What stands behind sᵢ² in the sum. */
function termOf(capital: number, columns: GranularityColumns, i: number, settings: Settings): number {
  const { delta, lossVariance, form } = settings
  const loss = columns.lossGivenDefault[i]!
  if (loss === 0) return 0
  const reach = capital + loss * columns.probabilityOfDefault[i]!
  const spread = loss + lossVariance * (1 - loss)
  const simplified = spread * (delta * reach - capital)
  if (form === 'simplified') return simplified
  const variance = (lossVariance * (1 - loss)) / loss
  return simplified + reach * variance * (delta * reach - 2 * capital)
}

/** δ, of a factor with a gamma distribution of mean 1. */
function deltaOf(level: number, precision: number): number {
  const quantile = gammaPInverse(level, precision) / precision
  if (quantile <= 1) {
    reject('OUT_OF_RANGE', 'options.level', 'a level at which the factor is above its mean', level)
  }
  const delta = (quantile - 1) * (precision + (1 - precision) / quantile)
  if (Number.isFinite(delta)) return delta
  return reject('OUT_OF_RANGE', 'options.precision', 'a precision whose quantile can be computed', precision)
}

function capitalsOf(columns: GranularityColumns, size: number, level: number): Float64Array {
  const { capital, assetCorrelation, probabilityOfDefault, lossGivenDefault } = columns
  if (capital !== undefined && assetCorrelation !== undefined) {
    reject('CONFLICTING_OPTIONS', 'columns.assetCorrelation', 'capital or a correlation, not both', assetCorrelation)
  }
  if (capital !== undefined) {
    expectColumns(['columns.exposure', columns.exposure, VALUE], ['columns.capital', capital, VALUE])
    return Float64Array.from(capital)
  }
  if (assetCorrelation === undefined) {
    return reject('MISSING_VALUE', 'columns.capital', 'capital, or assetCorrelation that it follows from', capital)
  }
  const correlations = expectCorrelations(assetCorrelation, size, 'columns.assetCorrelation')
  const cycle = 0 - normalQuantile(level)
  return correlations.map((correlation, i) => {
    const pd = probabilityOfDefault[i]!
    if (pd === 0 || pd === 1) return 0
    return Math.max(0, lossGivenDefault[i]! * (conditionalAt(normalQuantile(pd), correlation, cycle) - pd))
  })
}

/** A portfolio without capital: nothing to add where nothing can be lost. */
function nothing(columns: GranularityColumns, terms: Float64Array, settings: Settings): GranularityAdjustment {
  if (terms.some(term => term !== 0)) {
    const hint = 'Somebody may default, but nobody does so with the economy'
    reject('NOT_APPLICABLE', 'columns.capital', 'capital above 0 of somebody who may default', 'only 0', hint)
  }
  const none = new Float64Array(columns.exposure.length)
  return {
    ...{ adjustment: 0, amount: 0, capital: 0, addOn: 0 },
    ...{ contributions: none, marginalContributions: Float64Array.from(none) },
    ...settings,
  }
}

function expectShare(value: unknown): number {
  if (typeof value === 'number' && value >= 0 && value <= 1) return value
  return reject('OUT_OF_RANGE', 'options.lossVariance', 'a number from 0 to 1', value)
}
