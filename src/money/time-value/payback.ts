/**
 * When what was paid has come back: undiscounted, or at a rate.
 *
 * @see Brealey, Myers and Allen (2020), Principles of Corporate Finance, 13th ed., chapter 5.
 * @module
 */
import { expectKnownKeys, expectOneOf } from '../../errors/index.js'
import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import { expectRate } from '../rate.js'
import { checkedAmounts } from './discounted-sum.js'
import { held } from './terms.js'

/** How a part of a period is counted. */
export interface PaybackOptions {
  /**
   * `'spread'` (default): a flow comes in evenly over the period before it, so that the time is a fraction; `'at-once'`: it
   * comes at the end of the period, so that the time is whole.
   */
  readonly withinPeriod?: 'spread' | 'at-once'
}

/** At which rate, and how a part of a period is counted. */
export interface DiscountedPaybackOptions extends PaybackOptions {
  /** Effective rate of one period; > -1. */
  readonly ratePerPeriod: number
}

/** A point after now at which the sum of flows so far changes between below 0 and not below. */
export interface PaybackCrossing {
  /** Periods from now. */
  readonly periods: number
  /** `'recovered'` where the sum reaches 0 from below, `'lost'` where it falls below again. */
  readonly to: 'recovered' | 'lost'
}

/** When what was paid has come back, if it has. */
export interface Payback {
  /** `'nothing-paid'` where the sum is never below 0. */
  readonly status: 'recovered' | 'never' | 'nothing-paid'
  /** When the sum first reaches 0; absent where it never does. */
  readonly periods?: number
  /** From when on the sum stays at 0 or above; absent where it ends below 0. */
  readonly lastingPeriods?: number
  /** Every point, in order: more than one where money is paid again later. */
  readonly crossings: readonly PaybackCrossing[]
  /** The sum of all flows: what is missing, where it is below 0. */
  readonly balance: number
}

/**
 * After how many periods the sum of the flows reaches 0; the first flow is now.
 *
 * @param amounts received > 0, paid < 0; at least one.
 * @throws ClienteleError `EMPTY_INPUT`, `INVALID_TYPE`, `OUT_OF_RANGE`. That money never comes back is a status.
 * @example
 * import { payback } from 'clientele/money'
 * payback([-100, 60, 60]).periods?.toFixed(4) // => '1.6667'
 * payback([-100, 60, 60], { withinPeriod: 'at-once' }).periods // => 2
 * payback([-100, 60]).status // => 'never'
 * payback([-100, 120, -50, 60]).crossings.map(({ to }) => to) // => [ 'recovered', 'lost', 'recovered' ]
 */
export function payback(amounts: ArrayLike<number>, options: PaybackOptions = {}): Payback {
  expectKnownKeys(options, ['withinPeriod'], 'options')
  return paybackAt(checkedAmounts(amounts), 0, options)
}

/**
 * After how many periods the sum of the discounted flows reaches 0; the first flow is now.
 *
 * @param amounts received > 0, paid < 0; at least one.
 * @throws ClienteleError as {@link payback}; `OUT_OF_RANGE` for a rate at or below -1.
 * @example
 * import { discountedPayback } from 'clientele/money'
 * discountedPayback([-100, 60, 60], { ratePerPeriod: 0.1 }).periods?.toFixed(4) // => '1.9167'
 * discountedPayback([-100, 60, 60], { ratePerPeriod: 0.2 }).status // => 'never'
 */
export function discountedPayback(amounts: ArrayLike<number>, options: DiscountedPaybackOptions): Payback {
  expectKnownKeys(options, ['ratePerPeriod', 'withinPeriod'], 'options')
  const force = Math.log1p(expectRate(options.ratePerPeriod, 'options.ratePerPeriod'))
  return paybackAt(checkedAmounts(amounts), force, options)
}

function paybackAt(amounts: ArrayLike<number>, force: number, { withinPeriod = 'spread' }: PaybackOptions): Payback {
  const spreads = expectOneOf(withinPeriod, ['spread', 'at-once'], 'options.withinPeriod') === 'spread'
  const crossings: PaybackCrossing[] = []
  const sum = runningSum()
  let size = 0
  let before = 0
  for (let t = 0; t < amounts.length; t++) {
    const flow = amounts[t] === 0 ? 0 : held(amounts[t]! * Math.exp(-force * t), `amounts[${t}]`)
    addTo(sum, flow)
    // A flow that was made with powers of 1 + r carries the rounding of 1 + r as many times as periods have passed.
    size += Math.abs(flow) * (force === 0 ? 1 : 1 + t)
    const total = held(totalOf(sum), 'amounts')
    // Decimals are read as doubles: -0.8 + 0.1 + 0.7 has come back, although the doubles miss it by 8e-17.
    const after = Math.abs(total) <= ROUNDING * size ? 0 : total
    const to = after < 0 ? 'lost' : 'recovered'
    const isCrossing = t > 0 && after < 0 !== before < 0
    if (isCrossing) crossings.push({ periods: spreads ? t - 1 + before / (before - after) : t, to })
    before = after
  }
  return summary(crossings, before)
}

/** Sums below this share of what they are made of are 0. */
const ROUNDING = 4 * Number.EPSILON

function summary(crossings: readonly PaybackCrossing[], balance: number): Payback {
  const recovered = crossings.find(({ to }) => to === 'recovered')
  const last = crossings.at(-1)
  if (last === undefined) return { status: balance < 0 ? 'never' : 'nothing-paid', crossings, balance }
  if (recovered === undefined) return { status: 'never', crossings, balance }
  const lasting = last.to === 'recovered' ? { lastingPeriods: last.periods } : {}
  return { status: 'recovered', periods: recovered.periods, ...lasting, crossings, balance }
}
