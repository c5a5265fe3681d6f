import { expect, it } from 'vitest'
import { statementsWithin } from '../../../src/records/conditions/statements-within.js'

it('finds every statement, however deep', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(fact => ({ fact, is: 'known' }) as const)
  expect(statementsWithin({ all: [a!, { any: [b!, { not: c! }] }] })).toEqual([a, b, c])
  expect(statementsWithin({ all: [] })).toEqual([])
})
