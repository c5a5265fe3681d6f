import { expect, it } from 'vitest'
import { roundingOf, termOf } from '../../../src/records/statements/terms.js'

it('is a term where there is an amount', () => {
  expect([termOf({ cash: 5 }, 'cash'), termOf({ cash: 5 }, 'sales')]).toEqual([
    { field: 'cash', of: 'statement', value: 5 },
    undefined,
  ])
})

it('allows half of the last digit for each amount', () => {
  const terms = [3, 4].map(value => ({ field: 'cash', of: 'statement', value }) as const)
  expect(roundingOf(terms)).toBeCloseTo(1, 9)
  expect(roundingOf([...terms, { field: 'cash', of: 'statement', value: 0.5 }])).toBeCloseTo(0.015, 9)
})
