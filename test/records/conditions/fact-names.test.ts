import { expect, it } from 'vitest'
import { factNames } from '../../../src/records/index.js'

it('names each fact once, in the order of reading', () => {
  const [a, b, c] = ['a', 'b', 'c'].map(fact => ({ fact, is: 'known' as const }))
  expect(factNames({ any: [b!, { not: { all: [a!, b!] } }, c!] })).toEqual(['b', 'a', 'c'])
  expect(factNames({ all: [] })).toEqual([])
})

it('refuses what is no condition, by the name it is given', () => {
  expect(() => factNames({ any: [] }, 'rule.when')).toThrow(expect.objectContaining({ path: 'rule.when.any' }))
})
