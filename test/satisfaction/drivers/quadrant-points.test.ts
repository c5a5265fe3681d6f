import { expect, it } from 'vitest'
import { pointOf, unsure } from '../../../src/satisfaction/drivers/quadrant-points.js'

const even = Float64Array.from({ length: 101 }, (_, i) => i)
const drawn = {
  importance: [even],
  performance: [even.map(value => value / 2)],
  quadrants: [Uint32Array.of(1, 10, 20, 70)],
  lines: { importance: even, performance: even },
  replicates: 101,
}

it('says how often a driver lay where', () => {
  const point = pointOf({ name: 'speed', importance: 60, performance: 30, quadrant: 3 }, drawn, 0, 0.9)
  expect(point).toMatchObject({ quadrant: 'keep-up', gap: 70, potential: 42 })
  expect(point.certainty).toBeCloseTo(70 / 101, 12)
  expect(point.probability['concentrate-here']).toBeCloseTo(20 / 101, 12)
  expect([point.importanceInterval.lower, point.performanceInterval.upper]).toEqual([5, 47.5])
  expect(unsure([point])[0]!.message).toContain('speed')
  expect(unsure([{ ...point, certainty: 0.8 }])).toEqual([])
})
