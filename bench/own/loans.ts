/**
 * Schedules of loans in exact minor units. By itself: `npm run build`, then
 * `node --import ./scripts/typescript.mjs bench/own/loans.ts`.
 *
 * @module
 */
import { moneyOfMinor } from 'clientele/money'
import type { Loan } from 'clientele/project'
import { loanSchedule } from 'clientele/project'
import { isMain } from '../../scripts/files.js'
import { warmSeconds } from '../cpu-time.js'
import type { OwnResults } from '../results.js'
import { duration } from '../table.js'

type TaskRow = OwnResults['tasks'][number]

const LOANS = 300
const INSTALMENTS = 360

const MORTGAGES = '300 mortgages of 360 instalments, equal periods'

/** Loans that differ in size, rate and day: nothing is computed twice. */
export function measureLoans(): readonly TaskRow[] {
  const book = (changes: Partial<Loan>): readonly Loan[] =>
    Array.from({ length: LOANS }, (_, i) => ({
      principal: moneyOfMinor(10_000_000 + 1_234_567 * i, 'CNY'),
      from: { year: 2025, month: 1 + (i % 12), day: 1 + (i % 31 === 30 ? 0 : i % 28) },
      periods: { count: INSTALMENTS, every: { value: 1, unit: 'month' } },
      rate: { kind: 'fixed', annualRate: Number((0.03 + 0.0001 * i).toFixed(4)) },
      repayment: { kind: 'annuity' },
      ...changes,
    }))
  const row = (task: string, loans: readonly Loan[]): TaskRow => ({
    task,
    seconds: warmSeconds(() => loans.map(loanSchedule), { warmUp: 4 }),
    per: 'instalment',
    count: LOANS * INSTALMENTS,
  })
  return [
    row(MORTGAGES, book({})),
    row(
      '300 of 360, equal parts of principal, actual/365',
      book({ dayCount: 'actual/365', repayment: { kind: 'equal-principal' } }),
    ),
    row('300 of 360, annuities, actual/actual ISDA', book({ dayCount: 'actual/actual ISDA' })),
  ]
}

if (isMain(import.meta.url)) {
  for (const { task, seconds, count } of measureLoans()) {
    console.log(`${task.padEnd(52)} ${duration(seconds)}, ${Math.round(count / seconds / 1e3)}k instalments a second`)
  }
}
