import type { Dropped } from '../../model/index.js'
import type { DayNumber } from '../../money/core.js'
import type { ContractCodes } from './contract-codes.js'
import type { DatedAmounts } from './read-dated-amounts.js'

/** The contract of each payment; -1 for those that are set off against nothing, which are counted. */
interface MatchedPayments {
  readonly ofRow: Int32Array
  readonly unmatched: { readonly payments: number; readonly amount: number }
  readonly dropped: readonly Dropped[]
}

/** Finds each payment's contract; those after the end of observation are not known yet. */
export function matchPayments(payments: DatedAmounts, codes: ContractCodes, observedUntil: DayNumber): MatchedPayments {
  const { client, contract, day, amount } = payments
  const ofRow = new Int32Array(day.length)
  let [late, strays, strayAmount] = [0, 0, 0]
  for (let row = 0; row < ofRow.length; row++) {
    const isLate = day[row]! > observedUntil
    const code = isLate ? -1 : codes.find(client[row]!, contract?.[row])
    ofRow[row] = code
    if (isLate) late++
    else if (code < 0) {
      strays++
      strayAmount += amount[row]!
    }
  }
  return {
    ofRow,
    unmatched: { payments: strays, amount: strayAmount },
    dropped: late > 0 ? [{ reason: 'after-observation', count: late }] : [],
  }
}
