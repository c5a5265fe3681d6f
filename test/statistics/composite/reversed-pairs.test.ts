import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reversedPairs } from '../../../src/statistics/composite/reversed-pairs.js'

it('counts pairs in another order, ties apart', () => {
  expect(reversedPairs(Int32Array.of(0, 1, 2), Int32Array.of(0, 1, 2))).toBe(0)
  expect(reversedPairs(Int32Array.of(0, 1, 2), Int32Array.of(2, 1, 0))).toBe(3)
  expect(reversedPairs(Int32Array.of(0, 0, 1), Int32Array.of(1, 0, 0))).toBe(1)
  expect(reversedPairs(new Int32Array(0), new Int32Array(0))).toBe(0)
})

it('counts what looking at every pair finds', () => {
  const level = fc.integer({ min: 0, max: 5 })
  fc.assert(
    fc.property(fc.array(fc.tuple(level, level), { maxLength: 40 }), rows => {
      let pairs = 0
      for (const [i, [before, after]] of rows.entries()) {
        for (const [beforeOther, afterOther] of rows.slice(0, i)) {
          if ((before - beforeOther) * (after - afterOther) < 0) pairs++
        }
      }
      const [before, after] = [0, 1].map(side => Int32Array.from(rows, row => row[side]!))
      expect(reversedPairs(before!, after!)).toBe(pairs)
    }),
  )
})
