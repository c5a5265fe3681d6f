/**
 * What is it worth that more clients stay, whatever the curve by which they leave?
 *
 *   V = Σₖ mₖ Sₖ / (1 + d)^tₖ       S of any survival curve, m the margin of each period
 *   elasticity to retention = Σₖ k wₖ / Σₖ wₖ,       wₖ = mₖ Sₖ / (1 + d)^tₖ
 *   elasticity to the hazard = Σₖ wₖ ln Sₖ / Σₖ wₖ
 *
 * Retention is that of every period: one per cent more of it makes Sₖ larger by k per cent, so that the elasticity is the mean
 * number of periods that the expected margins lie ahead. With constant retention and margins without end it is (1 + d)/(1 + d − r),
 * as {@link retentionElasticity} has it.
 *
 * @see Gupta, Lehmann and Stuart (2004), Valuing customers, Journal of Marketing Research 41(1), for the constant case; the
 * weighted mean time is Macaulay's duration (1938), of expected margins.
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  reject,
} from '../../errors/index.js'
import type { Curve } from '../../model/index.js'
import { curve, curveAt } from '../../model/index.js'
import type { TimeUnit } from '../../money/core.js'
import { daysPer, expectTimeUnit } from '../../money/core.js'
import { compensatedSum } from '../../numeric/core.js'
import { expectColumns, FINITE } from '../../statistics/columns.js'
import { POINT } from './retention-elasticity.js'

/** What staying brings. */
export interface RetentionWorthOptions {
  /** Margin of each period from a client who is still there, in any currency; a loan's falls with its balance. */
  readonly margins: ArrayLike<number>
  /** How long a period is; one unit of the curve by default. */
  readonly per?: TimeUnit
  /** Effective rate of a year of 365.25 days; >= 0 (0.1 is 10 %). */
  readonly annualDiscountRate: number
  /** `'now'`: the first margin comes at once; `'after-one-period'` (default): at the end of the first period. */
  readonly firstMargin?: 'now' | 'after-one-period'
  /** By how much retention of every period is changed for `perChange`; within (−1, 1), a point (0.01) by default. */
  readonly change?: number
}

/** The value of who stays, and what retention does to it. */
export interface RetentionWorth {
  /** Present value of the expected margins. */
  readonly value: number
  /** Value with `change` more staying in every period (1 at most, 0 at least) less `value`. */
  readonly perChange: number
  /** Per cent of value for one per cent of every period's retention; absent where value is not above 0. */
  readonly elasticity?: number
  /** Per cent of value for one per cent more hazard at all times: <= 0 for margins >= 0; absent like `elasticity`. */
  readonly hazardElasticity?: number
}

/**
 * Present value of margins under a survival curve, and its slopes to retention and to the hazard of leaving.
 *
 * @param survival from now: of Kaplan and Meier, Cox, a failure time, or any other.
 * @throws ClienteleError `INVALID_TYPE` for a curve of something else; `OUT_OF_RANGE` for margins beyond the last time of the
 * curve, of which it says nothing, and for options out of range.
 * @example
 * import { retentionWorth } from 'clientele/loyalty'
 * import { curve } from 'clientele/model'
 * const times = [0, 1, 2, 3]
 * const survival = curve({ unit: 'year', times, values: [1, 0.8, 0.7, 0.65], between: 'step', quantity: 'survival' })
 * const { value, perChange, elasticity } = retentionWorth(survival, { margins: [1000, 900, 800], annualDiscountRate: 0.08 })
 * value.toFixed(0) // => '1694'
 * perChange.toFixed(2) // => '36.75'
 * elasticity.toFixed(3) // => '1.806'
 */
export function retentionWorth(survival: Curve, options: RetentionWorthOptions): RetentionWorth {
  const { left, worths, change } = checked(survival, options)
  const weights = worths.map((worth, k) => worth * left[k]!)
  const value = compensatedSum(weights)
  const perChange = compensatedSum(changed(left, change).map((share, k) => worths[k]! * (share - left[k]!)))
  if (!(value > 0)) return { value, perChange }
  const logs = weights.map((weight, k) => (left[k]! > 0 ? weight * Math.log(left[k]!) : 0))
  return {
    value,
    perChange,
    elasticity: compensatedSum(weights.map((weight, k) => k * weight)) / value,
    hazardElasticity: compensatedSum(logs) / value,
  }
}

/** Survival with so much more of every period's retention. */
function changed(left: Float64Array, change: number): Float64Array {
  let share = 1
  return left.map((here, k) => {
    if (k === 0) return here
    const before = left[k - 1]!
    const retention = before > 0 ? here / before : 0
    share *= Math.min(1, Math.max(0, retention + change))
    return left[0]! * share
  })
}

interface Checked {
  /** Share of clients still there after k periods, from k = 0. */
  readonly left: Float64Array
  /** Present value of the margin that comes then from one who is; 0 where none does. */
  readonly worths: Float64Array
  readonly change: number
}

function checked(survival: Curve, options: RetentionWorthOptions): Checked {
  const known = curve(expectSurvival(survival), 'survival')
  expectKnownKeys(expectObject(options, 'options'), KNOWN, 'options')
  const { per: unit = known.unit, firstMargin: asked = 'after-one-period', change = POINT } = options
  const per = expectTimeUnit(unit, 'options.per')
  const first = expectOneOf(asked, ['now', 'after-one-period'], 'options.firstMargin') === 'now' ? 0 : 1
  const rate = expectNonNegative(options.annualDiscountRate, 'options.annualDiscountRate')
  if (Math.abs(expectFinite(change, 'options.change')) >= 1) {
    reject('OUT_OF_RANGE', 'options.change', 'a number within (-1, 1)', change, 'Write one point as 0.01')
  }
  const periods = expectColumns(['options.margins', options.margins, FINITE])
  const [length, years] = [daysPer(per) / daysPer(known.unit), daysPer(per) / daysPer('year')]
  expectWithin(known, (periods - 1 + first) * length)
  const places = periods + first
  const left = Float64Array.from({ length: places }, (_, k) => curveAt(known, k * length))
  const worths = left.map((_, k) => (k < first ? 0 : options.margins[k - first]! * (1 + rate) ** (-k * years)))
  return { left, worths, change }
}

function expectSurvival(survival: Curve): Curve {
  const { quantity } = expectObject(survival, 'survival')
  return quantity === 'survival' ? survival : reject('INVALID_TYPE', 'survival.quantity', "'survival'", quantity)
}

/** A little rounding is no time beyond. */
const ROUNDING = 1 + 1e-12

function expectWithin({ times, values, unit }: Curve, last: number): void {
  const end = times.at(-1)!
  if (last <= end * ROUNDING || values.at(-1) === 0) return
  const expected = `margins until ${unit} ${end} at most, where the curve ends`
  reject('OUT_OF_RANGE', 'options.margins', expected, last, 'Give fewer margins, or a curve that goes on')
}

const KNOWN: readonly (keyof RetentionWorthOptions)[] = [
  'margins',
  'per',
  'annualDiscountRate',
  'firstMargin',
  'change',
]
