import type { Issue } from '../../errors/index.js'
import { collectIssues, expectList, received } from '../../errors/index.js'
import type { DayNumber } from '../../money/core.js'
import { dateIssue, isoDate, parseDay } from '../../money/core.js'
import { isClientId } from '../order-faults.js'
import type { ContractCodes } from './contract-codes.js'
import type { DatedRuns } from './dated-runs.js'
import type { Origination } from './types.js'

/** The day on which each contract began: as given, else that of its first instalment. */
export function originationDays(
  given: readonly Origination[] | undefined,
  due: DatedRuns,
  codes: ContractCodes,
): Int32Array {
  const days = Int32Array.from({ length: codes.contracts }, (_, contract) => due.day[due.starts[contract]!]!)
  if (given === undefined) return days
  const faults = collectIssues()
  const seen = new Set<number>()
  for (const [row, origination] of expectList(given, 'options.originations').entries()) {
    const path = `options.originations[${row}]`
    const cells: Partial<Record<keyof Origination, unknown>> =
      typeof origination === 'object' && origination !== null ? origination : {}
    const { client, contract, date } = cells
    const code =
      isClientId(client) && (contract === undefined || isClientId(contract)) ? codes.find(client, contract) : -1
    const day = parseDay(date)
    const expected = 'a contract that has instalments'
    if (code < 0) faults.add({ code: 'INVALID_CLIENT', path, expected, received: received(contract ?? client) })
    else if (day === undefined) faults.add(dateIssue(date, `${path}.date`))
    else if (seen.has(code))
      faults.add({ code: 'DUPLICATE_CLIENT', path, expected: ONCE, received: received(contract ?? client) })
    else if (day > days[code]!) faults.add({ code: 'OUT_OF_RANGE', path: `${path}.date`, ...late(days[code]!, day) })
    else {
      seen.add(code)
      days[code] = day
    }
  }
  faults.throwIfAny()
  return days
}

const ONCE = 'one row for each contract'

/** What is owed of a contract that has not begun would be past due for some figures and not yet there for others. */
function late(first: DayNumber, day: DayNumber): Pick<Issue, 'expected' | 'received' | 'hint'> {
  const hint = 'Give the day of the contract, not that of a later payout'
  return { expected: `a day until the first instalment, ${isoDate(first)}`, received: isoDate(day), hint }
}
