/**
 * From rows to the periods between payment days, once the project must serve its debt.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type { FlowColumns } from './flow-columns.js'

/** Payment periods of operation, and the moment before the first. */
export interface PaymentPeriods {
  /** The row with whose end the first period begins: completion. */
  readonly start: number
  /** The row with whose end each period ends. */
  readonly rows: readonly number[]
  /** Of each period. */
  readonly months: Float64Array
  /** From close to `start`. */
  readonly monthsBefore: number
  /** Sums of a column over the rows of each period. */
  sums(column: Float64Array): Float64Array
  /** A column at `start` and at the end of each period. */
  moments(column: Float64Array): Float64Array
}

/**
 * Periods begin with operation, or with the first debt service where operation is late. Before, interest is part of what the
 * project costs.
 */
export function paymentPeriods({ isBuilding, pays, months, serviceDue }: FlowColumns): PaymentPeriods {
  const first = isBuilding.findIndex((building, row) => !building || serviceDue[row]! > 0)
  const isPayment = (row: number): boolean => pays[row] === 1
  const before = first === -1 ? isBuilding.length : first
  const start = Math.max(0, Array.from(pays.subarray(0, before)).lastIndexOf(1))
  const rows = Array.from(pays.keys()).filter(row => row > start && row >= first && isPayment(row))
  if (first === -1 || rows.length === 0) reject('NO_DATA', 'flows.pays', 'a payment day of operation', 'none')
  const sums = (column: Float64Array): Float64Array =>
    Float64Array.from(rows, (row, p) => {
      let sum = 0
      for (let r = (p === 0 ? start : rows[p - 1]!) + 1; r <= row; r++) sum += column[r]!
      return sum
    })
  return {
    start,
    rows,
    months: sums(months),
    monthsBefore: months.subarray(0, start + 1).reduce((sum, value) => sum + value, 0),
    sums,
    moments: column => Float64Array.from([start, ...rows], row => column[row]!),
  }
}
