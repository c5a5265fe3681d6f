/**
 * The verbs of retention models that say who is left after a while, made for any law.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { Curve, ModelDocument } from '../../model/index.js'
import { curve } from '../../model/index.js'
import type { NewClient } from '../contract.js'
import type { PeriodOptions, SurvivalOptions } from '../contractual-contract.js'
import type { RetentionLaw } from './law.js'
import { expectOptions, periodsOf, unitOf } from './options.js'
import { renewalSums } from './renewal-sums.js'

/** From a document to what its parameters say of a client, checked. */
export type LawOf<M> = (model: M, covariates?: NewClient['covariates']) => RetentionLaw

/** S(tenure + periods) / S(tenure). */
export function survivalProbabilityOf<M>(lawOf: LawOf<M>): (model: M, options: SurvivalOptions) => number {
  return (model, options) => {
    const { periods, tenure } = spanOf(model, options, 0)
    return Math.exp(lawOf(model, options.covariates).logSurvival(tenure, periods))
  }
}

/** The same after 0, 1 ... periods; it never rises, not by the last digit either. */
export function survivalCurveOf<M extends ModelDocument>(
  lawOf: LawOf<M>,
): (model: M, options: SurvivalOptions) => Curve {
  return (model, options) => {
    const { periods, tenure } = spanOf(model, options, 1)
    const law = lawOf(model, options.covariates)
    const values = [1]
    for (let t = 1; t <= periods; t++) values.push(Math.min(values[t - 1]!, Math.exp(law.logSurvival(tenure, t))))
    return curve({ unit: unitOf(model), times: values.map((_, t) => t), values, between: 'step', quantity: 'survival' })
  }
}

/** S(t) / S(t−1). */
export function retentionRateOf<M>(lawOf: LawOf<M>): (model: M, options: PeriodOptions) => number {
  return (model, options) => {
    const period = periodOf(model, options)
    return Math.exp(lawOf(model, options.covariates).logSurvival(period - 1, 1))
  }
}

/** The same for the periods to come, each at its end, where the renewal is due. */
export function retentionCurveOf<M extends ModelDocument>(
  lawOf: LawOf<M>,
): (model: M, options: SurvivalOptions) => Curve {
  return (model, options) => {
    const { periods, tenure } = spanOf(model, options, 1)
    const law = lawOf(model, options.covariates)
    const times = Array.from({ length: periods }, (_, i) => i + 1)
    const values = times.map(t => Math.exp(law.logSurvival(tenure + t - 1, 1)))
    return curve({ unit: unitOf(model), times, values, between: 'step', quantity: 'probability' })
  }
}

/** S(t−1) − S(t). */
export function churnProbabilityOf<M>(lawOf: LawOf<M>): (model: M, options: PeriodOptions) => number {
  return (model, options) => {
    const period = periodOf(model, options)
    const law = lawOf(model, options.covariates)
    return -Math.expm1(law.logSurvival(period - 1, 1)) * Math.exp(law.logSurvival(0, period - 1))
  }
}

/** Σ S(t) from t = 0 on. */
export function expectedTenureOf<M>(lawOf: LawOf<M>): (model: M, options?: NewClient) => number {
  return (model, options = {}) => {
    expectOptions(options, [], model)
    const law = lawOf(model, options.covariates)
    expectMean(law, 1)
    return 1 + held(renewalSums(law, 0, 0, Number.POSITIVE_INFINITY).worth)
  }
}

/** The first t with S(t) at most a half: found between powers of two. */
export function medianTenureOf<M>(lawOf: LawOf<M>): (model: M, options?: NewClient) => number {
  return (model, options = {}) => {
    expectOptions(options, [], model)
    const law = lawOf(model, options.covariates)
    const isHalf = (t: number): boolean => law.logSurvival(0, t) <= -Math.LN2
    let most = 1
    while (!isHalf(most)) {
      if (most > Number.MAX_SAFE_INTEGER / 2)
        reject('OUT_OF_RANGE', 'model.params', 'a median below 2^53 periods', most)
      most *= 2
    }
    let least = most / 2
    while (most - least > 1) {
      const middle = Math.floor((least + most) / 2)
      if (isHalf(middle)) most = middle
      else least = middle
    }
    return most
  }
}

/** Refuses a mean that does not exist: of tenures (1), of what weighs them by tenure again (2). */
export function expectMean({ tailPower }: RetentionLaw, power: number): void {
  if (tailPower > power) return
  reject('MEAN_UNDEFINED', 'model.params', `survival that falls faster than 1/t^${power}`, tailPower, DISCOUNT)
}

/** A sum that a double holds. */
export function held(sum: number): number {
  return Number.isFinite(sum)
    ? sum
    : reject('OUT_OF_RANGE', 'model.params', 'a mean that a double holds', sum, DISCOUNT)
}

function spanOf(
  model: unknown,
  options: SurvivalOptions,
  least: number,
): { readonly periods: number; readonly tenure: number } {
  expectOptions(options, ['periods', 'tenure'], model)
  const periods = periodsOf(options.periods, 'options.periods', least)
  return { periods, tenure: options.tenure === undefined ? 0 : periodsOf(options.tenure, 'options.tenure', 0) }
}

function periodOf(model: unknown, options: PeriodOptions): number {
  expectOptions(options, ['period'], model)
  return periodsOf(options.period, 'options.period', 1)
}

const DISCOUNT = 'Give a horizon or a discount rate > 0, or ask for medianTenure'
