/**
 * What does each part of a score tell of the outcome that the others do not?
 *
 * @module
 */
import { expectKnownKeys, expectOneOf } from '../../errors/index.js'
import { betaI, chiSquareSurvival } from '../../numeric/index.js'
import { areaUnderCurve } from '../auc.js'
import { linearRegression } from '../regression/linear-regression.js'
import { logisticRegression } from '../regression/logistic-regression.js'
import { linearPredictor } from '../regression/predictions.js'
import type { CriteriaColumns } from './criteria.js'
import { byName, columnOf, expectCriteria } from './criteria.js'

/** What the outcomes are. */
export interface ValidityOptions {
  /** `'events'` (default): 0 or 1, by logistic regression. `'amounts'`: any numbers, by linear regression. */
  readonly outcomes?: 'events' | 'amounts'
}

/** How well a regression tells the outcomes of the rows it was fitted to. */
export interface ValidityMeasures {
  /** Absent where amounts are told exactly: it is infinite there. */
  readonly logLikelihood?: number
  /** Share of variance explained; of events the share of deviance (McFadden 1974), 1 − D / D₀. */
  readonly rSquared: number
  /** Of events: probability that the model puts a row with the event before one without it. */
  readonly areaUnderCurve?: number
}

/** What one part is worth. */
export interface PartValidity {
  /** Of the part as the only column. */
  readonly alone: ValidityMeasures
  /** Of all columns, less the same of all but this one; of rows it was fitted to, so that noise gains a little as well. */
  readonly gain: ValidityMeasures
  /**
   * Probability of at least that gain if the part told nothing: χ²(1) of twice the gain of log-likelihood, of amounts
   * F(1, rest). Absent where no row is left beyond the coefficients, or the others tell amounts exactly.
   */
  readonly pValue?: number
}

/** The report. */
export interface IncrementalValidity<Name extends string = string> {
  /** Of all columns together. */
  readonly whole: ValidityMeasures
  readonly parts: Readonly<Record<Name, PartValidity>>
  readonly observations: number
}

/**
 * What each criterion adds to all others in telling an outcome: regressions with and without it, on the same rows.
 *
 * It does not look at weights: see {@link scoreValidity} for the score as it is weighted. A part that tells much alone and
 * adds nothing repeats the others.
 *
 * @param columns finite numbers by criterion, one per row.
 * @param outcomes one per row: 0 or 1, **1 is the event** (a default, say); any numbers for `'amounts'`.
 * @throws ClienteleError `SEPARATED_OUTCOMES`, `COLLINEAR_COVARIATES`, `NO_VARIATION` or `NO_DATA` naming columns, as
 * {@link logisticRegression} and {@link linearRegression}; `OUT_OF_RANGE`, `LENGTH_MISMATCH` and the like naming cells.
 * @see Hunsley and Meyer (2003), The incremental validity of psychological testing and assessment, Psychological Assessment
 * 15; McFadden (1974), Conditional logit analysis of qualitative choice behavior.
 * @example
 * import { incrementalValidity } from 'clientele/statistics'
 * const columns = { late: [0, 1, 0, 3, 2, 0, 1, 4], turnover: [5, 3, 4, 4, 2, 2, 6, 5] }
 * const { whole, parts } = incrementalValidity(columns, [0, 0, 0, 1, 0, 1, 0, 1])
 * whole.areaUnderCurve.toFixed(4) // => '0.8667'
 * parts.late.gain.rSquared.toFixed(4) // => '0.2489'
 * parts.turnover.pValue.toFixed(4) // => '0.5198'
 */
export function incrementalValidity<Name extends string>(
  columns: Readonly<Record<Name, ArrayLike<number>>>,
  outcomes: ArrayLike<number>,
  options?: ValidityOptions,
): IncrementalValidity<Name>
export function incrementalValidity(
  columns: CriteriaColumns,
  outcomes: ArrayLike<number>,
  options: ValidityOptions = {},
): IncrementalValidity {
  expectKnownKeys(options, ['outcomes'], 'options')
  const { names, rows } = expectCriteria(columns)
  const { outcomes: asked = 'events' } = options
  const kind = expectOneOf(asked, ['events', 'amounts'], 'options.outcomes')
  const only = (kept: readonly string[]): CriteriaColumns => byName(kept, index => columnOf(columns, kept[index]!))
  const measure = kind === 'events' ? ofEvents : ofAmounts
  const whole = measure(only(names), outcomes)
  return {
    whole,
    parts: byName(names, index => {
      const less = measure(only(names.filter((_, other) => other !== index)), outcomes)
      const gain = difference(whole, less)
      const left = rows - names.length - 1
      const pValue = kind === 'events' ? chanceOfEvents(gain) : chanceOfAmounts(whole, less, left)
      return { alone: measure(only([names[index]!]), outcomes), gain, ...(pValue === undefined ? {} : { pValue }) }
    }),
    observations: rows,
  }
}

function ofEvents(columns: CriteriaColumns, outcomes: ArrayLike<number>): ValidityMeasures {
  const regression = logisticRegression(columns, outcomes)
  const { logLikelihood, deviance, nullDeviance } = regression
  const isEmpty = Object.keys(columns).length === 0
  const area = isEmpty ? 0.5 : areaUnderCurve(linearPredictor(regression, columns), outcomes)
  return { logLikelihood, rSquared: isEmpty ? 0 : 1 - deviance / nullDeviance, areaUnderCurve: area }
}

function ofAmounts(columns: CriteriaColumns, outcomes: ArrayLike<number>): ValidityMeasures {
  const { logLikelihood, rSquared } = linearRegression(columns, outcomes)
  const isEmpty = Object.keys(columns).length === 0
  return { ...(logLikelihood === undefined ? {} : { logLikelihood }), rSquared: isEmpty ? 0 : rSquared }
}

function difference(more: ValidityMeasures, less: ValidityMeasures): ValidityMeasures {
  const [area, before] = [more.areaUnderCurve, less.areaUnderCurve]
  const [likelihood, likelihoodBefore] = [more.logLikelihood, less.logLikelihood]
  return {
    ...(likelihood === undefined || likelihoodBefore === undefined
      ? {}
      : { logLikelihood: likelihood - likelihoodBefore }),
    rSquared: more.rSquared - less.rSquared,
    ...(area === undefined || before === undefined ? {} : { areaUnderCurve: area - before }),
  }
}

/** χ² with one degree of freedom at twice the gain of log-likelihood, of events. */
function chanceOfEvents({ logLikelihood }: ValidityMeasures): number | undefined {
  return logLikelihood === undefined ? undefined : chiSquareSurvival(Math.max(0, 2 * logLikelihood), 1)
}

/** F with 1 and the degrees that are left, in terms of what stays unexplained with and without the part. */
function chanceOfAmounts(whole: ValidityMeasures, less: ValidityMeasures, left: number): number | undefined {
  const share = (1 - whole.rSquared) / (1 - less.rSquared)
  return left > 0 && share >= 0 ? betaI(Math.min(1, share), left / 2, 0.5) : undefined
}
