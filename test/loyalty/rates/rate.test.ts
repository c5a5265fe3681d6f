import { expect, it } from 'vitest'
import { complement, rateOf } from '../../../src/loyalty/rates/rate.js'
import { clusteredShare, proportionInterval } from '../../../src/statistics/index.js'

const OF = { cluster: Int32Array.of(0, 0, 1, 2), clusters: 3 }

it('is a plain proportion of clients that stand alone, and a clustered one of groups and of amounts', () => {
  const [parts, one] = [Float64Array.of(0, 1, 1, 0), Float64Array.of(0, 1, 1, 1)]
  expect(rateOf(OF, parts, one, { level: 0.9, isCount: true }).interval).toEqual(
    proportionInterval(2, 3, { level: 0.9 }),
  )
  const all = Float64Array.of(1, 1, 1, 1)
  expect(rateOf(OF, parts, all, { level: 0.9, isCount: true }).interval).toEqual(
    clusteredShare([1, 1, 0], [2, 1, 1], { level: 0.9 }).interval,
  )
  expect(rateOf(OF, parts, one, { level: 0.9, isCount: false }).interval).toEqual(
    clusteredShare([1, 1, 0], [1, 1, 1], { level: 0.9 }).interval,
  )
})

it('turns an interval and what is unbounded of it', () => {
  const shape = { level: 0.95, kind: 'confidence', method: 'm' } as const
  expect(complement({ lower: 0.25, upper: 1, unbounded: 'upper', ...shape })).toEqual({
    lower: 0,
    upper: 0.75,
    unbounded: 'lower',
    ...shape,
  })
  expect('unbounded' in complement({ lower: 0.25, upper: 0.5, ...shape })).toBe(false)
})
