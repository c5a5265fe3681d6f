import { expect, it } from 'vitest'
import type { SignedTerm } from '../../../src/records/statements/repairs.js'
import { repairsOf } from '../../../src/records/statements/repairs.js'

const term = (sign: 1 | -1, field: SignedTerm['field'], value: number): SignedTerm => ({
  sign,
  field,
  of: 'statement',
  value,
})

it('finds the slip that brings the sum to nothing, whichever term it is in', () => {
  const slips = (assets: number, debts: number, equity: number) =>
    repairsOf(
      [term(1, 'totalAssets', assets), term(-1, 'totalLiabilities', debts), term(-1, 'bookEquity', equity)],
      0.5,
    )
  expect(slips(1400, 810, -590)).toMatchObject([{ field: 'bookEquity', repair: 'swap-sign', to: 590 }])
  expect(slips(14, 810, 590)).toMatchObject([{ field: 'totalAssets', repair: 'multiply', factor: 100, to: 1400 }])
  expect(slips(1400, 810, 950)).toMatchObject([{ field: 'bookEquity', repair: 'swap-digits', to: 590 }])
  expect(slips(1400, 810, 0)).toEqual([])
  expect(slips(1400, 810, 577)).toEqual([])
})

it('says that it is of the statement before', () => {
  const [repair] = repairsOf(
    [term(1, 'changeInCash', 5), term(-1, 'cash', 20), { ...term(1, 'cash', -15), of: 'before' }],
    0.5,
  )
  expect(repair?.says).toBe('Swap the sign of cash of the statement before: 15')
})
