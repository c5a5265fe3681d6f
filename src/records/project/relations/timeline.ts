/**
 * What must fit within a timeline.
 *
 * @module
 */
import type { Issue } from '../../../errors/index.js'
import type { DayNumber } from '../../../money/core.js'
import { dayNumber } from '../../../money/core.js'
import { monthsAfter } from '../../../money/periods/months-after.js'
import { fault } from '../../shapes/shape.js'
import type { ProjectTimeline } from '../timeline-types.js'
import type { ProjectDescription } from '../types.js'

/** Faults between the fields of a timeline. */
export function timelineFaults({ timeline }: ProjectDescription, path: string): readonly Issue[] {
  const { operationMonths, periodMonths, paymentMonths = periodMonths, rampUp = [], tailMonths = 0 } = timeline
  const at = `${path}.timeline`
  const inOperation = `at most the ${operationMonths} months of operation`
  return [
    ...(paymentMonths % periodMonths === 0
      ? []
      : fault('OUT_OF_RANGE', `${at}.paymentMonths`, `a multiple of periodMonths, ${periodMonths}`, paymentMonths)),
    ...(rampUp.length <= operationMonths ? [] : fault('LENGTH_MISMATCH', `${at}.rampUp`, inOperation, rampUp)),
    ...(tailMonths <= operationMonths ? [] : fault('OUT_OF_RANGE', `${at}.tailMonths`, inOperation, tailMonths)),
    ...(isOnCalendar(timeline)
      ? []
      : fault('OUT_OF_RANGE', `${at}.financialClose`, 'a day from which all ends by 9999', timeline.financialClose)),
  ]
}

/** Days of close, start of operation and end, counted as results are: from the last day of a month to last days. */
export function milestones(timeline: ProjectTimeline): { readonly [K in 'close' | 'start' | 'end']: DayNumber } {
  const close = dayNumber(timeline.financialClose)
  const start = monthsAfter(close, timeline.constructionMonths, true)
  return { close, start, end: monthsAfter(close, timeline.constructionMonths + timeline.operationMonths, true) }
}

/** Whether all days of a project can be written. */
export function isOnCalendar({ financialClose, constructionMonths, operationMonths }: ProjectTimeline): boolean {
  const lastClose = monthsAfter(LAST_DAY, -(constructionMonths + operationMonths))
  return dayNumber(financialClose) <= lastClose
}

const LAST_DAY: DayNumber = dayNumber('9999-12-31')

/** Whether a month of operation ends on a payment day: a whole number of payment periods after its start, or the last month. */
export function isPaymentMonth(timeline: ProjectTimeline, month: number): boolean {
  const { operationMonths, periodMonths, paymentMonths = periodMonths } = timeline
  return month % paymentMonths === 0 || month === operationMonths
}

/** Payment days in a time of operation: after the month `from`, up to the month `to`. */
export function paymentDays(timeline: ProjectTimeline, from: number, to: number): number {
  const { operationMonths, periodMonths, paymentMonths = periodMonths } = timeline
  const atEnd = to === operationMonths && to % paymentMonths !== 0 ? 1 : 0
  return Math.floor(to / paymentMonths) - Math.floor(from / paymentMonths) + atEnd
}
