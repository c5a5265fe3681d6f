/**
 * Rates of return, present values, multiples and payback of one party's flows by row.
 *
 *   IRR    every r with Σ flow_p (1 + r)^-t_p = 0
 *   NPV    Σ flow_p (1 + d)^-t_p
 *   money multiple = 1 + Σ flow / Σ capital;  profitability index = 1 + NPV / PV(capital)
 *
 * @see Brealey, Myers and Allen (2020), Principles of Corporate Finance, 13th ed., chapter 5.
 * @module
 */
import { expectKnownKeys, expectNonNegative, expectObject } from '../../errors/index.js'
import { xirr } from '../../money/index.js'
import { expectRate } from '../../money/rate.js'
import { held } from '../../money/time-value/terms.js'
import { compensatedSum } from '../../numeric/core.js'
import { expectColumn } from './party-flows.js'
import { paybackInYears } from './payback-in-years.js'
import { rowTimes } from './row-times.js'
import type { FlowColumns, FlowReturnOptions, FlowReturns } from './types.js'

/**
 * What flows by row bring to whoever pays and receives them.
 *
 * @param columns one value per row; row 0 is close.
 * @throws ClienteleError `LENGTH_MISMATCH`, `INVALID_DATE`, `INVALID_TYPE`; `OUT_OF_RANGE` for a rate at or below -1, dates that
 * do not ascend, capital below 0, sums that no double holds. That there is no rate, or no payback, is a status.
 * @example
 * import { returnsOfFlows } from 'clientele/project'
 * const plant = {
 *   dates: ['2024-12-31', '2025-12-31', '2026-12-31'], months: [0, 12, 12], flows: [-100, 60, 66], invested: [100, 0, 0],
 * }
 * const { irr, npv, moneyMultiple, payback } = returnsOfFlows(plant, { annualDiscountRate: 0.1 })
 * irr.periodic.rates.map(rate => rate.toFixed(6)) // => [ '0.166025' ]
 * npv.periodic.toFixed(4) // => '9.0909'
 * moneyMultiple // => 1.26
 * payback.years?.toFixed(4) // => '1.6061'
 */
export function returnsOfFlows(columns: FlowColumns, options: FlowReturnOptions): FlowReturns {
  expectKnownKeys(columns, ['dates', 'months', 'flows', 'invested'], 'columns')
  expectKnownKeys(options, ['annualDiscountRate', 'choose'], 'options')
  const force = Math.log1p(expectRate(options.annualDiscountRate, 'options.annualDiscountRate'))
  const choose = options.choose === undefined ? {} : { choose: options.choose }
  return judged(columns, force, choose)
}

/** The same at a checked rate. */
export function judged(
  columns: FlowColumns,
  force: number,
  choose: Pick<FlowReturnOptions, 'choose'>,
  path = 'columns',
): FlowReturns {
  expectObject(columns, path)
  const { days, months, datedYears, periodicYears } = rowTimes(columns.dates, columns.months, path)
  const flows = expectColumn(columns.flows, days.length, `${path}.flows`)
  const invested = expectColumn(columns.invested, days.length, `${path}.invested`)
  for (const [row, capital] of invested.entries()) expectNonNegative(capital, `${path}.invested[${row}]`)
  const periodic = discounted(flows, periodicYears, force)
  const npv = sumOf(discounted(flows, datedYears, force), path)
  const capital = sumOf(invested, path)
  const presentCapital = sumOf(discounted(invested, datedYears, force), path)
  return {
    flows,
    irr: {
      dated: xirr({ days, amounts: flows }, choose),
      // Months of 30 days in years of 360: years of exactly months / 12.
      periodic: xirr({ days: months.map(month => month * 30), amounts: flows }, { dayCount: 'actual/360', ...choose }),
    },
    npv: { dated: npv, periodic: sumOf(periodic, path) },
    ...(capital > 0 && { moneyMultiple: 1 + sumOf(flows, path) / capital }),
    ...(presentCapital > 0 && { profitabilityIndex: 1 + npv / presentCapital }),
    payback: paybackInYears(flows, periodicYears),
    discountedPayback: paybackInYears(periodic, periodicYears),
  }
}

/** flow_p (1 + d)^-t_p, force = ln(1 + d). */
export function discounted(flows: ArrayLike<number>, years: Float64Array, force: number): Float64Array {
  return years.map((time, row) => (flows[row] === 0 ? 0 : flows[row]! * Math.exp(-force * time)))
}

/** A compensated sum that a double holds. */
export function sumOf(column: Float64Array, path: string): number {
  return held(compensatedSum(column), path)
}
