/** Where repayment begins, for tests: months at one rate. */
import type { Beginning } from '../../../../src/project/loans/repayment/plan.js'

export function beginning({ balance = 100_000, count = 4, first = 0, rate = 0.12 }): Beginning {
  const period = { start: 0, end: 1, due: 1, days: 1, basis: 12 }
  return {
    balance,
    first,
    periods: new Array(count).fill(period),
    rates: new Array<number>(count).fill(rate),
    rounding: 'half-even',
  }
}
