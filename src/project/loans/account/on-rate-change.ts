/**
 * The contract's rate changes.
 *
 * @module
 */
import { ratePath } from '../rate-path.js'
import type { FixedRate } from '../types.js'
import type { Books } from './books.js'
import { chargePenalties, followContractRate } from './clocks.js'
import { named } from './fault-of-event.js'
import { replace, upToDate } from './future.js'
import { write } from './journal.js'
import type { ReadEvent } from './read-events.js'
import { replannedShape } from './replanned-shape.js'
import type { LoanRateChange } from './types.js'

/** Periods that have begun keep their rate, and so do their instalments. */
export function onRateChange(books: Books, { day, path }: ReadEvent, { annualRate }: LoanRateChange): void {
  const { future, contract, currency } = books
  const rate: FixedRate = { kind: 'fixed', annualRate }
  chargePenalties(books, day)
  upToDate(books)
  books.contract = { ...contract, rate }
  const from = future.rows.findIndex((_, k) => k >= future.at && future.periods[k]!.start >= day)
  if (from >= 0 && future.rows.slice(from).some(row => row.annualRate !== annualRate)) {
    ratePath(rate, future.periods.slice(from, future.rows.length), path)
    const balance = from === future.at ? books.principal : future.rows[from]!.opening
    future.rows = future.rows.map((row, k) => (k < from ? row : { ...row, annualRate }))
    const plan = replannedShape(contract.repayment, future.rows.slice(from), 'smaller', currency)
    named(`${path}.annualRate`, () => replace(books, from, plan, balance), [])
    followContractRate(books)
  }
  write(books, day, 'rate-change', {})
}
