/**
 * The most debt that each limit alone allows: a closed form for all, since what a debt pays is in proportion to it.
 *
 *   minimum DSCR   D = min CFADSₜ / (mₜ·sₜ)           over payment periods in which sₜ > 0
 *   average DSCR   D = mean (CFADSₜ / sₜ) / a         over the same
 *   LLCR, PLCR     D = Σ CFADSₜ·vₜ / L                to the last repayment, to the end of the project
 *   average life   any, where Σ t·Pₜ is short enough, or none
 *   gearing        D = g·F / (1 - g·k)                uses F + k·D; by a bracket where uses are any function
 *
 * s, P: debt service and principal of one unit; v: Π 1 / (1 + r).
 *
 * @module
 */
import { NOTHING_DUE, ROUNDING } from './columns.js'
import { gearingCap } from './gearing-cap.js'
import type { ReadCapacity, ReadScenario } from './read-capacity.js'
import type { UnitSchedule } from './unit-schedule.js'

/** One limit and what it allows. */
export interface Cap {
  readonly limit: 'minimumDscr' | 'averageDscr' | 'llcr' | 'plcr' | 'gearing' | 'amount' | 'averageLife'
  readonly scenario?: string
  readonly required: number
  readonly period?: number
  /** >= 0; Infinity where it allows any. */
  readonly largestDebt: number
}

/** All caps for a tenor; a schedule that does not exist allows no debt. */
export function debtCaps(question: ReadCapacity, tenor: number, schedule: UnitSchedule | undefined): readonly Cap[] {
  const caps = question.scenarios.flatMap(scenario => coverCaps(scenario, question.rates, tenor, schedule))
  const { gearing, amount, uses, averageLife } = question
  if (uses !== undefined) {
    // No debt is more than all it pays for, limit or not.
    const share = gearing ?? 1
    caps.push({ limit: 'gearing', required: share, largestDebt: gearingCap(share, uses) })
  }
  if (amount !== undefined) caps.push({ limit: 'amount', required: amount, largestDebt: amount })
  if (averageLife !== undefined) {
    const isShort = schedule !== undefined && schedule.averageLife <= averageLife * (1 + ROUNDING)
    caps.push({ limit: 'averageLife', required: averageLife, largestDebt: isShort ? Number.POSITIVE_INFINITY : 0 })
  }
  return caps
}

function coverCaps(
  scenario: ReadScenario,
  rates: Float64Array,
  tenor: number,
  schedule: UnitSchedule | undefined,
): Cap[] {
  const { name, cashFlows, minimumDscr, averageDscr, llcr, plcr } = scenario
  const caps: Cap[] = []
  const add = (limit: Cap['limit'], required: number, largestDebt: number, period?: number): void => {
    caps.push({
      limit,
      scenario: name,
      required,
      largestDebt: Math.max(0, largestDebt),
      ...(period === undefined ? {} : { period }),
    })
  }
  if (minimumDscr !== undefined) {
    const { debt, period } = tightest(cashFlows, minimumDscr, tenor, schedule)
    add('minimumDscr', minimumDscr[period === undefined ? 0 : period]!, debt, period)
  }
  if (averageDscr !== undefined) add('averageDscr', averageDscr, averageCover(cashFlows, tenor, schedule) / averageDscr)
  if (llcr !== undefined) add('llcr', llcr, presentValue(cashFlows, rates, schedule?.repaidAfter ?? tenor) / llcr)
  if (plcr !== undefined) add('plcr', plcr, presentValue(cashFlows, rates, cashFlows.length) / plcr)
  return caps
}

/** The payment period whose ratio falls to its minimum first as debt grows. */
function tightest(
  cashFlows: Float64Array,
  minima: Float64Array,
  tenor: number,
  schedule: UnitSchedule | undefined,
): { readonly debt: number; readonly period?: number } {
  if (schedule === undefined) return { debt: 0 }
  let debt = Number.POSITIVE_INFINITY
  let period: number | undefined
  for (let t = 0; t < tenor; t++) {
    const due = schedule.debtService[t]!
    if (due <= NOTHING_DUE) continue
    const most = cashFlows[t]! / (minima[t]! * due)
    if (most < debt) {
      debt = most
      period = t
    }
  }
  return period === undefined ? { debt } : { debt, period }
}

/** Mean of cash over debt service of one unit. */
export function averageCover(cashFlows: Float64Array, tenor: number, schedule: UnitSchedule | undefined): number {
  if (schedule === undefined) return 0
  let [sum, count] = [0, 0]
  for (let t = 0; t < tenor; t++) {
    const due = schedule.debtService[t]!
    if (due <= NOTHING_DUE) continue
    sum += cashFlows[t]! / due
    count++
  }
  return count === 0 ? Number.POSITIVE_INFINITY : sum / count
}

/** Of the first cash flows; the last rate goes on. */
export function presentValue(cashFlows: Float64Array, rates: Float64Array, periods: number): number {
  let [sum, discount] = [0, 1]
  for (let t = 0; t < periods; t++) {
    discount /= 1 + rates[Math.min(t, rates.length - 1)]!
    sum += cashFlows[t]! * discount
  }
  return sum
}
