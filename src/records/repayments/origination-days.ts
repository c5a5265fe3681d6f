import { collectIssues, expectList, received } from '../../errors/index.js'
import { dateIssue, parseDay } from '../../money/index.js'
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
    else days[code] = day
  }
  faults.throwIfAny()
  return days
}
