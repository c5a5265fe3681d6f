import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blocksOf, LARGEST_BLOCK, laterRows } from '../../../src/records/duplicates/candidate-pairs.js'

function pairsOf(keys: readonly (readonly string[])[]): readonly string[] {
  const later = laterRows(blocksOf(keys))
  const pairs: string[] = []
  for (let row = 0; row < keys.length; row++) later(row, other => pairs.push(`${row} ${other}`))
  return pairs
}

it('visits every pair that shares a key once', () => {
  const rows = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 3 }), { maxLength: 12 })
  fc.assert(
    fc.property(rows, keys => {
      const expected = keys.flatMap((one, i) =>
        keys.flatMap((other, j) => (j > i && one.some(key => other.includes(key)) ? [`${i} ${j}`] : [])),
      )
      expect(pairsOf(keys).toSorted()).toEqual(expected.toSorted())
    }),
  )
})

it('counts keys of too many rows, and compares what shares another key', () => {
  const keys = Array.from({ length: LARGEST_BLOCK + 1 }, (_, i) => (i < 2 ? ['all', 'two'] : ['all']))
  expect(blocksOf(keys).leftOut).toBe(1)
  expect(pairsOf(keys)).toEqual(['0 1'])
  expect(pairsOf(keys.slice(1))).toHaveLength((LARGEST_BLOCK * (LARGEST_BLOCK - 1)) / 2)
})
