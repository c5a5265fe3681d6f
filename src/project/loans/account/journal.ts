/**
 * Writes the lines of the account.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { DayNumber } from '../../../money/index.js'
import { isoDate } from '../../../money/index.js'
import type { Books } from './books.js'
import type { AccountBalance, AccountEntry, Allocation, EntryKind } from './types.js'

/** What a line says beside the day, its kind and the balance. */
interface Line {
  readonly instalment?: number
  readonly charged?: number
  readonly received?: number
  readonly waived?: number
  readonly allocation?: Allocation
}

/** One more line; the books are as they are after it. */
export function write(books: Books, day: DayNumber, kind: EntryKind, line: Line): void {
  const { charged = 0, received = 0, waived = 0, instalment, allocation } = line
  const before = books.entries.at(-1)
  const entry: AccountEntry = {
    date: before !== undefined && books.today === day ? before.date : isoDate(day),
    kind,
    ...(instalment !== undefined && { instalment }),
    charged,
    received,
    waived,
    ...(allocation !== undefined && { allocation }),
    balance: balanceOf(books),
  }
  books.today = day
  books.entries.push(entry)
}

/** What is owed, part by part. */
export function balanceOf({ principal, deferred, credit, dues: { unpaid } }: Books): AccountBalance {
  const { fees, interest, principal: principalDue, 'penalty-interest': penaltyInterest } = unpaid
  const owed = principal + deferred + fees + interest + principalDue + penaltyInterest - credit
  if (!Number.isSafeInteger(owed)) reject('OUT_OF_RANGE', 'loan', 'amounts whose sum is a safe integer', owed)
  return {
    owed,
    principal,
    deferred,
    feesDue: fees,
    penaltyInterestDue: penaltyInterest,
    interestDue: interest,
    principalDue,
    credit,
  }
}
