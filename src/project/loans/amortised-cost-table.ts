/**
 * What does a loan earn in each period at its effective rate, and at what is it carried?
 *
 *   carryingₖ = Σ over later payments of payment / (1 + i)^(t − tₖ)
 *   interestₖ = carryingₖ − carryingₖ₋₁ + receivedₖ
 *
 * Carrying amounts are rounded to minor units, and interest is what lies between them: no rounding is ever carried on, the last
 * carrying amount is 0, and interest adds up to all interest and fees, less costs, exactly.
 *
 * Source: IFRS 9, 5.4.1 and appendix A (amortised cost, effective interest method); IFRS 9 IG B.26 and B.27.
 *
 * @module
 */
import { ClienteleError } from '../../errors/index.js'
import { isoDate } from '../../money/index.js'
import type { EffectiveRateOptions, LenderFlows } from './effective/lender-flows.js'
import { lenderFlows } from './effective/lender-flows.js'
import type { EffectiveInterestRate, OneEffectiveRate } from './effective-rate.js'
import { effectiveRateOf } from './effective-rate.js'
import type { LoanSchedule } from './types.js'

/** One period at amortised cost; minor units. */
export interface AmortisedCostRow {
  /** From 1. */
  readonly number: number
  /** The due day, ISO. */
  readonly date: string
  readonly opening: number
  /** At the effective rate. */
  readonly interest: number
  readonly received: number
  /** opening + interest - received; 0 at last. */
  readonly closing: number
}

/** A loan at amortised cost. */
export interface AmortisedCost {
  readonly currency: string
  readonly rate: OneEffectiveRate
  /** The carrying amount on the day of drawing. */
  readonly initial: number
  readonly rows: readonly AmortisedCostRow[]
  readonly totals: { readonly interest: number; readonly received: number }
}

/**
 * The table of amortised cost of a schedule by the effective interest method.
 *
 * @throws ClienteleError `NO_SOLUTION` where there is no effective rate, `SEVERAL_SOLUTIONS` where there is more than one
 * ({@link effectiveInterestRate} returns these as values); else as `effectiveInterestRate`.
 * @example
 * import { money } from 'clientele/money'
 * import { amortisedCost, loanSchedule } from 'clientele/project'
 * const schedule = loanSchedule({
 *   principal: money('1250', 'JPY'),
 *   from: '2000-01-01',
 *   periods: { count: 5, every: { value: 12, unit: 'month' } },
 *   rate: { kind: 'fixed', annualRate: 0.0472 },
 *   repayment: { kind: 'bullet' },
 *   fees: [{ kind: 'up-front', of: money('250', 'JPY') }],
 * })
 * const { rows } = amortisedCost(schedule, { time: 'equal-periods', periodsPerYear: 1 })
 * rows.map(row => row.interest) // => [ 100, 104, 109, 113, 119 ]
 * rows.map(row => row.closing) // => [ 1041, 1086, 1136, 1190, 0 ]
 */
export function amortisedCost(schedule: LoanSchedule, options: EffectiveRateOptions = {}): AmortisedCost {
  const flows = lenderFlows(schedule, options)
  const found = effectiveRateOf(flows)
  if (!('logGrowth' in found)) return refuse(found.rate)
  const { rate, logGrowth } = found
  const carrying = carryingAmounts(flows, logGrowth)
  const rows = flows.received.map((received, k): AmortisedCostRow => {
    const [opening, closing] = [carrying[k]!, carrying[k + 1]!]
    const date = isoDate(flows.days[k + 1]!)
    return { number: k + 1, date, opening, interest: closing - opening + received, received, closing }
  })
  const received = flows.received.reduce((sum, amount) => sum + amount, 0)
  const totals = { interest: received - flows.given, received }
  return { currency: schedule.currency, rate, initial: flows.given, rows, totals }
}

/** From the last payment backwards, where rates above 0 shrink rounding; the first is what was given. */
function carryingAmounts({ given, received, days, equalPeriods }: LenderFlows, logGrowth: number): readonly number[] {
  const carrying = new Array<number>(received.length + 1).fill(0)
  let value = 0
  for (let k = received.length; k > 0; k--) {
    const time = equalPeriods ? 1 : (days[k]! - days[k - 1]!) / 365
    value = (value + received[k - 1]!) * Math.exp(-logGrowth * time)
    // Never -0.
    carrying[k - 1] = Math.round(value) + 0
  }
  carrying[0] = given
  return carrying
}

function refuse(rate: Exclude<EffectiveInterestRate, OneEffectiveRate>): never {
  throw new ClienteleError({
    code: rate.status === 'none' ? 'NO_SOLUTION' : 'SEVERAL_SOLUTIONS',
    path: 'schedule',
    expected: 'a schedule with one effective rate',
    received: rate.status === 'none' ? rate.reason : rate.annualRates.join(', '),
    hint: 'effectiveInterestRate returns this as a result',
  })
}
