/**
 * How reliable is the sum of items that show one construct, each as well as it does? McDonald's omega.
 *
 *   ω = (Σλ)² / ((Σλ)² + Σθ)
 *
 * with loadings λ and own variances θ of a model with one factor. Alpha is omega where all loadings are equal; where they are not,
 * alpha is too low. Omega stands on the model: its fit is part of the answer.
 *
 * @see McDonald (1999), Test Theory: A Unified Treatment, eq. 6.21; Kelley and Pornprasertmanit (2016), Confidence intervals for
 * population reliability coefficients, Psychological Methods 21(1), for intervals by resampling.
 * @module
 */
import { expectKnownKeys, reject } from '../../errors/index.js'
import type { Steps } from '../../model/index.js'
import { runSync } from '../../model/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { SurveyAnswers } from '../answers.js'
import { completeRows } from '../answers.js'
import type { MeasurementWarning } from './alpha-types.js'
import type { Moments } from './moments.js'
import { momentsOf } from './moments.js'
import type { Omega, OmegaOptions } from './omega-types.js'
import type { OneFactor } from './one-factor.js'
import { fitOneFactor, HEYWOOD } from './one-factor.js'
import { factorFit } from './one-factor-fit.js'
import { readReversed } from './read-scale.js'
import type { ResampledFigure } from './resampling.js'
import { RESAMPLING_OPTIONS, readResampling, resampledFigures } from './resampling.js'
import { groupsOfRows, readClients } from './sheet-groups.js'

/**
 * McDonald's omega of the items of one scale, from sheets on which all were answered.
 *
 * @param answers of at least three items: of two, one factor has more unknowns than there are correlations.
 * @throws ClienteleError `NO_DATA` for fewer than three items or sheets; `NO_VARIATION` naming an item to which all gave one
 * answer; `MISSING_VALUE` for `reversed` without `scale`; cells at fault by name.
 * @example
 * import { omega } from 'clientele/satisfaction'
 * const answers = {
 *   fast: [5, 4, 2, 3, 1, 4, 2, 5, 3, 4], clear: [4, 4, 1, 3, 2, 5, 2, 3, 3, 5],
 *   fair: [5, 3, 2, 2, 1, 4, 3, 4, 2, 4], kind: [3, 4, 2, 4, 1, 5, 3, 4, 2, 3],
 * }
 * const { raw, standardised, loadings, interval } = omega(answers, { seed: 1, replicates: 200 })
 * raw.toFixed(4) // => '0.9040'
 * standardised.toFixed(4) // => '0.9011'
 * loadings.fast.toFixed(3) // => '0.962'
 * interval.lower.toFixed(2) // => '0.80'
 */
export function omega(answers: SurveyAnswers, options: OmegaOptions = {}): Omega {
  return runSync(omegaSteps(answers, options))
}

/**
 * The same as steps, for `runAsync`.
 *
 * @throws ClienteleError as {@link omega}, at the first step.
 * @example
 * import { runAsync } from 'clientele/model'
 * import { omegaSteps } from 'clientele/satisfaction'
 * const steps = omegaSteps({ a: [1, 2, 3, 5], b: [2, 2, 4, 5], c: [1, 3, 3, 4] })
 * const { sheets } = await runAsync(steps, { pause: async () => {} })
 * sheets // => 4
 */
export function* omegaSteps(answers: SurveyAnswers, options: OmegaOptions = {}): Steps<Omega> {
  expectKnownKeys(options, [...RESAMPLING_OPTIONS, 'reversed', 'scale', 'clients'], 'options')
  const { seed } = options
  const resampling = seed === undefined ? undefined : readResampling({ ...options, seed })
  if (resampling === undefined) expectNoResampling(options)
  const survey = readReversed(answers, options.reversed, options.scale)
  const { questions: items, rows } = survey
  if (items.length < 3) reject('NO_DATA', 'answers', 'at least three items', items.length, 'Of two items, take alpha')
  const clients = readClients(options.clients, rows)
  const complete = completeRows(survey.columns)
  if (complete.length < 3)
    reject('NO_DATA', 'answers', 'at least three sheets with all items answered', complete.length)
  const columns = survey.columns.map(column => Float64Array.from(complete, row => column[row]!))
  const whole = momentsOf(columns, undefined)
  const constant = items.find((_, i) => whole.deviations[i] === 0)
  if (constant !== undefined) reject('NO_VARIATION', `answers.${constant}`, 'answers that differ', 'one answer')
  const factor = fitOneFactor(whole.correlation, items.length)
  const raw = omegaOf(factor, whole.deviations)
  const found =
    resampling === undefined
      ? undefined
      : yield* resampledFigures([raw], groupsOfRows(clients, complete), resampling, weights => {
          const moments = momentsOf(columns, weights)
          return [omegaOfDraw(moments, factor.point)]
        })
  const { failed = 0, ...range }: Partial<ResampledFigure> = found === undefined ? {} : found[0]!
  const fit = factorFit(items, whole.correlation, factor, complete.length)
  return {
    raw,
    standardised: omegaOf(factor, undefined),
    ...range,
    loadings: Object.fromEntries(items.map((item, i) => [item, factor.loadings[i]!])),
    averageVarianceExtracted: compensatedSum(factor.loadings.map(loading => loading ** 2)) / items.length,
    fit,
    sheets: complete.length,
    leftOut: rows - complete.length,
    warnings: [
      ...(factor.converged ? [] : [NOT_CONVERGED]),
      ...items.flatMap((item, i) => (factor.uniquenesses[i]! <= HEYWOOD ? [heywood(item)] : [])),
      ...items.flatMap((item, i) => (factor.loadings[i]! < 0 ? [against(item)] : [])),
      ...(fit.isDoubtful ? [DOUBTFUL] : []),
      ...(failed > 0 ? [failedReplicates(failed)] : []),
    ],
  }
}

/** Of sums of answers with these deviations, or of standardised ones. */
function omegaOf({ loadings, uniquenesses }: OneFactor, deviations: Float64Array | undefined): number {
  const unit = deviations === undefined ? 1 : Math.max(...deviations)
  const scale = (i: number): number => (deviations === undefined ? 1 : deviations[i]! / unit)
  const common = compensatedSum(loadings.map((loading, i) => loading * scale(i))) ** 2
  const own = compensatedSum(uniquenesses.map((share, i) => share * scale(i) ** 2))
  return common / (common + own)
}

function omegaOfDraw({ correlation, deviations }: Moments, start: Float64Array): number {
  if (deviations.includes(0)) return Number.NaN
  const factor = fitOneFactor(correlation, deviations.length, start)
  return factor.converged ? omegaOf(factor, deviations) : Number.NaN
}

function expectNoResampling(options: OmegaOptions): void {
  const { replicates, method, level, clients } = options
  for (const [name, value] of Object.entries({ replicates, method, level, clients })) {
    if (value === undefined) continue
    reject('MISSING_VALUE', 'options.seed', `a seed, as ${name} is of the interval`, undefined)
  }
}

const NOT_CONVERGED: MeasurementWarning = {
  code: 'NOT_CONVERGED',
  message: 'The model with one factor did not settle: do not use this omega',
}

const DOUBTFUL: MeasurementWarning = {
  code: 'ONE_FACTOR_DOUBTFUL',
  message: 'One factor leaves correlations that chance would not: items may have more than one construct',
}

function heywood(item: string): MeasurementWarning {
  const message = `The factor would explain ${item} entirely, which stops at a share of 0.995: ask more people, or leave it out`
  return { code: 'HEYWOOD_CASE', message, item }
}

function against(item: string): MeasurementWarning {
  const message = `${item} goes against the other items. If it is worded the other way round, name it in reversed`
  return { code: 'ITEM_AGAINST_REST', message, item }
}

function failedReplicates(failed: number): MeasurementWarning {
  return { code: 'RESAMPLES_FAILED', message: `${failed} resamples of clients had no omega and were left out` }
}
