import { expectKnownKeys, expectList, expectObject, expectOneOf, reject } from '../../../errors/index.js'
import type { DayNumber } from '../../../money/index.js'
import { dayNumber, isoDate } from '../../../money/index.js'
import { expectAnnualRate } from '../annual-rate.js'
import { readAmount } from '../read-amount.js'
import { plainCopy } from './plain-copy.js'
import type { LoanEvent, LoanRestructuring } from './types.js'

/** An event, checked: its day and its amount as numbers. */
export interface ReadEvent {
  readonly day: DayNumber
  /** Its place within the day. */
  readonly rank: number
  /** How errors name it. */
  readonly path: string
  /** In minor units; -1 for all that settles the loan, 0 where there is none. */
  readonly amount: number
  readonly event: LoanEvent
}

/** The amount of a prepayment that is `'all'`. */
export const ALL = -1

/** Within a day: terms first, then what need not be paid, then money, and new terms of all that is left. */
const KINDS = ['rate-change', 'waiver', 'payment', 'prepayment', 'restructuring'] as const
const KEYS: Readonly<Record<LoanEvent['kind'], readonly string[]>> = {
  'rate-change': ['annualRate'],
  waiver: ['amount', 'part'],
  payment: ['amount'],
  prepayment: ['amount', 'effect'],
  restructuring: ['arrears', 'rate', 'periods', 'repayment', 'grace', 'forgiven'],
}
const ONCE_A_DAY: readonly LoanEvent['kind'][] = ['rate-change', 'restructuring']

/** Events in the order in which they happen, whatever the order of rows. */
export function readEvents(
  events: readonly LoanEvent[],
  currency: string,
  from: DayNumber,
  until: DayNumber,
): readonly ReadEvent[] {
  expectList(events, 'events')
  const read: ReadEvent[] = []
  // By index: holes of a sparse array are faults too.
  for (let row = 0; row < events.length; row++)
    read.push(readEvent(events[row]!, `events[${row}]`, currency, from, until))
  read.sort(inOrder)
  for (let i = 1; i < read.length; i++) expectOneOfKind(read[i - 1]!, read[i]!)
  return read
}

function readEvent(given: LoanEvent, path: string, currency: string, from: DayNumber, until: DayNumber): ReadEvent {
  expectObject(given, path)
  const event = plainCopy(given, path)
  const kind = expectOneOf(event.kind, KINDS, `${path}.kind`)
  expectKnownKeys(event, ['kind', 'date', ...KEYS[kind]], path)
  const day = dayNumber(event.date, `${path}.date`)
  if (day < from)
    reject('OUT_OF_RANGE', `${path}.date`, `the day of drawing, ${isoDate(from)}, or later`, isoDate(day), BEFORE)
  if (day > until)
    reject('OUT_OF_RANGE', `${path}.date`, `a day until the end of the account, ${isoDate(until)}`, isoDate(day), AFTER)
  return {
    day,
    rank: KINDS.indexOf(kind),
    path,
    amount: checkedAmount(event, path, currency),
    event: Object.freeze({ ...event, date: isoDate(day) }),
  }
}

const BEFORE = 'Nothing is owed before the loan is drawn'
const AFTER = 'Move options.until, or leave later events out'

function checkedAmount(event: LoanEvent, path: string, currency: string): number {
  switch (event.kind) {
    case 'payment':
      return readAmount(event.amount, currency, 0, `${path}.amount`)
    case 'prepayment':
      if (event.effect !== undefined) expectOneOf(event.effect, ['smaller', 'shorter'], `${path}.effect`)
      return event.amount === 'all' ? ALL : readAmount(event.amount, currency, 1, `${path}.amount`)
    case 'waiver':
      if (event.part !== undefined) {
        expectOneOf(event.part, ['fees', 'penalty-interest', 'interest', 'principal'], `${path}.part`)
      }
      return readAmount(event.amount, currency, 1, `${path}.amount`)
    case 'rate-change':
      expectAnnualRate(event.annualRate, `${path}.annualRate`)
      return 0
    case 'restructuring':
      return checkedRestructuring(event, path, currency)
  }
}

function checkedRestructuring(event: LoanRestructuring, path: string, currency: string): number {
  if (event.arrears !== undefined) expectOneOf(event.arrears, ['capitalise', 'keep'], `${path}.arrears`)
  return event.forgiven === undefined ? 0 : readAmount(event.forgiven, currency, 1, `${path}.forgiven`)
}

/** A total order: events that compare as equal are equal. */
function inOrder(one: ReadEvent, other: ReadEvent): number {
  return (
    one.day - other.day ||
    one.rank - other.rank ||
    sizeOf(one) - sizeOf(other) ||
    byText(detailOf(one.event), detailOf(other.event))
  )
}

/** What settles the loan comes after all other prepayments of the day. */
function sizeOf({ amount }: ReadEvent): number {
  return amount === ALL ? Number.MAX_VALUE : amount
}

/** What else two events of one kind, day and amount may differ in. */
function detailOf(event: LoanEvent): string {
  if (event.kind === 'prepayment') return event.effect ?? ''
  return event.kind === 'waiver' ? (event.part ?? '') : ''
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function expectOneOfKind(before: ReadEvent, { day, event, path }: ReadEvent): void {
  if (before.day !== day || before.event.kind !== event.kind || !ONCE_A_DAY.includes(event.kind)) return
  reject('CONFLICTING_OPTIONS', path, `one ${event.kind} a day`, `another on ${isoDate(day)}`)
}
