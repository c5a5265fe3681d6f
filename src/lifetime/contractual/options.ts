/**
 * The options of retention models, checked: periods, tenures, horizons and discounting.
 *
 * @module
 */
import { expectFinite, expectInteger, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Effects } from '../../model/index.js'
import type { TimeUnit } from '../../money/core.js'
import { forcePerUnit } from '../../money/core.js'
import { LONGEST_TENURE } from '../../records/core.js'
import type { DiscountedResidualOptions, ResidualOptions } from '../contractual-contract.js'
import { horizonOf } from '../foundation/index.js'

/** Beyond e^500 a double would not hold the sum. */
const MOST_GROWTH = 500
/** A horizon of twelve months is twelve periods, whatever rounding made of it. */
const ROUNDING = 1e-9

interface Timed {
  readonly timeUnit?: TimeUnit
}

/** A number of periods, whole and within what verbs answer for. */
export function periodsOf(periods: unknown, path: string, least: number): number {
  return expectInteger(periods, path, least, LONGEST_TENURE)
}

/** How many renewals count: those within the horizon, or all. */
export function renewalsWithin(model: Timed, { horizon }: ResidualOptions): number {
  if (horizon === undefined) return Number.POSITIVE_INFINITY
  const renewals = Math.floor(horizonOf(model, horizon) * (1 + ROUNDING))
  return renewals >= 1 ? renewals : reject('OUT_OF_RANGE', 'options.horizon', 'a period or more', horizon)
}

/** The force of interest per period, and how many renewals count. */
export function discountOf(
  model: Timed,
  options: DiscountedResidualOptions,
): { readonly force: number; readonly renewals: number } {
  const { annualDiscountRate } = options
  const renewals = renewalsWithin(model, options)
  if (expectFinite(annualDiscountRate, RATE) === 0) return { force: 0, renewals }
  if (model.timeUnit === undefined) {
    return reject('UNIT_MISMATCH', 'model.timeUnit', 'a unit of time, as rates are by the year', undefined, GIVE_UNIT)
  }
  const force = forcePerUnit(annualDiscountRate, model.timeUnit, RATE)
  if (force < 0 && renewals === Number.POSITIVE_INFINITY) {
    reject('OUT_OF_RANGE', RATE, 'a rate >= 0 where no horizon is given', annualDiscountRate)
  }
  if (-force * renewals > MOST_GROWTH) reject('OUT_OF_RANGE', RATE, BOUNDED, annualDiscountRate)
  return { force, renewals }
}

/** The unit of a curve. */
export function unitOf({ timeUnit }: Timed): TimeUnit {
  return (
    timeUnit ?? reject('UNIT_MISMATCH', 'model.timeUnit', 'a unit of time, as curves have one', timeUnit, GIVE_UNIT)
  )
}

/** Options with these keys only, and covariates where the model has effects of some. */
export function expectOptions(options: unknown, known: readonly string[], model?: unknown): void {
  expectKnownKeys(expectObject(options, 'options'), hasEffects(model) ? [...known, 'covariates'] : known, 'options')
}

/** Whether covariates act on what is to be a model. */
export function hasEffects(model: unknown): model is { readonly effects: Effects } {
  return typeof model === 'object' && model !== null && 'effects' in model && model.effects !== undefined
}

const RATE = 'options.annualDiscountRate'
const BOUNDED = 'a rate by which money grows to no more than e^500 within the horizon'
const GIVE_UNIT = 'Pass { timeUnit } to fit or fromParams'
