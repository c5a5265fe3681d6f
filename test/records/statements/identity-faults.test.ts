import { expect, it } from 'vitest'
import { identityFaults, sumFault } from '../../../src/records/statements/identity-faults.js'

it('asks only for sums of which all is there, but for what may be lacking', () => {
  expect(identityFaults({ totalAssets: 5, bookEquity: 1 }, undefined)).toEqual([])
  const flows = { changeInCash: 9, operatingCashFlow: 1, investingCashFlow: 1, financingCashFlow: 1 }
  expect(identityFaults(flows, undefined)).toMatchObject([{ holds: 'mostly', expected: 3, difference: 6 }])
  expect(identityFaults({ ...flows, exchangeDifferences: 0 }, undefined)).toMatchObject([{ holds: 'always' }])
})

it('finds no fault in no terms', () => {
  expect(sumFault({ rule: 'cash-flows-add-up', holds: 'always' }, [], undefined)).toBeUndefined()
})
