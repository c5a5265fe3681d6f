import { expect, it } from 'vitest'
import { isNeverNegative, partFaults, signFaults } from '../../../src/records/statements/part-faults.js'

it('adds up the parts that are there', () => {
  expect(partFaults({ currentAssets: 100, cash: 60, inventory: 50 }, undefined)).toMatchObject([
    { expected: 110, difference: -10, terms: [{ field: 'currentAssets' }, { field: 'cash' }, { field: 'inventory' }] },
  ])
  expect(partFaults({ currentAssets: 100, cash: 60 }, undefined)).toEqual([])
  expect(partFaults({ cash: 60, inventory: 50 }, undefined)).toEqual([])
})

it('knows which amounts have no minus', () => {
  expect([isNeverNegative('sales'), isNeverNegative('netIncome')]).toEqual([true, false])
  expect(signFaults({ netIncome: -5, sales: 0 })).toEqual([])
  expect(signFaults({ interestExpense: -5 })).toMatchObject([{ expected: 0, difference: -5 }])
})
