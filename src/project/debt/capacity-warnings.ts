/**
 * What a reader of a debt's capacity should know.
 *
 * @module
 */
import type { CapacityWarning } from './capacity-types.js'
import { usesAt } from './gearing-cap.js'
import type { ReadCapacity } from './read-capacity.js'
import type { UnitSchedule } from './unit-schedule.js'

/** Of all there is to say, what applies. */
export function capacityWarnings(
  { scenarios, tenor, uses }: ReadCapacity,
  debt: number,
  schedule: UnitSchedule | undefined,
): readonly CapacityWarning[] {
  const warnings: CapacityWarning[] = []
  for (const { name, cashFlows } of scenarios) {
    const lent = cashFlows.subarray(0, tenor)
    const periods = Array.from(lent.keys()).filter(t => lent[t]! < 0)
    if (!lent.some(cash => cash > 0)) {
      const message = `No cash flow of ${name} is above 0 within the tenor: it carries no debt`
      warnings.push({ code: 'NEVER_EARNS', scenario: name, message })
    } else if (periods.length > 0) {
      const message = `Cash flow of ${name} is below 0 in ${periods.length} payment periods: nothing can be paid from it`
      warnings.push({ code: 'NEGATIVE_CASH_FLOW', scenario: name, periods, message })
    }
  }
  if (schedule === undefined && warnings.every(({ code }) => code !== 'NEVER_EARNS')) {
    const message = 'The cash that repayment follows does not pay the first interest: it repays no debt of this shape'
    warnings.push({ code: 'NO_REPAYMENT', message })
  }
  if (debt > 0 && schedule !== undefined && schedule.held.length > 0) {
    const message = `Cash flow pays interest alone in ${schedule.held.length} payment periods, and debt is smaller for them`
    warnings.push({ code: 'PRINCIPAL_HELD_AT_ZERO', periods: schedule.held, message })
  }
  if (debt > 0 && uses !== undefined && debt >= usesAt(uses, debt) * (1 - 1e-9)) {
    const message = 'Debt pays for all uses: limits on cash would allow more, and owners pay nothing'
    warnings.push({ code: 'WHOLLY_DEBT_FUNDED', message })
  }
  return warnings
}
