/**
 * How much a project produces by month: volume of a year x share of the month x availability, less wear, as ramp-up allows.
 *
 * @module
 */
import { civilOf, dayInMonth } from '../../money/civil-date.js'
import { monthIndex } from '../../money/periods/months-after.js'
import type { Volume } from '../../records/core.js'
import { levelByMonth } from './levels.js'
import type { Line, LineContext } from './line.js'
import type { ProjectGrid } from './types.js'

/** What volume-price lines produce, ready to be computed. */
export function volumeLines(context: LineContext): readonly (Line & { readonly unit: string })[] {
  return context.description.revenues.flatMap(line => {
    if (line.kind !== 'volume-price') return []
    const { name, volume } = line
    return [{ name, unit: volume.unit, follows: [{ on: 'volume', name }], write: volumeWriter(volume, context) }]
  })
}

/** Writes units by month for operation that starts so many months after close. */
export function volumeWriter(volume: Volume, { description, grid }: LineContext): Line['write'] {
  const { shape, availability = 1, degradation = 0 } = volume
  const { rampUp = [] } = description.timeline
  const byCalendar = levelByMonth(volume.annual, grid)
  const available = levelByMonth(availability, grid)
  for (let month = 0; month <= grid.months; month++) {
    const share = shape === undefined ? 1 / 12 : shape[calendarMonth(grid, month)]!
    byCalendar[month] = byCalendar[month]! * share * available[month]!
  }
  const byAge = Float64Array.from({ length: grid.months }, (_, age) => {
    return (1 - degradation) ** Math.floor(age / 12) * (age < rampUp.length ? rampUp[age]! : 1)
  })
  return (out, start) => {
    out.fill(0, 0, start + 1)
    for (let month = start + 1; month < out.length; month++) out[month] = byCalendar[month]! * byAge[month - start - 1]!
  }
}

/** The calendar month, 0 for January, in which most of a month lies: where it begins, or ends if it begins past the 15th. */
export function calendarMonth(grid: ProjectGrid, month: number): number {
  const offset = dayInMonth(civilOf(grid.close)) > 15 ? 0 : 1
  return (((monthIndex(grid.close) + month - offset) % 12) + 12) % 12
}
