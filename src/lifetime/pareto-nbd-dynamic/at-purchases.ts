/**
 * What moved purchases when they were made: of all a likelihood needs to know of their dates, the sum is enough.
 *
 * @module
 */
import { expectObject, reject } from '../../errors/index.js'
import { isoDate } from '../../money/core.js'
import { lastAtMost } from '../../numeric/core.js'
import type { CovariateCalendar } from '../../records/core.js'
import type { CovariateColumn } from './covariate-columns.js'
import { columnsOf, covariateOf, moves } from './covariate-columns.js'
import type { DatedRows } from './rows.js'

/** Sums of covariates over all purchases but the first of each client, one per name, as they were on the day. */
export function covariatesAtPurchases(names: readonly string[], rows: DatedRows, path: string): Float64Array {
  const columns = columnsOf(names, rows, path)
  const sums = new Float64Array(names.length)
  for (let c = 0; c < columns.length; c++) if (!moves(columns[c]!)) sums[c] = sumOfStill(columns[c]!, rows)
  if (columns.some(moves)) addMoving(columns, rows, path, sums)
  return sums
}

function sumOfStill(column: CovariateColumn, { size, frequency, weight }: DatedRows): number {
  let sum = 0
  for (let i = 0; i < size; i++) {
    sum += (weight === undefined ? 1 : weight[i]!) * frequency[i]! * covariateOf(column, i, 0)
  }
  return sum
}

function addMoving(columns: readonly CovariateColumn[], rows: DatedRows, path: string, sums: Float64Array): void {
  const { size, weight, calendar, purchaseDays } = rows
  if (purchaseDays === undefined || calendar === undefined) {
    reject('MISSING_VALUE', `${path}.purchaseDays`, 'the days of purchases', purchaseDays, KEEP)
  }
  expectDays(rows, path)
  const { start, day } = purchaseDays
  for (let i = 0; i < size; i++) {
    for (let j = start[i]! + 1; j < start[i + 1]!; j++) {
      const period = periodOf(calendar, day[j]!, path)
      for (let c = 0; c < columns.length; c++) {
        const column = columns[c]!
        if (moves(column)) sums[c]! += (weight === undefined ? 1 : weight[i]!) * covariateOf(column, i, period)
      }
    }
  }
}

function periodOf({ starts, until }: CovariateCalendar, day: number, path: string): number {
  const period = lastAtMost(starts, day)
  if (period >= 0 && day <= until) return period
  return reject(
    'OUT_OF_RANGE',
    `${path}.calendar`,
    `a period with ${isoDate(day)}, when somebody bought`,
    isoDate(until),
  )
}

/** One more day than repeat purchases. */
function expectDays({ size, frequency, purchaseDays }: DatedRows, path: string): void {
  const { start, day } = expectObject(purchaseDays, `${path}.purchaseDays`)
  if (!(start instanceof Int32Array && day instanceof Int32Array)) {
    reject('INVALID_TYPE', `${path}.purchaseDays`, 'two columns of whole numbers', purchaseDays, KEEP)
  }
  if (start.length !== size + 1) reject('LENGTH_MISMATCH', `${path}.purchaseDays.start`, `${size + 1} places`, start)
  for (let i = 0; i < size; i++) {
    if (start[i + 1]! - start[i]! === frequency[i]! + 1 && start[i + 1]! <= day.length) continue
    const days = start[i + 1]! - start[i]!
    reject('INCONSISTENT_HISTORY', `${path}.purchaseDays`, `${frequency[i]! + 1} days, the first included`, days)
  }
}

const KEEP = "Build the base with keep: ['purchaseDays']"
