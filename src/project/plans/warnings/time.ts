/**
 * The days of a loan beside those of the project it pays for.
 *
 * @module
 */
import { dayNumber, isoDate, monthsAfter } from '../../../money/index.js'
import type { LoanSchedule } from '../../loans/types.js'
import type { FinancedProject } from '../types.js'
import type { PlanWarning, WarningLevels } from '../warning-levels.js'

export function timeWarnings(
  schedule: LoanSchedule,
  project: FinancedProject | undefined,
  { longestGrace }: WarningLevels,
): readonly PlanWarning[] {
  if (project === undefined) return []
  const { readyOn, usefulUntil } = project
  return [
    ...(usefulUntil === undefined ? [] : beyondUse(schedule, dayNumber(usefulUntil, 'client.project.usefulUntil'))),
    ...(readyOn === undefined ? [] : aroundReady(schedule, dayNumber(readyOn, 'client.project.readyOn'), longestGrace)),
  ]
}

function beyondUse({ instalments }: LoanSchedule, until: number): readonly PlanWarning[] {
  const late = instalments.filter(({ due }) => dayNumber(due) > until)
  if (late.length === 0) return []
  const message = `${late.length} of ${instalments.length} instalments fall due after ${isoDate(until)}, when the project has stopped earning; the last on ${late.at(-1)!.due}`
  return [{ code: 'TENOR_BEYOND_USEFUL_LIFE', message }]
}

function aroundReady({ instalments }: LoanSchedule, ready: number, longestGrace: number): readonly PlanWarning[] {
  const first = instalments.find(({ principal }) => principal > 0)
  if (first === undefined) return []
  const due = dayNumber(first.due)
  if (due < ready) {
    const message = `Principal falls due from ${first.due} on, before the project is ready on ${isoDate(ready)}`
    return [{ code: 'REPAID_BEFORE_READY', message }]
  }
  if (due <= monthsAfter(ready, Math.ceil(longestGrace))) return []
  const message = `The first principal falls due on ${first.due}, more than ${longestGrace} months after the project is ready on ${isoDate(ready)}`
  return [{ code: 'GRACE_BEYOND_CONSTRUCTION', message }]
}
