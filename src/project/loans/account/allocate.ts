/**
 * Money is set off against what is due, in the order that was agreed.
 *
 * @module
 */
import type { DayNumber } from '../../../money/index.js'
import { NOWHERE } from './allocation-parts.js'
import type { Books } from './books.js'
import type { Stretch } from './dues.js'
import { setOff } from './dues.js'
import type { Allocation, AllocationStep, DuePart } from './types.js'

/** What an order of allocation pays, step by step. */
const STEPS: Readonly<Record<AllocationStep, { readonly part: DuePart; readonly days: Stretch }>> = {
  fees: { part: 'fees', days: 'all' },
  'penalty-interest': { part: 'penalty-interest', days: 'all' },
  'overdue-interest': { part: 'interest', days: 'before today' },
  'overdue-principal': { part: 'principal', days: 'before today' },
  'current-interest': { part: 'interest', days: 'today' },
  'current-principal': { part: 'principal', days: 'today' },
}

/** Where an amount goes; what is over is `rest`, and in no part yet. */
export function allocate(
  books: Books,
  amount: number,
  today: DayNumber,
): { readonly allocation: Allocation; readonly rest: number } {
  const paid = { fees: 0, 'penalty-interest': 0, interest: 0, principal: 0 }
  let rest = amount
  if (anyDue(books)) {
    for (const step of books.policies.allocation) {
      const { part, days } = STEPS[step]
      const used = settle(books, part, rest, days, today)
      paid[part] += used
      rest -= used
    }
  }
  const { fees, interest, principal, 'penalty-interest': penaltyInterest } = paid
  return { allocation: { ...NOWHERE, fees, penaltyInterest, interest, principal }, rest }
}

/** One part less due, whether it was paid, waived or became principal. */
export function settle(books: Books, part: DuePart, amount: number, days: Stretch, today: DayNumber): number {
  const { dues } = books
  if (part !== 'penalty-interest') return setOff(dues, part, amount, days, today)
  const used = Math.min(amount, dues.unpaid[part])
  dues.unpaid[part] -= used
  return used
}

/** The parts in the order of allocation, each once. */
export function partsInOrder({ policies }: Books): readonly DuePart[] {
  return [...new Set(policies.allocation.map(step => STEPS[step].part))]
}

export function anyDue({ dues: { unpaid } }: Books): boolean {
  return unpaid.fees > 0 || unpaid['penalty-interest'] > 0 || unpaid.interest > 0 || unpaid.principal > 0
}

export function sumDue({ dues: { unpaid } }: Books): number {
  return unpaid.fees + unpaid['penalty-interest'] + unpaid.interest + unpaid.principal
}
