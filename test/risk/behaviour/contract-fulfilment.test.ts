import { describe, expect, it } from 'vitest'
import { contractFulfilment } from '../../../src/risk/behaviour/index.js'
import { ledgerOf } from './ledgers.js'

const ledger = ledgerOf(
  {
    'ann/1': { due: { '2024-01-31': 100, '2024-02-29': 100 }, paid: { '2024-01-31': 100, '2024-02-29': 100 } },
    'ann/2': {
      due: { '2024-01-31': 100, '2024-02-29': 100 },
      paid: { '2024-01-31': 50, '2024-02-05': 50, '2024-03-10': 100 },
    },
    'bob/1': { due: { '2024-01-31': 100 }, paid: { '2024-02-05': 30 } },
    'bob/2': { due: { '2024-01-31': 100 } },
    'cyd/1': { due: { '2024-12-31': 100 } },
  },
  '2024-06-30',
)

describe('contractFulfilment', () => {
  it('tells what became of each contract', () => {
    const result = contractFulfilment(ledger)
    expect([result.due, result.fulfilled, result.late, result.partly, result.unfulfilled]).toEqual([4, 1, 1, 1, 1])
    expect(result.byCount).toMatchObject({ events: 1, of: 4, share: 0.25 })
    expect([result.byAmount, result.paidByAmount]).toMatchObject([
      { amount: 250, of: 600 },
      { amount: 430, of: 600 },
    ])
    expect(result.contracts.state).toEqual(['fulfilled', 'late', 'partly', 'unfulfilled', 'not-due'])
    expect(result.contracts.contract).toEqual(['1', '2', '1', '2', '1'])
    expect([...result.contracts.instalmentsInTime]).toEqual([2, 0, 0, 0, 0])
    expect([...result.contracts.inTime]).toEqual([200, 50, 0, 0, 0])
  })

  it('knows what was not known then', () => {
    const result = contractFulfilment(ledger, { asOf: '2024-02-03' })
    expect([result.due, result.fulfilled, result.partly, result.unfulfilled]).toEqual([4, 1, 1, 2])
    expect(contractFulfilment(ledger, { since: '2024-02-01' }).contracts.state).toEqual([
      'fulfilled',
      'late',
      'not-due',
      'not-due',
      'not-due',
    ])
  })

  it('waits until days of grace are over', () => {
    const graced = contractFulfilment(ledger, { graceDays: 10 })
    expect([graced.fulfilled, [...graced.contracts.instalmentsInTime]]).toEqual([2, [2, 2, 0, 0, 0]])
    expect(graced.byAmount.amount).toBe(430)
    expect(contractFulfilment(ledger, { asOf: '2024-02-03', graceDays: 10 }).due).toBe(0)
  })

  it('draws clients where amounts are counted', () => {
    const { byAmount, byCount } = contractFulfilment(ledger, { level: 0.8 })
    expect([byAmount.interval?.method, byCount.interval?.method, byAmount.interval?.level]).toEqual([
      'korn-graubard',
      'wilson',
      0.8,
    ])
    const one = contractFulfilment(ledgerOf({ a: { due: { '2024-01-31': 100 }, paid: { '2024-01-31': 100 } } }))
    expect(one.byAmount.interval).toMatchObject({ lower: 0, upper: 1, unbounded: 'both' })
  })

  it('has no rate where nothing is due', () => {
    const { due, byCount, byAmount } = contractFulfilment(ledger, { asOf: '2023-12-31' })
    expect([due, byCount, byAmount]).toEqual([0, { events: 0, of: 0 }, { amount: 0, of: 0 }])
  })

  it.each([
    [{ graceDays: -1 }, 'options.graceDays'],
    [{ asOf: '2025-01-01' }, 'options.asOf'],
    [{ since: 'soon' }, 'options.since'],
    [{ grace: 5 }, 'options.grace'],
  ])('refuses %j', (options, path) => {
    expect(() => Reflect.apply(contractFulfilment, undefined, [ledger, options])).toThrow(
      expect.objectContaining({ path }),
    )
  })
})

it('counts an instalment on its day, and on the first and last day of the period', () => {
  const due = (options: object) => contractFulfilment(ledger, options).due
  expect([due({ asOf: '2024-01-30' }), due({ asOf: '2024-01-31' })]).toEqual([0, 4])
  expect([due({ since: '2024-02-29' }), due({ since: '2024-03-01' })]).toEqual([2, 0])
})
