/**
 * How often does the cash of a period pay what is due at its end?
 *
 *   DSCR_t = CFADS_t / DS_t        over twelve months: Σ CFADS / Σ DS of the periods within
 *
 * CFADS is cash flow available for debt service, DS interest and principal as scheduled. Where nothing is due there is no
 * ratio: neither 0 nor infinity.
 *
 * @see Yescombe (2014), Principles of Project Finance, 2nd ed., section 12.3.
 * @module
 */
import { expectFinite, expectKnownKeys, expectNonNegative, expectObject, expectPositive } from '../../errors/index.js'
import { ratioColumn } from './ratio-column.js'
import { readBeside, readEach, readPeriods } from './read-columns.js'
import type { CoverColumns, RatioColumn, WindowCoverColumns } from './types.js'
import { windowsAhead, windowsBehind } from './windows.js'

/**
 * Debt service cover ratio (DSCR) of each period.
 *
 * @throws ClienteleError `LENGTH_MISMATCH`, `EMPTY_INPUT`, `INVALID_TYPE`; `OUT_OF_RANGE` naming a debt service below 0, or a
 * ratio that no double holds.
 * @example
 * import { debtServiceCover } from 'clientele/project'
 * const cover = debtServiceCover({ cfads: [130, 120, 90], debtService: [100, 100, 0] })
 * Array.from(cover.values) // => [1.3, 1.2, 0]
 * Array.from(cover.defined) // => [1, 1, 0]
 * cover.minimum // => { value: 1.2, index: 1 }
 * cover.average // => 1.25
 */
export function debtServiceCover(columns: CoverColumns): RatioColumn {
  expectKnownKeys(columns, ['cfads', 'debtService'], 'columns')
  const { cfads, debtService } = readCover(columns)
  return ratioColumn(cfads, debtService)
}

/**
 * The same over the twelve months that end with each payment day. A period that lies partly in the window counts with its share
 * of months. There is no ratio until so many months have passed since the first period began, nor after the last debt service.
 *
 * @throws ClienteleError as {@link debtServiceCover}, and `OUT_OF_RANGE` for months that are not > 0.
 * @example
 * import { backwardDebtServiceCover } from 'clientele/project'
 * const half = { cfads: [60, 70, 80], debtService: [50, 50, 50], months: 6 }
 * Array.from(backwardDebtServiceCover(half).values) // => [0, 1.3, 1.5]
 * Array.from(backwardDebtServiceCover(half).defined) // => [0, 1, 1]
 */
export function backwardDebtServiceCover(columns: WindowCoverColumns): RatioColumn {
  const { cfads, debtService, months, window } = readWindow(columns)
  return coverBehind(cfads, debtService, months, window)
}

/**
 * The same over the twelve months that begin after each payment day. Towards the end the window is what is left until the last
 * debt service: cash that comes later does not serve it.
 *
 * @throws ClienteleError as {@link backwardDebtServiceCover}.
 * @example
 * import { forwardDebtServiceCover } from 'clientele/project'
 * const half = { cfads: [60, 70, 80], debtService: [50, 50, 50], months: 6 }
 * Array.from(forwardDebtServiceCover(half).values) // => [1.5, 1.6, 0]
 * Array.from(forwardDebtServiceCover(half).defined) // => [1, 1, 0]
 */
export function forwardDebtServiceCover(columns: WindowCoverColumns): RatioColumn {
  const { cfads, debtService, months, window } = readWindow(columns)
  return coverAhead(cfads, debtService, months, window)
}

/** Over so many months behind each period, to the last that serves debt. */
export function coverBehind(
  cfads: Float64Array,
  debtService: Float64Array,
  months: Float64Array,
  window: number,
): RatioColumn {
  const { sums, isWhole } = windowsBehind(months, window)
  const last = debtService.findLastIndex(due => due > 0)
  return ratioColumn(sums(cfads), sums(debtService), i => i <= last && isWhole[i] === 1)
}

/** Over so many months ahead of each period, to the last that serves debt. */
export function coverAhead(
  cfads: Float64Array,
  debtService: Float64Array,
  months: Float64Array,
  window: number,
): RatioColumn {
  const { sums } = windowsAhead(months, window)
  const last = debtService.findLastIndex(due => due > 0)
  return ratioColumn(sums(cfads.map((cash, i) => (i <= last ? cash : 0))), sums(debtService))
}

function readCover({ cfads, debtService }: CoverColumns) {
  const cash = readPeriods(cfads, 'columns.cfads', expectFinite)
  return {
    cfads: cash,
    debtService: readBeside(debtService, cash.length, 'columns.debtService', expectNonNegative),
  }
}

function readWindow(columns: WindowCoverColumns) {
  expectKnownKeys(expectObject(columns, 'columns'), ['cfads', 'debtService', 'months', 'window'], 'columns')
  const read = readCover(columns)
  const { months, window = 12 } = columns
  return {
    ...read,
    months: readEach(months, read.cfads.length, 'columns.months', expectPositive),
    window: expectPositive(window, 'columns.window'),
  }
}
