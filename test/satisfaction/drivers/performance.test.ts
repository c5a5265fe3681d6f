import { expect, it } from 'vitest'
import { performanceOf, rescaled } from '../../../src/satisfaction/drivers/performance.js'

const scale = { lowest: 1, highest: 5 }
const counts = { sheets: 3, leftOut: 0, notAnswered: {} }

it('rescales the ends of a scale to 0 and 100', () => {
  expect([1, 3, 5].map(answer => rescaled(answer, scale))).toEqual([0, 50, 100])
})

it('keeps intervals on the scale', () => {
  const { value, interval } = performanceOf(Float64Array.of(5, 5, 4), { scores: [], scale, counts }, 0.95)
  expect(value).toBeCloseTo(100 * (11 / 12), 12)
  expect(interval!.upper).toBe(100)
  expect(interval!.lower).toBeGreaterThan(0)
  const clients = { code: Int32Array.of(0, 0, 0), count: 1 }
  expect(performanceOf(Float64Array.of(5, 5, 4), { scores: [], scale, counts, clients }, 0.95)).not.toHaveProperty(
    'interval',
  )
})
