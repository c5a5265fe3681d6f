/**
 * On which days may a project not pay its owners, and on which may lenders call the loan?
 *
 * Below the lock-up level nothing is distributed; below the default level lenders may call the loan. A breach lasts until the
 * ratio has been at or above its level on so many payment days in a row. Headroom says how far off a breach is: in the ratio, and
 * in the cash that may be missing.
 *
 * @module
 */
import { expectObject } from '../../errors/index.js'
import type { CovenantLevel, Covenants } from '../../records/core.js'
import type { ProjectCashFlows } from '../cash-flows/types.js'
import { lastOwed, ratioOf, readCovenants, readDates } from './covenant-levels.js'
import type { TestedCovenant } from './covenant-test.js'
import { testCovenant } from './covenant-test.js'
import type { CovenantColumns, CovenantResult, CovenantStatus } from './covenant-types.js'
import { coverageRatios } from './coverage-ratios.js'

/**
 * Covenants on each payment day of operation.
 *
 * @param of ratios as `coverageRatios` gives them or of your own, or the cash flows of a project.
 * @throws ClienteleError `OUT_OF_RANGE` for a default level above the lock-up level of the same ratio or a level that is not > 0;
 * `MISSING_VALUE` for no level or a ratio that is not there; `OVERLAPPING_DATES` for days that do not ascend; `INVALID_TYPE`,
 * `LENGTH_MISMATCH`, `UNKNOWN_OPTION`.
 * @example
 * import { debtServiceCover, testCovenants } from 'clientele/project'
 * const dscr = debtServiceCover({ cfads: [130, 104, 118, 125], debtService: [100, 100, 100, 100] })
 * const dates = ['2027-06-30', '2027-12-31', '2028-06-30', '2028-12-31']
 * const covenants = { lockUp: { ratio: 'dscr', level: 1.15 }, default: { ratio: 'dscr', level: 1.05 } }
 * const result = testCovenants({ dates, dscr }, covenants)
 * result.status // => ['ok', 'default', 'cured', 'ok']
 * Array.from(result.lockUp.cashHeadroom) // => [15, -11, 3, 10]
 * result.events.map(({ code, date }) => `${date} ${code}`)[0] // => '2027-12-31 LOCK_UP'
 */
export function testCovenants(of: CovenantColumns | ProjectCashFlows, covenants: Covenants): CovenantResult {
  const { lockUp, default: callable, cureAfter } = readCovenants(covenants)
  const columns = columnsOf(of)
  const dates = readDates(columns.dates)
  const tested = (name: 'lockUp' | 'default', level: CovenantLevel): TestedCovenant => {
    const ratio = ratioOf(columns, level, dates.length)
    return testCovenant(name, level, ratio, dates, cureAfter, lastOwed(columns, level, dates.length))
  }
  const locked = lockUp && tested('lockUp', lockUp)
  const called = callable && tested('default', callable)
  return {
    kind: 'covenant-result',
    dates,
    status: dates.map((_, day) => statusOf(day, locked, called)),
    ...(locked && { lockUp: locked.test }),
    ...(called && { default: called.test }),
    events: [...(locked?.events ?? []), ...(called?.events ?? [])].sort((a, b) => a.index - b.index),
  }
}

function columnsOf(of: CovenantColumns | ProjectCashFlows): CovenantColumns {
  expectObject(of, 'columns')
  return 'kind' in of && of.kind === 'project-cash-flows' ? coverageRatios(of) : of
}

function statusOf(day: number, locked: TestedCovenant | undefined, called: TestedCovenant | undefined): CovenantStatus {
  if (called?.test.breached[day] === 1) return 'default'
  if (locked?.test.breached[day] === 1) return 'lock-up'
  if (locked?.curedOn.has(day) === true || called?.curedOn.has(day) === true) return 'cured'
  const isTested = locked?.test.defined[day] === 1 || called?.test.defined[day] === 1
  return isTested ? 'ok' : 'not-tested'
}
