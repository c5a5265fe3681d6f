/**
 * Whether the parameters that a larger model has beyond a smaller one earn their place.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { FitReport, LikelihoodReport } from '../../model/index.js'
import { chiSquareSurvival } from '../../numeric/index.js'

/** A fitted model, as any document is. */
export interface Fitted {
  readonly kind?: string
  readonly timeUnit?: string
  readonly fit: FitReport<unknown>
}

/** How the models are nested. */
export interface LikelihoodRatioOptions {
  /** How many parameters the larger model has beyond the smaller one; counted by default. */
  readonly degreesOfFreedom?: number
  /**
   * How many of these the smaller model puts at the edge of where they may lie (a variance of 0, say): 0 (default) or 1.
   * Half of the time such a parameter can gain nothing, so that p is the mean of two tails.
   */
  readonly atBoundary?: 0 | 1
}

/** The outcome of a test. */
export interface LikelihoodRatio {
  /** 2(l₁ − l₀). */
  readonly chiSquare: number
  readonly degreesOfFreedom: number
  /** Probability of at least this much if the smaller model were true. */
  readonly pValue: number
}

/**
 * The likelihood-ratio test of a model within a larger one, both fitted to the same clients.
 *
 * 2(l₁ − l₀) follows χ² with as many degrees of freedom as there are parameters more (Wilks 1938); where one of them sits
 * at the edge of its range under the smaller model, the mixture ½ χ²(df−1) + ½ χ²(df) (Self and Liang 1987, case 6).
 *
 * @throws ClienteleError `INVALID_TYPE` for parameters that were given, not fitted; `CONFLICTING_OPTIONS` for models of
 * different data, not nested, or fitted with a penalty; `UNIT_MISMATCH` for likelihoods in different units of time; `OUT_OF_RANGE` for a larger
 * model that reached less likelihood: one of the two searches did not find its maximum.
 * @see Self and Liang (1987), JASA 82.
 * @example
 * import { likelihoodRatioTest } from 'clientele/statistics'
 * const report = { source: 'likelihood', converged: true, iterations: 7, evaluations: 8, observations: 600, bic: 0, warnings: [], dropped: [] }
 * const plain = { fit: { ...report, logLikelihood: -5848.0978, aic: 11704.1957 } }
 * const withGender = { fit: { ...report, logLikelihood: -5821.0627, aic: 11658.1254 } }
 * const { chiSquare, degreesOfFreedom, pValue } = likelihoodRatioTest(plain, withGender)
 * chiSquare.toFixed(4) // => '54.0702'
 * degreesOfFreedom // => 4
 * pValue.toExponential(3) // => '5.088e-11'
 */
export function likelihoodRatioTest(
  smaller: Fitted,
  larger: Fitted,
  options: LikelihoodRatioOptions = {},
): LikelihoodRatio {
  expectKnownKeys(options, ['degreesOfFreedom', 'atBoundary'], 'options')
  const [less, more] = [reportOf(smaller, 'smaller'), reportOf(larger, 'larger')]
  if (less.observations !== more.observations) {
    reject(
      'CONFLICTING_OPTIONS',
      'larger.fit.observations',
      `${less.observations}, as of the smaller`,
      more.observations,
      SAME,
    )
  }
  if (smaller.timeUnit !== larger.timeUnit) {
    reject('UNIT_MISMATCH', 'larger.timeUnit', `${smaller.timeUnit}, as of the smaller`, larger.timeUnit, SAME)
  }
  const { atBoundary = 0 } = options
  expectInteger(atBoundary, 'options.atBoundary', 0, 1)
  const df = options.degreesOfFreedom ?? parametersIn(more) - parametersIn(less)
  const path = options.degreesOfFreedom === undefined ? 'larger' : 'options.degreesOfFreedom'
  if (!(df > 0)) reject('CONFLICTING_OPTIONS', path, 'more parameters than the smaller model', df, NESTED)
  expectInteger(df, path, 1)
  const chiSquare = chiSquareOf(less, more)
  const tail = (degrees: number): number => (degrees === 0 ? 0 : chiSquareSurvival(chiSquare, degrees))
  const pValue = atBoundary === 0 ? tail(df) : chiSquare === 0 ? 1 : (tail(df - 1) + tail(df)) / 2
  return { chiSquare, degreesOfFreedom: df, pValue }
}

const SAME = 'Fit both to the same base'
/** Held back by a penalty, a fit is below its maximum, and twice the gain follows no χ². */
const FREE = 'Fit without l2'
const NESTED = 'The larger model must hold the smaller as a special case'
/** The likelihood of searches that ended well is right to this share. */
const ROUNDING = 1e-9

function reportOf(model: Fitted, path: string): LikelihoodReport<unknown> {
  const fit = expectObject(model, path)['fit']
  expectObject(fit, `${path}.fit`)
  if (model.fit.source === 'likelihood') {
    const { penalty = 0 } = model.fit
    return penalty === 0 ? model.fit : reject('CONFLICTING_OPTIONS', `${path}.fit.penalty`, 'none', penalty, FREE)
  }
  return reject('INVALID_TYPE', `${path}.fit.source`, 'a model fitted by likelihood', model.fit.source)
}

/** AIC = 2k − 2l tells k, also of what else was estimated beside `params`. */
function parametersIn({ aic, logLikelihood }: LikelihoodReport<unknown>): number {
  return Math.round(aic / 2 + logLikelihood)
}

function chiSquareOf(less: LikelihoodReport<unknown>, more: LikelihoodReport<unknown>): number {
  const gain = more.logLikelihood - less.logLikelihood
  if (gain >= 0) return 2 * gain
  if (gain >= -ROUNDING * Math.max(1, Math.abs(less.logLikelihood))) return 0
  return reject(
    'OUT_OF_RANGE',
    'larger.fit.logLikelihood',
    `at least that of the smaller model, ${less.logLikelihood}`,
    more.logLikelihood,
    whoseFault(less, more),
  )
}

function whoseFault(less: LikelihoodReport<unknown>, more: LikelihoodReport<unknown>): string {
  if (!more.converged) return 'The larger model did not converge: fit it again from another start'
  if (!less.converged) return 'The smaller model did not converge: fit both again'
  return 'Both converged, the larger to a lesser maximum: fit it again from the parameters of the smaller, or check that they are nested'
}
