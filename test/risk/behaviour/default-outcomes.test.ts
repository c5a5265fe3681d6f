import { expect, it } from 'vitest'
import { dayNumber } from '../../../src/money/index.js'
import type { OutcomeOptions } from '../../../src/risk/behaviour/index.js'
import { defaultOutcomes } from '../../../src/risk/behaviour/index.js'
import { ledgerOf } from './ledgers.js'

const later = { '2024-12-31': 100 }
const ledger = ledgerOf({
  defaulted: { due: { '2024-01-31': 100, ...later } },
  good: { due: { '2024-02-29': 100, '2024-01-31': 100 }, paid: { '2024-01-31': 100, '2024-02-29': 100 } },
  slow: { due: { '2024-02-29': 100, '2024-01-15': 100 }, paid: { '2024-01-15': 100, '2024-04-30': 100 } },
  bad: { due: { '2024-01-15': 50, '2024-03-31': 100, ...later }, paid: { '2024-01-15': 50 } },
  repaid: { due: { '2024-01-15': 50 }, paid: { '2024-01-15': 50 } },
  later: { due: { '2024-06-30': 50 } },
})
const outcomes = (options: Partial<OutcomeOptions> = {}) =>
  defaultOutcomes(
    ledger,
    { daysPastDue: 20, probationDays: 30 },
    { observationDate: '2024-02-25', performanceMonths: 3, ...options },
  )

it('are of those who perform on the observation date', () => {
  const { why, values, defined, until, client } = outcomes()
  expect(client).toEqual(['defaulted', 'good', 'slow', 'bad', 'repaid', 'later'])
  expect(why).toEqual(['in-default', 'performing', 'default', 'default', 'not-active', 'not-active'])
  expect([[...values], [...defined]]).toEqual([
    [0, 0, 1, 1, 0, 0],
    [0, 1, 1, 1, 0, 0],
  ])
  expect(until).toBe(dayNumber('2024-05-25'))
})

it('look at the months asked for, and at nothing later', () => {
  expect(outcomes({ performanceMonths: 1 }).why.slice(1, 4)).toEqual(['performing', 'default', 'performing'])
})

it('count a default on the last day of the window, and not on the day after', () => {
  const slow = (observationDate: string) => outcomes({ observationDate, performanceMonths: 1 }).why[2]
  expect([slow('2024-02-21'), slow('2024-02-20')]).toEqual(['default', 'performing'])
})

it('are neither good nor bad where someone was late for long', () => {
  const lenient = (indeterminateDaysPastDue: number) =>
    defaultOutcomes(
      ledger,
      { daysPastDue: 90 },
      { observationDate: '2024-02-25', performanceMonths: 3, indeterminateDaysPastDue },
    ).why[2]
  expect([lenient(60), lenient(59)]).toEqual(['performing', 'indeterminate'])
  // Late until the observation date itself and paid on the day after: the window knows of no day late.
  const options = { observationDate: '2024-04-29', performanceMonths: 3, indeterminateDaysPastDue: 0 }
  expect(defaultOutcomes(ledger, { daysPastDue: 90 }, options).why[2]).toBe('performing')
})

it.each([
  [{ performanceMonths: 24 }, 'OUT_OF_RANGE', 'options.performanceMonths'],
  [{ performanceMonths: 0 }, 'OUT_OF_RANGE', 'options.performanceMonths'],
  [{ observationDate: '2026-01-01' }, 'OUT_OF_RANGE', 'options.observationDate'],
  [{ observationDate: undefined }, 'MISSING_VALUE', 'options.observationDate'],
  [{ indeterminateDaysPastDue: -1 }, 'OUT_OF_RANGE', 'options.indeterminateDaysPastDue'],
])('refuse %j', (options, code, path) => {
  expect(() => Reflect.apply(outcomes, undefined, [options])).toThrow(expect.objectContaining({ code, path }))
})
