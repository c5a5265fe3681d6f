/**
 * What a changed margin costs in interest.
 *
 *   effect of row p = Σ over parts of the row: balance at its start · step / 10,000 · days of the part / 365
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  reject,
} from '../../../errors/index.js'
import { dayNumber } from '../../../money/index.js'
import { expectColumn } from '../../returns/party-flows.js'
import { sumOf } from '../../returns/returns-of-flows.js'
import type { MarginPath } from './types.js'

/** A tranche by row, as `projectCashFlows` has it. */
export interface TrancheBalances {
  /** Last day of each row, ascending. */
  readonly dates: readonly string[]
  /** Owed at the end of each row; >= 0. */
  readonly balance: ArrayLike<number>
}

/** Interest more or less. */
export interface MarginEffect {
  /** By row; > 0 where the borrower pays more. */
  readonly interest: Float64Array
  readonly total: number
}

/**
 * The interest that the steps of a margin add to, or take off, a tranche whose balances stay as they are.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for dates or steps that do not ascend, balances below 0, sums that no double holds;
 * `LENGTH_MISMATCH`, `INVALID_DATE`, `INVALID_TYPE`.
 * @example
 * import { marginEffect } from 'clientele/project'
 * const balances = { dates: ['2025-12-31', '2026-12-31', '2027-12-31'], balance: [1_000_000, 1_000_000, 0] }
 * const path = { annualRate: [], tests: [], steps: [{ from: '2026-12-31', basisPoints: -10, capped: false }] }
 * marginEffect(balances, path).total // => -1000
 */
export function marginEffect(tranche: TrancheBalances, path: MarginPath): MarginEffect {
  expectKnownKeys(tranche, ['dates', 'balance'], 'tranche')
  expectList(tranche.dates, 'tranche.dates')
  expectList(expectObject(path, 'path')['steps'], 'path.steps')
  const days = Array.from(tranche.dates, (date, row) => dayNumber(date, `tranche.dates[${row}]`))
  const balance = expectColumn(tranche.balance, days.length, 'tranche.balance')
  for (const [row, owed] of balance.entries()) expectNonNegative(owed, `tranche.balance[${row}]`)
  for (const [row, day] of days.entries()) {
    if (row > 0 && day < days[row - 1]!) {
      reject('OUT_OF_RANGE', `tranche.dates[${row}]`, 'a date not before that of the row before', tranche.dates[row])
    }
  }
  const steps = Array.from(path.steps, (step, i) => {
    const at = `path.steps[${i}]`
    expectObject(step, at)
    return {
      from: dayNumber(step.from, `${at}.from`),
      basisPoints: expectFinite(step.basisPoints, `${at}.basisPoints`),
    }
  })
  for (const [i, { from }] of steps.entries()) {
    // Steps out of order would be counted twice.
    if (i > 0 && from <= steps[i - 1]!.from) {
      reject('OUT_OF_RANGE', `path.steps[${i}].from`, 'a day after that of the step before', path.steps[i]!.from)
    }
  }
  const interest = balance.map((_, row) => {
    if (row === 0) return 0
    const [start, end] = [days[row - 1]!, days[row]!]
    const pointDays = steps.reduce((sum, { from, basisPoints }, i) => {
      const until = i + 1 < steps.length ? steps[i + 1]!.from : Number.POSITIVE_INFINITY
      return sum + basisPoints * Math.max(0, Math.min(end, until) - Math.max(start, from))
    }, 0)
    return (balance[row - 1]! * pointDays) / 3_650_000
  })
  return { interest, total: sumOf(interest, 'tranche.balance') }
}
