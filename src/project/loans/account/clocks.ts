/**
 * Penalty interest of the whole account.
 *
 * @module
 */
import type { DayNumber } from '../../../money/index.js'
import type { Books } from './books.js'
import { write } from './journal.js'
import { changeContractRate, post, runTo } from './penalty-clock.js'

/** Charges what has come up until a day; from then on, what changes on that day counts. */
export function chargePenalties(books: Books, day: DayNumber): void {
  const { clocks, dues } = books
  let charged = 0
  for (const [part, clock] of [
    ['principal', clocks.principal],
    ['interest', clocks.interest],
  ] as const) {
    if (clock === undefined) continue
    runTo(clock, day, dues.unpaid[part])
    charged += post(clock)
  }
  if (charged === 0) return
  dues.unpaid['penalty-interest'] += charged
  books.sums.penaltyInterest += charged
  write(books, day, 'penalty-interest', { charged })
}

/** Multiples of the contract's rate follow that of the running period; after the last, they stay. */
export function followContractRate({ clocks, future }: Books): void {
  const rate = future.rows[future.at]?.annualRate
  if (rate === undefined) return
  for (const clock of [clocks.principal, clocks.interest]) {
    if (clock !== undefined) changeContractRate(clock, rate)
  }
}
