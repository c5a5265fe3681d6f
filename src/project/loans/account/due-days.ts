/**
 * What became of each due day.
 *
 * @module
 */
import type { DayNumber } from '../../../money/index.js'
import { isoDate } from '../../../money/index.js'
import type { DueRow, Dues } from './dues.js'
import type { DueDay } from './types.js'

/** Due days as they stand at the end of a day, in their order. */
export function dueDaysOf({ rows, met }: Dues, until: DayNumber): readonly DueDay[] {
  let [owedSoFar, at] = [0, 0]
  return rows.map(row => {
    const amount = row.owed.fees + row.owed.interest + row.owed.principal
    owedSoFar += amount
    while (at < met.length && met[at]!.sum < owedSoFar) at++
    // An instalment of nothing is settled on its day, as is one whose money came before.
    const settled = owedSoFar === 0 ? row.due : met[at]?.day
    return dueDayOf(row, amount, settled === undefined ? undefined : Math.max(settled, row.due), until)
  })
}

function dueDayOf(
  { number, due, owed, unpaid }: DueRow,
  amount: number,
  settled: DayNumber | undefined,
  until: DayNumber,
): DueDay {
  return {
    number,
    due: isoDate(due),
    amount,
    fees: owed.fees,
    interest: owed.interest,
    principal: owed.principal,
    unpaidFees: unpaid.fees,
    unpaidInterest: unpaid.interest,
    unpaidPrincipal: unpaid.principal,
    ...(settled !== undefined && { settledOn: isoDate(settled) }),
    daysPastDue: (settled === undefined ? until : settled) - due,
  }
}
