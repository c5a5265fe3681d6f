import { expect, it } from 'vitest'
import { nonPerformingRatio } from '../../../src/risk/behaviour/index.js'
import { ledgerOf } from './ledgers.js'

const ledger = ledgerOf({
  'a/1': { due: { '2024-01-31': 100, '2025-01-31': 200 } },
  'a/2': { due: { '2024-01-31': 100, '2025-01-31': 500 }, paid: { '2024-01-31': 100 } },
  'b/1': { due: { '2024-01-31': 100, '2025-01-31': 200 }, paid: { '2024-01-31': 100 } },
  'c/1': { due: { '2024-01-31': 100 }, paid: { '2024-01-31': 100 } },
})

it('counts clients, or contracts, and what they owe', () => {
  const client = nonPerformingRatio(ledger, {}, { asOf: '2024-06-30' })
  expect([client.byCount, client.byExposure]).toMatchObject([
    { events: 1, of: 2, share: 0.5 },
    { amount: 800, of: 1000, share: 0.8 },
  ])
  const contract = nonPerformingRatio(ledger, {}, { asOf: '2024-06-30', by: 'contract' })
  expect([contract.byCount, contract.byExposure]).toMatchObject([
    { events: 1, of: 3 },
    { amount: 300, of: 1000, share: 0.3 },
  ])
  expect(nonPerformingRatio(ledger, {}, { asOf: '2024-04-30' }).byCount.events).toBe(0)
})

it('draws clients, not contracts, and takes the level', () => {
  const { byCount, byExposure } = nonPerformingRatio(ledger, {}, { asOf: '2024-06-30', by: 'contract', level: 0.9 })
  expect([byCount.interval?.level, byExposure.interval?.level, byExposure.interval?.method]).toEqual([
    0.9,
    0.9,
    'korn-graubard',
  ])
})

it('is none where nobody owes anything', () => {
  const { byCount, byExposure } = nonPerformingRatio(ledger, {}, { asOf: '2023-12-31' })
  expect([byCount, byExposure]).toEqual([
    { events: 0, of: 0 },
    { amount: 0, of: 0 },
  ])
})

it('counts the first day of a default, and not that of performing again', () => {
  const book = ledgerOf({ a: { due: { '2024-01-31': 100, '2025-01-31': 100 }, paid: { '2024-05-31': 100 } } })
  const events = (asOf: string) => nonPerformingRatio(book, { probationDays: 30 }, { asOf }).byCount.events
  expect(['2024-04-30', '2024-05-01', '2024-06-29', '2024-06-30'].map(events)).toEqual([0, 1, 1, 0])
})
