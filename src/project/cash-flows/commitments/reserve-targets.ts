/**
 * What lies in reserves after each payment day of operation, if all goes as planned.
 *
 * @module
 */
import { dueAhead } from '../setting/pay-days.js'
import type { Environment, Setting } from '../setting/setting.js'

export function reserveTargets(
  { days, financing }: Setting,
  { operating }: Environment,
  service: (k: number) => number,
  atCompletion: { readonly debtService: number; readonly operatingCost: number },
): Float64Array {
  const { debtService, operatingCost } = financing.reserves ?? {}
  const column = new Float64Array(days.count)
  column[days.completion] = atCompletion.debtService + atCompletion.operatingCost
  let saved = 0
  for (let k = days.completion + 1; k < days.count; k++) {
    saved += operating.saving[k]! > 0 || saved > 0 ? operating.saving[k]! - operating.maintenance[k]! : 0
    const ahead = debtService === undefined ? 0 : Math.max(0, dueAhead(days, k, debtService.months, service))
    const cost =
      operatingCost === undefined ? 0 : dueAhead(days, k, operatingCost.months, j => operating.operatingCost[j]!)
    column[k] = Math.max(0, saved) + ahead + cost
  }
  return column
}
