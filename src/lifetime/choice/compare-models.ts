/**
 * Which model fits these clients? Several of them, fitted to the same base and judged by the same measures, in one table.
 *
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import type { ModelDocument, Warning } from '../../model/index.js'
import { inspectable } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import { expectBase } from '../foundation/index.js'
import type { HoldoutAccuracy } from '../validation/index.js'
import { holdoutAccuracy } from '../validation/index.js'
import { calibrationError } from './calibration-error.js'
import type { Candidate, Candidates } from './candidates.js'
import { expectCandidates } from './candidates.js'
import type { ComparedHoldout, ComparedModel, ModelComparison } from './comparison.js'
import { describeComparison } from './describe-comparison.js'

/** What the models are judged by. */
export interface CompareOptions {
  /**
   * Whether forecasts are held against what clients bought after `observedUntil`; by default where the base has a holdout.
   */
  readonly holdout?: boolean
}

/**
 * Fits several models to a base and sets them side by side: likelihood, AIC and BIC for how well they explain what was seen;
 * error, calibration and discrimination in a holdout for how well they foresee what was not. The best figure of each column
 * is marked where it prints. Which one counts depends on what the forecasts are for, so nothing is picked.
 *
 * Likelihoods can be compared where models speak of the same data: with BG/CNBD-k and MBG/CNBD-k only if the base keeps the
 * times between purchases, with BG/BB not at all, as it speaks of opportunities.
 *
 * @param candidates modules, each with the options of its fit: `[[bgNbd], [mbgCnbd, { k: 2 }]]`.
 * @param base what all are fitted to, built with `holdoutUntil` for the second half of the table.
 * @throws ClienteleError `MISSING_VALUE` where a holdout is asked for and there is none, and what a fit refuses.
 * @see Akaike (1974), A new look at the statistical model identification, IEEE Transactions on Automatic Control 19(6).
 * @example
 * import { bgNbd, compareModels, nbd } from 'clientele/lifetime'
 * import { customerBaseFromSummary } from 'clientele/records'
 * const truth = bgNbd.fromParams({ r: 0.8, alpha: 6, a: 0.8, b: 2.5 }, { timeUnit: 'week' })
 * const { frequency, recency, age } = bgNbd.simulate(truth, { age: Array(500).fill(52), seed: 1 })
 * const base = customerBaseFromSummary({ frequency, recency, age }, { timeUnit: 'week', observedUntil: '2024-12-29' })
 * const { models } = compareModels([[nbd], [bgNbd]], base)
 * models.map(({ model }) => model.kind) // => ['nbd', 'bg-nbd']
 * models[0].aicBehind > 50 // => true
 * models[1].aicBehind // => 0
 */
export function compareModels<const C extends readonly Candidate[]>(
  candidates: C & Candidates<C>,
  base: CustomerBase,
  options?: CompareOptions,
): ModelComparison
export function compareModels(
  candidates: readonly Candidate[],
  base: CustomerBase,
  options: CompareOptions = {},
): ModelComparison {
  expectCandidates(candidates)
  expectBase(base)
  expectKnownKeys(options, ['holdout'], 'options')
  const { holdout = base.holdout !== undefined } = options
  const judged = candidates.map(candidate => judge(candidate, base, holdout))
  const least = Math.min(...judged.filter(({ notComparable }) => notComparable === undefined).map(({ aic }) => aic))
  const comparison: ModelComparison = {
    clients: base.size,
    ...(holdout && base.holdout !== undefined ? { purchasesInHoldout: total(base.holdout.frequency) } : {}),
    models: judged.map(row => (row.notComparable === undefined ? { ...row, aicBehind: row.aic - least } : row)),
  }
  return inspectable(comparison, () => describeComparison(comparison))
}

function judge([module, options]: Candidate, base: CustomerBase, holdout: boolean): ComparedModel {
  const model = module.fit(base, options)
  const { fit } = model
  if (fit.source !== 'likelihood') {
    return reject(
      'INVALID_DOCUMENT',
      'candidates',
      'modules that fit by likelihood',
      `${model.kind} of source ${fit.source}`,
    )
  }
  const { converged, logLikelihood, aic, bic, warnings } = fit
  const accuracy = holdout ? holdoutAccuracy([module, model], base) : undefined
  const notComparable = whyNotComparable(model, warnings)
  return {
    model,
    parameters: Math.round(aic / 2 + logLikelihood),
    converged,
    logLikelihood,
    aic,
    bic,
    ...(notComparable === undefined ? {} : { notComparable }),
    ...(accuracy === undefined ? {} : { holdout: holdoutOf(accuracy) }),
    warnings: [...warnings, ...(accuracy?.warnings ?? [])],
  }
}

function holdoutOf({ purchases, buying }: HoldoutAccuracy): ComparedHoldout {
  const { bias, rootMeanSquaredError, meanAbsoluteError } = purchases.model
  const { brierScore, areaUnderCurve } = buying.model
  return {
    ...(bias === undefined ? {} : { bias }),
    rootMeanSquaredError,
    meanAbsoluteError,
    calibrationError: calibrationError(buying.calibration),
    brierScore,
    ...(areaUnderCurve === undefined ? {} : { areaUnderCurve }),
  }
}

function whyNotComparable({ kind }: ModelDocument, warnings: readonly Warning[]): string | undefined {
  if (kind === 'bg-bb') return 'its likelihood is one of opportunities taken, not of times of purchases'
  if (warnings.some(({ code }) => code === 'INTERVALS_NOT_KEPT')) {
    return "its likelihood lacks the times between purchases: build the base with { keep: ['intervals'] }"
  }
  return undefined
}

function total(column: Float64Array): number {
  return column.reduce((sum, value) => sum + value, 0)
}
