/**
 * The days of a schedule: one grid, cut at both ends, then moved off holidays.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { DayNumber } from '../day.js'
import { isoDate } from '../day.js'
import { adjustedDay } from '../holidays/adjust.js'
import type { PeriodGrid } from './period-grid.js'
import { dayGrid, monthGrid, rollDayOf } from './period-grid.js'
import type { ScheduleTerms } from './schedule-terms.js'
import type { SchedulePeriod } from './types.js'

/** Where periods meet, one day more than there are periods, and how long the first and the last are. */
export interface ScheduledDays {
  readonly edges: readonly DayNumber[]
  /** When each period is due. */
  readonly due: readonly DayNumber[]
  readonly first: SchedulePeriod['length']
  readonly last: SchedulePeriod['length']
}

/** The days of a schedule. */
export function scheduledDays(terms: ScheduleTerms): ScheduledDays {
  const { edges, first, last } = terms.firstEnd === undefined ? cutGrid(terms) : fromFirstEnd(terms, terms.firstEnd)
  return { ...moved(edges, terms), first, last }
}

type Cut = Pick<ScheduledDays, 'edges' | 'first' | 'last'>

/** A grid through the first day, or through the last where what is left over comes first. */
function cutGrid(terms: ScheduleTerms): Cut {
  const { from, until, count, firstStub, lastStub } = terms
  const backwards = until !== undefined && firstStub !== undefined && lastStub === undefined
  const grid = gridThrough(backwards ? until : from, terms)
  const k = indexAfter(grid, from)
  // A long first period swallows one edge, so one more is counted.
  const startsOn = grid(k - 1) === from
  const joins = !startsOn && firstStub === 'long'
  const edges = [from, ...edgesOf(grid, k, until, count === undefined ? undefined : count + (joins ? 1 : 0))]
  const ends = cutEnd(edges, grid, k, lastStub)
  if (joins && edges.length > 2) edges.splice(1, 1)
  if (edges.length > 2) return { edges, first: startsOn ? 'regular' : joins ? 'long' : 'short', last: ends }
  const only = ends === 'regular' && startsOn ? ends : lengthOf(edges, grid(k) - grid(k - 1))
  return { edges, first: only, last: only }
}

/** What one period is that is cut at an end, or at both. */
function lengthOf(edges: readonly DayNumber[], regular: number): Cut['last'] {
  return edges.at(-1)! - edges[0]! > regular ? 'long' : 'short'
}

/** A first period as the contract says, and the grid from its end on. */
function fromFirstEnd(terms: ScheduleTerms, firstEnd: DayNumber): Cut {
  const { from, until, count, lastStub } = terms
  const grid = gridThrough(firstEnd, terms)
  if (grid(0) !== firstEnd) {
    reject(
      'CONFLICTING_OPTIONS',
      'options.firstEnd',
      `a first end on the roll day, ${isoDate(grid(0))}`,
      isoDate(firstEnd),
    )
  }
  if (until !== undefined && firstEnd > until) {
    reject('OUT_OF_RANGE', 'options.firstEnd', `a day up to ${isoDate(until)}`, isoDate(firstEnd))
  }
  const regular = grid(-1)
  // From January 31 to February 28 is a month, though a month back from February 28 is January 28.
  const isWhole = from === regular || (terms.rollDay === undefined && gridThrough(from, terms)(1) === firstEnd)
  const first = isWhole ? 'regular' : from > regular ? 'short' : 'long'
  const rest =
    firstEnd === until || count === 1 ? [] : edgesOf(grid, 1, until, count === undefined ? undefined : count - 1)
  if (rest.length === 0) return { edges: [from, firstEnd], first, last: first }
  const tail = [firstEnd, ...rest]
  const last = cutEnd(tail, grid, 1, rest.length > 1 ? lastStub : 'short')
  return { edges: [from, ...tail], first, last }
}

/** Grid days from the k-th up to the end, which is an edge whether on the grid or not. */
function edgesOf(grid: PeriodGrid, k: number, until: DayNumber | undefined, count: number | undefined): DayNumber[] {
  const edges: DayNumber[] = []
  const end = until ?? Number.POSITIVE_INFINITY
  for (let i = k; grid(i) < end && edges.length !== count; i++) edges.push(grid(i))
  if (until !== undefined) edges.push(until)
  else if (edges.length !== count) reject('OUT_OF_RANGE', 'options.count', 'periods up to the year 9999', count)
  return edges
}

/** How long the last period is; a short one joins the period before where that is asked for. */
function cutEnd(edges: DayNumber[], grid: PeriodGrid, k: number, lastStub: 'short' | 'long' = 'short'): Cut['last'] {
  if (grid(k + edges.length - 2) === edges.at(-1)) return 'regular'
  if (lastStub === 'short' || edges.length < 3) return 'short'
  edges.splice(-2, 1)
  return 'long'
}

function gridThrough(anchor: DayNumber, { step, rollDay, endOfMonth }: ScheduleTerms): PeriodGrid {
  if ('days' in step) return dayGrid(anchor, step.days)
  return monthGrid(anchor, step.months, rollDay ?? rollDayOf(anchor, endOfMonth))
}

/** The first day of the grid after `from`; the grid's anchor lies near `from`, or so many periods on. */
function indexAfter(grid: PeriodGrid, from: DayNumber): number {
  let k = 1
  while (grid(k - 1) > from) k--
  while (grid(k) <= from) k++
  return k
}

function moved(edges: readonly DayNumber[], { businessDays }: ScheduleTerms): Pick<ScheduledDays, 'edges' | 'due'> {
  const ends = edges.slice(1)
  if (businessDays === undefined) return { edges, due: ends }
  const { rule, business, adjustsPeriods } = businessDays
  const due = ends.map(end => adjustedDay(end, rule, business))
  if (!adjustsPeriods) return { edges, due }
  const all = [...edges.slice(0, 1), ...due]
  const empty = due.findIndex((end, i) => end <= all[i]!)
  if (empty >= 0) {
    const expected = 'periods that keep a day when their ends are moved'
    reject(
      'OUT_OF_RANGE',
      'options.every',
      expected,
      `period ${empty + 1}, ${isoDate(all[empty]!)} to ${isoDate(due[empty]!)}`,
    )
  }
  return { edges: all, due }
}
