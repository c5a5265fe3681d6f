/**
 * Progress reports, checked.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  reject,
} from '../../errors/index.js'
import type { DayNumber } from '../../money/index.js'
import { dayNumber, isoDate } from '../../money/index.js'
import type { Baseline } from './baseline.js'
import type { ConstructionNote, ProgressReport } from './types.js'

/** A checked report. */
export interface Report {
  readonly day: DayNumber
  readonly progress: number
  readonly actualCost?: number
}

/** Reports in order, at least one, each after the start; progress that falls is noted. */
export function readReports(
  reports: readonly ProgressReport[],
  { start }: Baseline,
): { readonly reports: readonly Report[]; readonly notes: readonly ConstructionNote[] } {
  const list = expectList(reports, 'reports')
  if (list.length === 0) reject('EMPTY_INPUT', 'reports', 'at least one report', 'none')
  const read: Report[] = []
  const notes: ConstructionNote[] = []
  for (let i = 0; i < list.length; i++) {
    const path = `reports[${i}]`
    expectKnownKeys(expectObject(list[i], path), ['date', 'progress', 'actualCost'], path)
    const { date, progress: given, actualCost } = reports[i]!
    const day = dayNumber(date, `${path}.date`)
    const before = read.at(-1)
    const floor = before === undefined ? start : before.day
    if (day <= floor) {
      const hint = before === undefined ? 'Reports come after the start' : 'Give reports by date, one a day'
      reject('OVERLAPPING_DATES', `${path}.date`, `a day after ${isoDate(floor)}`, isoDate(day), hint)
    }
    const progress = expectFinite(given, `${path}.progress`)
    if (progress < 0 || progress > 1) {
      reject(
        'OUT_OF_RANGE',
        `${path}.progress`,
        'a share from 0 to 1',
        given,
        'Write 40 % as 0.4; work beyond the budget is a larger budget',
      )
    }
    const cost = actualCost === undefined ? undefined : expectNonNegative(actualCost, `${path}.actualCost`)
    if (before !== undefined && progress < before.progress) {
      const message = `Progress fell from ${percent(before.progress)} to ${percent(progress)}: work was undone or measured anew.`
      notes.push({ code: 'FALLING_PROGRESS', message, date: isoDate(day) })
    }
    if (cost !== undefined && before?.actualCost !== undefined && cost < before.actualCost) {
      notes.push({
        code: 'FALLING_COST',
        message: 'Cost to date fell: something was credited or booked anew.',
        date: isoDate(day),
      })
    }
    read.push({ day, progress, ...(cost !== undefined && { actualCost: cost }) })
  }
  return { reports: read, notes }
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}
