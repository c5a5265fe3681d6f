/**
 * How well does each scenario cover the debt found?
 *
 * @module
 */
import type { ScenarioCover } from './capacity-types.js'
import { NOTHING_DUE } from './columns.js'
import { presentValue } from './debt-caps.js'
import type { ReadScenario } from './read-capacity.js'
import type { UnitSchedule } from './unit-schedule.js'

/** Ratios by payment period and in all; what has no debt to cover is absent. */
export function scenarioCover(
  { name, cashFlows }: ReadScenario,
  rates: Float64Array,
  tenor: number,
  debt: number,
  schedule: UnitSchedule | undefined,
): ScenarioCover {
  const values = new Float64Array(tenor)
  const defined = new Uint8Array(tenor)
  if (debt === 0 || schedule === undefined) return { name, dscr: { values, defined } }
  let at: number | undefined
  let [sum, count] = [0, 0]
  for (let t = 0; t < tenor; t++) {
    if (schedule.debtService[t]! <= NOTHING_DUE) continue
    const due = debt * schedule.debtService[t]!
    values[t] = cashFlows[t]! / due
    defined[t] = 1
    sum += values[t]!
    count++
    if (at === undefined || values[t]! < values[at]!) at = t
  }
  return {
    name,
    dscr: { values, defined },
    ...(at === undefined ? {} : { minimumDscr: values[at]!, minimumAt: at, averageDscr: sum / count }),
    llcr: presentValue(cashFlows, rates, schedule.repaidAfter) / debt,
    plcr: presentValue(cashFlows, rates, cashFlows.length) / debt,
  }
}
