/**
 * Large works by month: the cost of each time, at the prices of its month.
 *
 * @module
 */
import type { MaintenanceWork } from '../../records/core.js'
import type { Line, LineContext } from './line.js'
import { followed, pricing } from './line.js'

/** Works ready to be computed; those that would come after the end of operation are not done. */
export function maintenanceLine(work: MaintenanceWork, context: LineContext): Line {
  const { name, currency } = work
  const multiply = pricing(work.cost, currency, work.escalation, context)
  return {
    name,
    follows: followed('maintenance', name, currency, context.description),
    write: (out, start) => {
      out.fill(0)
      for (const months of work.afterMonths) {
        const month = start + months
        if (month >= out.length) continue
        out[month] = 1
        multiply(out, month, month)
      }
    },
  }
}
