import fc from 'fast-check'
import { expect, it } from 'vitest'
import { positivePart } from '../../../../src/statistics/clustering/k-medoids/positive-part.js'

it('is the number or 0, to the last digit', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e300, max: 1e300, noNaN: true }).map(Math.fround), value => {
      if (Number.isFinite(value)) expect(positivePart(value)).toBe(Math.max(value, 0))
    }),
  )
})
