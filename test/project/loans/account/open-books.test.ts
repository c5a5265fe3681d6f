import { expect, it } from 'vitest'
import { booksAt, eur } from './sample.js'

it('opens with the drawing and the schedule of the contract', () => {
  const { entries, future, principal, contract, clocks } = booksAt('2025-01-31')
  expect(entries).toEqual([expect.objectContaining({ kind: 'drawing', charged: 1_200_000, date: '2025-01-31' })])
  expect([future.rows.length, future.periods.length, future.at]).toEqual([12, 12, 0])
  expect(principal).toBe(1_200_000)
  expect(contract.graceUntil).toBe(0)
  expect(clocks).toEqual({})
})

it('keeps the warnings of the contract and starts clocks that were agreed', () => {
  const custom = { kind: 'sculpted', cashFlows: [1_300_000, ...Array(11).fill(0)], coverage: 1 } as const
  const books = booksAt('2025-01-31', [], {
    loan: { principal: eur(1_200_000), repayment: custom },
    penalty: { onInterest: { annualRate: 0.1 } },
  })
  expect(books.warnings.map(({ code }) => code)).toContain('REPAID_EARLY')
  expect(Object.keys(books.clocks)).toEqual(['interest'])
})
