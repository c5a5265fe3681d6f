/**
 * Goes through the days of a loan, event by event.
 *
 * @module
 */
import { readTerms } from '../terms.js'
import type { Loan } from '../types.js'
import type { Books } from './books.js'
import { chargePenalties } from './clocks.js'
import { upToDate } from './future.js'
import { passDueDays } from './on-due-day.js'
import { onPayment, onPrepayment } from './on-payment.js'
import { onRateChange } from './on-rate-change.js'
import { onRestructuring } from './on-restructuring.js'
import { onWaiver } from './on-waiver.js'
import { openBooks } from './open-books.js'
import { plainCopy } from './plain-copy.js'
import type { ReadEvent } from './read-events.js'
import { readEvents } from './read-events.js'
import { readOptions } from './read-options.js'
import type { LoanAccountOptions, LoanEvent } from './types.js'

/** The books at the end of the last day. */
export function keepBooks(loan: Loan, events: readonly LoanEvent[], options: LoanAccountOptions): Books {
  const terms = readTerms(loan)
  const policies = readOptions(options, terms.from)
  const read = readEvents(events, terms.currency, terms.from, policies.until)
  const books = openBooks(plainCopy(loan, 'loan'), terms, policies)
  for (const event of read) {
    passDueDays(books, event.day)
    happen(books, event)
    books.happened.push(event.event)
  }
  passDueDays(books, policies.until)
  chargePenalties(books, policies.until)
  upToDate(books)
  return books
}

function happen(books: Books, read: ReadEvent): void {
  const { event } = read
  switch (event.kind) {
    case 'payment':
      onPayment(books, read)
      break
    case 'prepayment':
      onPrepayment(books, read, event)
      break
    case 'waiver':
      onWaiver(books, read, event)
      break
    case 'rate-change':
      onRateChange(books, read, event)
      break
    case 'restructuring':
      onRestructuring(books, read, event)
  }
}
