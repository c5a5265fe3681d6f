import { expect, it } from 'vitest'
import { isPlain, isRows, tableOfArrays, tableOfFields, tableOfObjects } from '../../../src/node/tables/rows-of.js'

it('knows plain objects, of other realms too, from instances', () => {
  const values = [{}, Object.create(null), [], new Map(), new Date(), null, 'x']
  expect(values.map(isPlain)).toEqual([true, true, false, false, false, false, false])
})

it('knows lists of objects', () => {
  expect([[{}], [], [1], {}].map(isRows)).toEqual([true, false, false, false])
})

it('names what it reads', () => {
  expect(tableOfObjects([{ a: { b: 1 } }]).columns).toEqual(['a.b'])
  expect(tableOfArrays([[1, 2]]).columns).toEqual(['1', '2'])
  expect(tableOfFields({ a: 1 }).cell(0, 0)).toBe('a')
})
