/**
 * How much worse do scores come before defaults in the book?
 *
 * Each report and each yearly account counts on the day on which it was known, with what came within the year after.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import { parseDay } from '../../money/core.js'
import type { ClientCase } from '../case/types.js'
import { accountsScore } from './accounts-score.js'
import { defaultStretches, defaultsWithin, isInDefaultOn } from './default-history.js'
import { distanceOf } from './distance.js'
import type { Cells, PlacedCell } from './event-cells.js'
import { addCase, coefficientsOf, sortedCells } from './event-cells.js'
import { relationOf } from './relation.js'
import type { FigureOfBook, LearntCoefficient, OutlookLearnt } from './types.js'

const YEAR_DAYS = 365
/** Accounts are known so long after their year, where it is not said when. */
const ACCOUNTS_DAYS = 120
export const ACCOUNTS_STEP = 0.05
export const BUREAU_STEP = 1

/** Cells of accounts, and of each bureau. */
export interface ScoreCells {
  readonly accounts: Cells
  readonly bureaus: Map<string, Cells>
}

/** The past scores of a client. */
export function addPastScores(to: ScoreCells, client: ClientCase, watchYears: number): void {
  const relation = relationOf(client, watchYears)
  if (relation === undefined || !client.has('defaults')) return
  const stretches = defaultStretches(client)
  const isKnown = (day: DayNumber): boolean => {
    if (day < relation.from || day + YEAR_DAYS > client.asOf || isInDefaultOn(stretches, day)) return false
    return day + YEAR_DAYS <= relation.until || defaultsWithin(stretches, day, relation.until)
  }
  const comesAfter = (day: DayNumber): boolean => defaultsWithin(stretches, day, day + YEAR_DAYS)
  if (client.client.entityType === 'company') {
    for (const statement of client.records('statements')) {
      const [end, published] = [parseDay(statement.periodEnd), parseDay(statement.publishedOn)]
      const score = accountsScore(statement)
      const { months = 12 } = statement
      if (end === undefined || score === undefined || months !== 12) continue
      const { day = end + ACCOUNTS_DAYS } = published === undefined ? {} : { day: published }
      if (isKnown(day)) addCase(to.accounts, [Math.round(score / ACCOUNTS_STEP)], comesAfter(day))
    }
  }
  for (const { date, bureau, score } of client.records('creditReports')) {
    const day = parseDay(date)
    if (day === undefined || score === undefined || !isKnown(day)) continue
    const cells: Cells = to.bureaus.get(bureau) ?? new Map()
    to.bureaus.set(bureau, cells)
    addCase(cells, [Math.round(score / BUREAU_STEP)], comesAfter(day))
  }
}

/** Coefficients a standard deviation of the book. */
export function slopesOf(
  cells: ScoreCells,
  accounts: FigureOfBook,
  bureaus: Readonly<Record<string, FigureOfBook>>,
  fewest: number,
): OutlookLearnt['slopes'] {
  const ofAccounts = slopeOf(placed(cells.accounts, ACCOUNTS_STEP, accounts, 1), fewest)
  const reports = [...cells.bureaus.keys()].toSorted().flatMap(bureau => {
    const book = Object.hasOwn(bureaus, bureau) ? bureaus[bureau] : undefined
    return book === undefined ? [] : placed(cells.bureaus.get(bureau)!, BUREAU_STEP, book, -1)
  })
  const ofBureau = slopeOf(reports, fewest)
  return {
    ...(ofAccounts !== undefined && { accounts: ofAccounts }),
    ...(ofBureau !== undefined && { bureau: ofBureau }),
  }
}

function slopeOf(cells: readonly PlacedCell[], fewest: number): LearntCoefficient | undefined {
  return coefficientsOf(['score'], cells, fewest)?.score
}

/** Worse by `sign` in standard deviations. */
function placed(cells: Cells, step: number, book: FigureOfBook, sign: 1 | -1): readonly PlacedCell[] {
  return sortedCells(cells).flatMap(cell => {
    const distance = distanceOf(cell.steps[0]! * step, book)
    return distance === undefined ? [] : [{ ...cell, distances: [sign * distance] }]
  })
}
