/**
 * What lines must fit: phases, years and days of operation, months of construction.
 *
 * @module
 */
import type { Issue } from '../../../errors/index.js'
import type { DateInput, DayNumber } from '../../../money/core.js'
import { dayNumber, isoDate } from '../../../money/core.js'
import { fault } from '../../shapes/shape.js'
import type { DrawCurve, OperatingCost } from '../cost-types.js'
import type { PricePhase, RevenueLine } from '../revenue-types.js'
import type { ProjectDescription } from '../types.js'
import { isOnCalendar, milestones } from './timeline.js'

/** Faults of lines that do not fit the timeline. */
export function operationFaults(description: ProjectDescription, path: string): readonly Issue[] {
  const { timeline, revenues, operatingCosts = [], maintenance = [], capex, financing } = description
  if (!isOnCalendar(timeline)) return []
  const { close, start, end } = milestones(timeline)
  const { constructionMonths, operationMonths } = timeline
  const ofLine = (line: RevenueLine | OperatingCost, at: string): readonly Issue[] => {
    if (line.kind === 'volume-price') return phaseFaults(line.phases, operationMonths, `${at}.phases`)
    if (line.kind === 'yearly') return yearFaults(line.amounts, operationMonths, `${at}.amounts`)
    if (line.kind !== 'dated') return []
    return line.amounts.flatMap(({ date }, i) => outside(date, start + 1, end, `${at}.amounts[${i}].date`))
  }
  return [
    ...revenues.flatMap((line, i) => ofLine(line, `${path}.revenues[${i}]`)),
    ...operatingCosts.flatMap((line, i) => ofLine(line, `${path}.operatingCosts[${i}]`)),
    ...maintenance.flatMap((work, i) =>
      monthFaults(work.afterMonths, operationMonths, `${path}.maintenance[${i}].afterMonths`),
    ),
    ...capex.flatMap(({ draw }, i) => drawFaults(draw, constructionMonths, [close, start], `${path}.capex[${i}].draw`)),
    ...(financing.grants ?? []).flatMap(({ date }, i) =>
      outside(date, close, start, `${path}.financing.grants[${i}].date`),
    ),
  ]
}

function outside(date: DateInput, first: DayNumber, last: DayNumber, path: string): readonly Issue[] {
  const day = dayNumber(date)
  if (day >= first && day <= last) return []
  return fault('OUT_OF_RANGE', path, `a day from ${isoDate(first)} to ${isoDate(last)}`, isoDate(day))
}

/** Phases end one after the other, all but the last, within operation. */
function phaseFaults(phases: readonly PricePhase[], operationMonths: number, path: string): readonly Issue[] {
  return phases.flatMap(({ untilMonth }, i): readonly Issue[] => {
    const at = `${path}[${i}].untilMonth`
    if (i === phases.length - 1) {
      return untilMonth === undefined ? [] : fault('CONFLICTING_OPTIONS', at, 'no end of the last phase', untilMonth)
    }
    if (untilMonth === undefined)
      return fault('MISSING_VALUE', at, 'the month in which the next phase begins', undefined)
    const before = i === 0 ? 0 : phases[i - 1]?.untilMonth
    const least = before === undefined ? 0 : before
    if (untilMonth <= least) return fault('OVERLAPPING_DATES', at, `a month after ${least}`, untilMonth)
    if (untilMonth < operationMonths) return []
    return fault('OUT_OF_RANGE', at, `a month before the last of operation, ${operationMonths}`, untilMonth)
  })
}

function yearFaults(amounts: readonly number[], operationMonths: number, path: string): readonly Issue[] {
  const years = Math.ceil(operationMonths / 12)
  return amounts.length <= years ? [] : fault('LENGTH_MISMATCH', path, `at most ${years} years of operation`, amounts)
}

/** Months of operation that ascend. */
function monthFaults(months: readonly number[], operationMonths: number, path: string): readonly Issue[] {
  return months.flatMap((month, i): readonly Issue[] => {
    const before = i === 0 ? 0 : months[i - 1]!
    if (month <= before) return fault('OVERLAPPING_DATES', `${path}[${i}]`, `a month after ${before}`, month)
    if (month <= operationMonths) return []
    return fault('OUT_OF_RANGE', `${path}[${i}]`, `at most the ${operationMonths} months of operation`, month)
  })
}

function drawFaults(
  draw: DrawCurve,
  constructionMonths: number,
  [close, start]: readonly [DayNumber, DayNumber],
  path: string,
): readonly Issue[] {
  if (draw.kind === 'dated') {
    return draw.shares.flatMap(({ date }, i) => outside(date, close, start, `${path}.shares[${i}].date`))
  }
  if (draw.kind !== 'monthly' || draw.shares.length === constructionMonths) return []
  return fault('LENGTH_MISMATCH', `${path}.shares`, `a share for each of ${constructionMonths} months`, draw.shares)
}
