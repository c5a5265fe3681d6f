/**
 * How one unit of debt of a tenor is repaid, whatever its size turns out to be.
 *
 * Sculpted debt follows what lenders may take by the limits: the least over scenarios of cash over its minimum ratio, and nothing
 * where the first scenario earns nothing. With a curve of its own, without minimum ratios, or where mean ratios or the average life
 * are limited too (which would gain from limits that bend the curve), it follows the first scenario.
 *
 * @module
 */
import { neededShare, payDown } from './pay-down.js'
import type { ReadCapacity } from './read-capacity.js'
import { profileOf } from './repayment-profile.js'

/** Columns of a debt of 1, by payment period of the tenor. */
export interface UnitSchedule {
  readonly debtService: Float64Array
  readonly interest: Float64Array
  readonly principal: Float64Array
  readonly balance: Float64Array
  readonly balloon: number
  /** Payment periods whose cash pays interest alone. */
  readonly held: readonly number[]
  /** Payment periods to the last repayment: fewer than the tenor where the rest has no cash to pay from. */
  readonly repaidAfter: number
  /** Mean time of repayment in payment periods. */
  readonly averageLife: number
}

/** Of a unit of debt: what is owed after rounding alone. */
const DUST = 1e-9

/** A schedule, or none where cash to sculpt on repays no debt at all. */
export function unitSchedule(question: ReadCapacity, tenor: number): UnitSchedule | undefined {
  const { repayment, grace } = question
  const rates = question.rates.subarray(0, tenor)
  if (repayment.kind !== 'sculpted') {
    const profile = profileOf(repayment, rates, grace)
    const debtService = profile.interest.map((interest, t) => interest + profile.principal[t]!)
    debtService[tenor - 1] = debtService[tenor - 1]! - profile.balloon
    return { ...profile, debtService, held: [], ...lifeOf(profile) }
  }
  const { balloon = 0 } = repayment
  const rows = { weights: sculptingWeights(question, tenor), rates, grace, balloon, mayGrow: false }
  if (!Number.isFinite(neededShare(rows))) return undefined
  const paid = payDown(rows)
  return { ...paid, balloon, ...lifeOf(paid) }
}

function lifeOf({
  principal,
  balance,
}: Pick<UnitSchedule, 'principal' | 'balance'>): Pick<UnitSchedule, 'repaidAfter' | 'averageLife'> {
  return {
    repaidAfter: Math.min(balance.findLastIndex(owed => owed > DUST) + 2, balance.length),
    averageLife: principal.reduce((sum, share, t) => sum + (t + 1) * share, 0),
  }
}

function sculptingWeights({ scenarios, curve, averageLife }: ReadCapacity, tenor: number): Float64Array {
  const minima = scenarios.filter(scenario => scenario.minimumDscr !== undefined)
  const followsFirst =
    curve !== undefined ||
    averageLife !== undefined ||
    minima.length === 0 ||
    scenarios.some(scenario => scenario.averageDscr !== undefined)
  const first = scenarios[0]!.cashFlows
  return Float64Array.from({ length: tenor }, (_, t) => {
    if (followsFirst) return Math.max(0, first[t]!) / (curve?.[t] ?? 1)
    return minima.reduce(
      (least, { cashFlows, minimumDscr }) => Math.min(least, Math.max(0, cashFlows[t]!) / minimumDscr![t]!),
      // Else a limit on another scenario would add days of repayment.
      first[t]! > 0 ? Number.POSITIVE_INFINITY : 0,
    )
  })
}
