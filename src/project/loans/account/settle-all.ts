import type { DayNumber } from '../../../money/index.js'
import { allocate } from './allocate.js'
import { NOWHERE } from './allocation-parts.js'
import type { Books } from './books.js'
import { chargePenalties } from './clocks.js'
import { callEnded } from './on-due-day.js'
import { prepay, settlement } from './prepay.js'
import type { Allocation } from './types.js'

/** Pays all that is owed on a day, and says where the money goes; credit that is held pays first. */
export function settleAll(
  books: Books,
  day: DayNumber,
): { readonly received: number; readonly allocation: Allocation } {
  chargePenalties(books, day)
  callEnded(books, day)
  const { all } = settlement(books, day)
  if (all <= 0) return { received: 0, allocation: NOWHERE }
  const held = books.credit
  const received = Math.max(0, all - held)
  const { allocation, rest } = allocate(books, received + held, day)
  const prepaid = prepay(books, rest, day, 'smaller')
  const { over, parts } = prepaid ?? { over: rest, parts: {} }
  return { received, allocation: { ...allocation, ...parts, credit: over - held } }
}
