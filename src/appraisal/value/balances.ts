/**
 * How much of a facility will be owed in each cell of the grid: by its instalments where they are recorded, else by its shape.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import { levelPayment } from '../../project/loans/level-payment.js'
import type { Facility, ScheduledInstalment } from '../../records/index.js'
import type { Grid } from './grid.js'
import type { RunOffShape } from './types.js'

/** What a balance runs off by. */
export interface RunOff {
  /** Owed today. */
  readonly owed: number
  /** Years until nothing is. */
  readonly years: number
  readonly shape: RunOffShape
  /** Nominal interest of a year, for level payments. */
  readonly annualRate: number
  readonly paymentMonths: number
}

/** The shape of a facility: its own, else what its kind mostly has. */
export function shapeOf({ kind, repayment }: Facility): RunOffShape {
  if (kind === 'revolving' || kind === 'guarantee' || kind === 'letter-of-credit') return 'bullet'
  if (repayment === 'annuity' || repayment === 'equal-principal') return repayment
  if (repayment === 'bullet' || repayment === 'on-demand') return 'bullet'
  if (repayment === 'sculpted') return 'equal-principal'
  return kind === 'lease' ? 'annuity' : kind === 'bond' ? 'bullet' : 'equal-principal'
}

/** Mean balance of each cell by the shape, written to `out` from `at` on. */
export function fillByShape(runOff: RunOff, { cells, step }: Grid, out: Float64Array, at: number): void {
  const { owed, years, shape, annualRate, paymentMonths } = runOff
  out.fill(0, at, at + cells)
  const every = paymentMonths / 12
  const count = Math.min(MOST_PAYMENTS, Math.max(1, Math.ceil(years / every - 1e-9)))
  if (shape === 'bullet' || count === 1) {
    addStretch(out, at, cells, step, 0, years, owed)
    return
  }
  const growth = Math.max(-0.9, annualRate * every)
  const payment =
    shape === 'annuity' ? levelPayment({ balance: owed, balloon: 0, growths: Array<number>(count).fill(growth) }) : 0
  // The first payment comes after the odd rest of a period, so that the last one comes at maturity.
  const first = years - (count - 1) * every
  let balance = owed
  let from = 0
  for (let i = 0; i < count && from < cells * step; i++) {
    const to = first + i * every
    addStretch(out, at, cells, step, from, to, balance)
    balance = shape === 'annuity' ? Math.max(0, balance * (1 + growth) - payment) : (owed * (count - 1 - i)) / count
    from = to
  }
}

/**
 * Mean balance of each cell by the instalments to come, whose amounts are turned at `rate`; `false` where they do not tell principal.
 */
export function fillByInstalments(
  instalments: readonly ScheduledInstalment[],
  asOf: number,
  rate: number,
  { owed, years }: Pick<RunOff, 'owed' | 'years'>,
  { cells, step }: Grid,
  out: Float64Array,
  at: number,
): boolean {
  const due = instalments.flatMap(({ due, amount, principal, interest }) => {
    const day = parseDay(due)
    const repaid = principal ?? (interest === undefined ? undefined : Math.max(0, amount - interest))
    return day === undefined || day <= asOf || repaid === undefined
      ? []
      : [{ time: (day - asOf) / YEAR, repaid: rate * repaid }]
  })
  if (!due.some(({ repaid }) => repaid > 0)) return false
  due.sort((one, other) => one.time - other.time)
  out.fill(0, at, at + cells)
  let balance = owed
  let from = 0
  for (const { time, repaid } of due) {
    addStretch(out, at, cells, step, from, time, balance)
    balance = Math.max(0, balance - repaid)
    from = time
  }
  // What no instalment repays is owed until maturity.
  if (years > from) addStretch(out, at, cells, step, from, years, balance)
  return true
}

/** Adds what a balance from one time to another is on average in each cell. */
function addStretch(
  out: Float64Array,
  at: number,
  cells: number,
  step: number,
  from: number,
  to: number,
  balance: number,
): void {
  for (let k = Math.floor(from / step); k < cells && k * step < to; k++) {
    const length = Math.min(to, (k + 1) * step) - Math.max(from, k * step)
    if (length > 0) out[at + k]! += (balance * length) / step
  }
}

/** Days of a model's year. */
export const YEAR = 365.25
/** Payments of forty years by the month. */
const MOST_PAYMENTS = 480
