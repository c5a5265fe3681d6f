/**
 * Something that is due need not be paid.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { partsInOrder, settle, sumDue } from './allocate.js'
import type { Books } from './books.js'
import { chargePenalties } from './clocks.js'
import { write } from './journal.js'
import type { ReadEvent } from './read-events.js'
import type { LoanWaiver } from './types.js'

export function onWaiver(books: Books, { day, amount, path }: ReadEvent, { part }: LoanWaiver): void {
  chargePenalties(books, day)
  const due = part === undefined ? sumDue(books) : books.dues.unpaid[part]
  if (amount > due) {
    const hint = 'Principal that is not yet due is forgiven by a restructuring'
    reject('OUT_OF_RANGE', `${path}.amount`, `at most the ${due} minor units that are due`, amount, hint)
  }
  let left = amount
  for (const each of part === undefined ? partsInOrder(books) : [part]) left -= settle(books, each, left, 'all', day)
  books.sums.waived += amount
  write(books, day, 'waiver', { waived: amount })
}
