import { expect, it } from 'vitest'
import { contractCodes } from '../../../src/records/repayments/contract-codes.js'
import { matchPayments } from '../../../src/records/repayments/match-payments.js'

it('counts what is of no contract, and what came after the end of observation', () => {
  const codes = contractCodes({ client: ['a', 'b'] })
  const payments = {
    client: ['b', 'nobody', 'a', 'a'],
    day: Int32Array.of(1, 2, 30, 3),
    amount: Float64Array.of(1, 2, 4, 8),
  }
  const { ofRow, unmatched, dropped } = matchPayments(payments, codes, 10)
  expect([...ofRow]).toEqual([1, -1, -1, 0])
  expect(unmatched).toEqual({ payments: 1, amount: 2 })
  expect(dropped).toEqual([{ reason: 'after-observation', count: 1 }])
  expect(matchPayments(payments, codes, 30).dropped).toEqual([])
})
