import { expect, it } from 'vitest'
import { statementsOf } from '../../../../src/project/decision/decide/statements.js'

it('finds every statement, however deep', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(fact => ({ fact, is: 'known' }) as const)
  expect(statementsOf({ all: [a!, { any: [b!, { not: c! }] }] })).toEqual([a, b, c])
  expect(statementsOf({ all: [] })).toEqual([])
})
