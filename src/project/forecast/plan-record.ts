/**
 * How far a client's plans can be trusted: what past plans were off, shrunk to what plans are off in general.
 *
 *   errors e = ln(actual / planned):   bias m = (k m₀ + Σe) / (k + n)
 *   spread² = s² (1 + 1/(k + n)) ν/(ν - 2),   ν s² = (k + 2) s₀² + Σ(e - ē)² + k n/(k + n) (ē - m₀)²,   ν = k + 2 + n
 *
 * the mean and variance of the next error, where errors are normal of unknown mean and variance with the conjugate prior m₀, s₀
 * that counts for k plans. Where an amount is 0 or below, errors are (actual - planned) in parts of the mean magnitude of past plans. Z = n/(n + k) is Bühlmann's credibility. Errors are taken as equally large however far ahead the plan
 * looks; compare plans of the same reach where they are not.
 *
 * @see Bühlmann and Gisler (2005), A Course in Credibility Theory, chapter 3; Gelman et al. (2013), Bayesian Data Analysis, 3rd ed.,
 * section 3.3.
 * @module
 */
import { expectFinite, expectKnownKeys, expectList, expectObject, expectPositive, reject } from '../../errors/index.js'
import type { PastPlan, PlanRecord } from './types.js'

/** What plans are off before any was seen. */
export interface PlanPrior {
  /** Mean error, as ln(actual / planned) or a share of the plan; 0 by default. -0.1 where plans promise a tenth too much. */
  readonly bias?: number
  /** Standard deviation of errors; > 0, 0.25 by default. */
  readonly spread?: number
  /** So many plans the prior counts for; > 0, 1 by default. */
  readonly weight?: number
}

/** Errors beyond would carry amounts out of a double; a plan so far off has no weight in any case. */
const MOST_LOG = 30
const MOST_DIFFERENCE = 1e12

function within(error: number, most: number): number {
  return Math.max(-most, Math.min(most, error))
}

/** The error expected of the next plan, as a share of it (or of `unit`, of differences). */
export function relativeBias({ measure, bias }: PlanRecord): number {
  return measure === 'log-ratio' ? Math.expm1(within(bias, MOST_LOG)) : bias
}

/** The standard deviation of the next plan's error, as a share: of a log-normal variable, √(exp(spread²) - 1). */
export function relativeSpread({ measure, spread }: PlanRecord): number {
  return measure === 'log-ratio' ? Math.sqrt(Math.expm1(within(spread ** 2, MOST_LOG))) : spread
}

/** The record of past plans. `unitOfPlan` is the magnitude of what is to come; `positive` where the amounts to come can be compared by logarithm. */
export function planRecord(
  pastPlans: readonly PastPlan[],
  prior: PlanPrior,
  unitOfPlan: number,
  positive: boolean,
): PlanRecord {
  const { bias: m0, spread: s0, weight: k } = readPrior(prior)
  const plans = Array.from(expectList(pastPlans, 'pastPlans'), (_, i) => readPast(pastPlans[i], i))
  const byLog = positive && plans.every(({ planned, actual }) => planned > 0 && actual > 0)
  const n = plans.length
  const unit = unitOf(plans)
  const errors = plans.map(({ planned, actual }) =>
    byLog ? Math.log(actual) - Math.log(planned) : within(actual / unit - planned / unit, MOST_DIFFERENCE),
  )
  const mean = errors.reduce((sum, error) => sum + error / n, 0)
  const squares = errors.reduce((sum, error) => sum + (error - mean) ** 2, 0)
  const freedom = k + 2 + n
  const apart = n === 0 ? 0 : ((k * n) / (k + n)) * (mean - m0) ** 2
  const variance = ((k + 2) * s0 ** 2 + squares + apart) / freedom
  return {
    count: n,
    measure: byLog ? 'log-ratio' : 'difference',
    unit: byLog ? 1 : unitOfPlan > 0 ? unitOfPlan : 1,
    ...(n > 0 && { meanError: mean }),
    credibility: n / (n + k),
    bias: n === 0 ? m0 : (k * m0 + n * mean) / (k + n),
    spread: Math.sqrt((variance * (1 + 1 / (k + n)) * freedom) / (freedom - 2)),
  }
}

function readPrior(prior: PlanPrior): Required<PlanPrior> {
  expectKnownKeys(prior, ['bias', 'spread', 'weight'], 'prior')
  const { bias = 0, spread = 0.25, weight = 1 } = prior
  return {
    bias: bounded(expectFinite(bias, 'prior.bias'), 'prior.bias'),
    spread: bounded(expectPositive(spread, 'prior.spread'), 'prior.spread'),
    weight: expectPositive(weight, 'prior.weight'),
  }
}

function bounded(error: number, path: string): number {
  return Math.abs(error) <= MOST_DIFFERENCE ? error : reject('OUT_OF_RANGE', path, 'a share, such as 0.25', error)
}

function readPast(plan: unknown, i: number): PastPlan {
  const path = `pastPlans[${i}]`
  const { planned, actual, ...rest } = expectObject(plan, path)
  expectKnownKeys(rest, [], path)
  return { planned: expectFinite(planned, `${path}.planned`), actual: expectFinite(actual, `${path}.actual`) }
}

/** Mean magnitude of past plans, so that plans of another size can be compared; of what came where nothing was planned. */
function unitOf(plans: readonly PastPlan[]): number {
  const mean = (of: (plan: PastPlan) => number): number =>
    plans.reduce((sum, plan) => sum + Math.abs(of(plan)) / plans.length, 0)
  const planned = mean(plan => plan.planned)
  if (planned > 0) return planned
  const actual = mean(plan => plan.actual)
  return actual > 0 ? actual : 1
}
