/**
 * What is set aside for large works: in even parts over the months since the one before.
 *
 * @module
 */
import type { PayDays } from './pay-days.js'

/**
 * Adds the saving of each payment day for works of one kind.
 *
 * @param works cost by month.
 * @param start months from close after which operation starts, from which the first work is saved for.
 */
export function addSaving(out: Float64Array, works: Float64Array, days: PayDays, start: number): void {
  let from = start
  let k = 0
  for (let month = start + 1; month < works.length; month++) {
    const cost = works[month]!
    if (cost === 0) continue
    while (k + 1 < days.count && days.month[k]! <= from) k++
    for (let j = k; j < days.count && days.month[j]! - days.months[j]! < month; j++) {
      const within = Math.min(days.month[j]!, month) - Math.max(days.month[j]! - days.months[j]!, from)
      out[j] = out[j]! + (cost * within) / (month - from)
    }
    from = month
  }
}
