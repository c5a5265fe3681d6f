/**
 * New terms, arrears and forgiveness.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { DayNumber } from '../../../money/index.js'
import { isoDate } from '../../../money/index.js'
import { anyDue, partsInOrder, settle, sumDue } from './allocate.js'
import type { Books } from './books.js'
import { chargePenalties, followContractRate } from './clocks.js'
import { interestToDay, payInterestUntil, upToDate } from './future.js'
import { write } from './journal.js'
import { enforce } from './new-terms.js'
import { callEnded, headRow } from './on-due-day.js'
import type { ReadEvent } from './read-events.js'
import type { DatedAmount, LoanRestructuring } from './types.js'

export function onRestructuring(books: Books, read: ReadEvent, event: LoanRestructuring): void {
  const { day, path, amount: forgiven } = read
  chargePenalties(books, day)
  callEnded(books, day)
  upToDate(books)
  if (anyDue(books) && event.arrears === undefined) {
    const expected = `'capitalise' or 'keep', as ${sumDue(books)} minor units are due and unpaid`
    reject('MISSING_VALUE', `${path}.arrears`, expected, event.arrears)
  }
  const before = stillToPay(books, day)
  const interest = interestToDay(books, day)
  payInterestUntil(books, day)
  const { charged, capitalised } =
    event.arrears === 'capitalise' ? capitalise(books, interest, day) : carry(books, interest)
  forgive(books, forgiven, path)
  write(books, day, 'restructuring', { charged, waived: forgiven })
  enforce(books, read, event)
  followContractRate(books)
  books.restructurings.push({ date: isoDate(day), capitalised, forgiven, before, after: stillToPay(books, day) })
}

interface Moved {
  readonly charged: number
  readonly capitalised: number
}

/** All that is due, and interest to the day, becomes principal that is not yet due. */
function capitalise(books: Books, interest: number, day: DayNumber): Moved {
  const overdue = books.dues.unpaid.principal
  const charged = books.carried + interest
  const all = sumDue(books) + charged + books.deferred
  for (const part of partsInOrder(books)) settle(books, part, Number.MAX_SAFE_INTEGER, 'all', day)
  books.principal += all
  books.deferred = 0
  books.carried = 0
  books.sums.interest += charged
  books.sums.capitalised += all - overdue
  return { charged, capitalised: all - overdue }
}

/** Interest to the day waits for the first new instalment; what is due stays due. */
function carry(books: Books, interest: number): Moved {
  books.carried += interest
  return { charged: 0, capitalised: 0 }
}

function forgive(books: Books, amount: number, path: string): void {
  if (books.principal === 0) reject('OUT_OF_RANGE', path, 'principal that is not yet due', 0, CAPITALISE)
  if (amount >= books.principal) {
    const expected = `less than the ${books.principal} minor units of principal not yet due`
    reject('OUT_OF_RANGE', `${path}.forgiven`, expected, amount)
  }
  books.principal -= amount
  books.sums.forgiven += amount
}

const CAPITALISE = "What is due becomes principal with arrears: 'capitalise'"

/** What is due now, and then the instalments to come. */
function stillToPay(books: Books, day: DayNumber): readonly DatedAmount[] {
  const { rows, at } = books.future
  const due = sumDue(books)
  const amounts = rows.slice(at).map((row, k) => ({ date: row.due, amount: (k === 0 ? headRow(books) : row).payment }))
  return due === 0 ? amounts : [{ date: isoDate(day), amount: due }, ...amounts]
}
