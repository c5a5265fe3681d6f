/**
 * Money comes in.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import { allocate, sumDue } from './allocate.js'
import type { Books } from './books.js'
import { chargePenalties } from './clocks.js'
import { write } from './journal.js'
import { callEnded } from './on-due-day.js'
import { prepay, settlement } from './prepay.js'
import type { ReadEvent } from './read-events.js'
import { ALL } from './read-events.js'
import type { LoanPrepayment } from './types.js'

/** A payment: what is over is held, or prepays as far as it is enough to pay interest to the day. */
export function onPayment(books: Books, { day, amount }: ReadEvent): void {
  const { surplus, effect } = books.policies
  chargePenalties(books, day)
  const prepays = surplus === 'prepay' && amount > sumDue(books)
  if (prepays) callEnded(books, day)
  const { allocation, rest } = allocate(books, amount, day)
  const prepaid = prepays ? prepay(books, rest, day, effect) : undefined
  const { over, charged, parts } = prepaid ?? { over: rest, charged: 0, parts: {} }
  books.credit += over
  write(books, day, 'payment', { charged, received: amount, allocation: { ...allocation, ...parts, credit: over } })
}

/** A prepayment: what is due first, with what was held before, then interest to the day, fee and principal. */
export function onPrepayment(books: Books, read: ReadEvent, { effect }: LoanPrepayment): void {
  const { day, path } = read
  chargePenalties(books, day)
  callEnded(books, day)
  const { all } = settlement(books, day)
  const held = books.credit
  const needed = Math.max(0, all - held)
  if (all <= 0) reject('OUT_OF_RANGE', `${path}.amount`, 'nothing, as nothing is owed', shown(read))
  const amount = read.amount === ALL ? needed : read.amount
  if (amount > needed && books.policies.beyondDebt === 'refuse') {
    reject('OUT_OF_RANGE', `${path}.amount`, `at most the ${needed} minor units that settle the loan`, amount, HOLD)
  }
  const { allocation, rest } = allocate(books, amount + held, day)
  const nothingLeft = { over: rest, charged: 0, parts: {} }
  const prepaid = books.principal === 0 ? nothingLeft : prepay(books, rest, day, effect ?? books.policies.effect)
  if (prepaid === undefined) {
    const least = amount - rest + settlement(books, day).beforePrincipal + 1
    reject('OUT_OF_RANGE', `${path}.amount`, `at least ${least} minor units, ${PAYS}`, amount, AS_PAYMENT)
  }
  const { over, charged, parts } = prepaid
  books.credit = over
  write(books, day, 'prepayment', {
    charged,
    received: amount,
    allocation: { ...allocation, ...parts, credit: over - held },
  })
}

const HOLD = "prepayment.beyondDebt: 'hold' keeps the rest as credit"
const PAYS = 'to pay what is due, interest to the day and some principal'
const AS_PAYMENT = "As { kind: 'payment' } it pays what is due, and the rest is held"

function shown({ amount }: ReadEvent): number | string {
  return amount === ALL ? 'all' : amount
}
