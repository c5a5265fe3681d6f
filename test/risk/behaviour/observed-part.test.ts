import { expect, it } from 'vitest'
import { observedPart } from '../../../src/risk/behaviour/observed-part.js'
import { clusteredShare } from '../../../src/statistics/index.js'

it('puts rows of one owner together', () => {
  const part = observedPart(Float64Array.of(1, 0, 5), Float64Array.of(2, 4, 6), Int32Array.of(7, 3, 7), 0.9)
  const { share, interval } = clusteredShare([6, 0], [8, 4], { level: 0.9 })
  expect(part).toEqual({ amount: 6, of: 12, share, interval })
})

it('is no share of nothing', () => {
  expect(observedPart(Float64Array.of(0), Float64Array.of(0), Int32Array.of(0), undefined)).toEqual({
    amount: 0,
    of: 0,
  })
})
