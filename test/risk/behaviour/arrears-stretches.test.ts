import { expect, it } from 'vitest'
import { dayNumber, isoDate } from '../../../src/money/index.js'
import { NEVER } from '../../../src/records/index.js'
import { arrearsStretches } from '../../../src/risk/behaviour/arrears-stretches.js'
import { ledgerOf } from './ledgers.js'

const ledger = ledgerOf(
  {
    'ann/1': { due: { '2024-01-10': 100, '2024-02-10': 100 }, paid: { '2024-01-20': 40, '2024-02-20': 160 } },
    'ann/2': { due: { '2024-02-01': 50 }, paid: { '2024-02-20': 50 } },
  },
  '2024-02-29',
)
const told = (first: number, end: number, others: readonly number[] = []) =>
  arrearsStretches(ledger, first, end, others).map(({ from, pastDue, outstanding, oldestDue }) => [
    isoDate(from),
    pastDue,
    outstanding,
    oldestDue === NEVER ? 'never' : isoDate(oldestDue),
  ])

it('tells of one contract what is past due between changes', () => {
  expect(told(0, 1)).toEqual([
    ['2024-01-10', 0, 200, 'never'],
    ['2024-01-11', 100, 200, '2024-01-10'],
    ['2024-01-20', 60, 160, '2024-01-10'],
    ['2024-02-11', 160, 160, '2024-01-10'],
    ['2024-02-20', 0, 0, 'never'],
  ])
})

it('adds contracts up from the day each begins, and stops where asked to', () => {
  const [day] = [dayNumber('2024-02-05')]
  const rows = told(0, 2, [day])
  expect(rows.slice(3, 6)).toEqual([
    ['2024-02-01', 60, 210, '2024-01-10'],
    ['2024-02-02', 110, 210, '2024-01-10'],
    ['2024-02-05', 110, 210, '2024-01-10'],
  ])
  const stretches = arrearsStretches(ledger, 0, 2)
  expect(stretches.at(-1)?.until).toBe(ledger.observedUntil + 1)
  for (const [i, { until }] of stretches.slice(0, -1).entries()) expect(stretches[i + 1]?.from).toBe(until)
})
