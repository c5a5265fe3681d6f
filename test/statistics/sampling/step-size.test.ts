import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { drawNormal } from '../../../src/statistics/draws.js'
import { firstSize, restart, stepTuning, tune, tunedSize } from '../../../src/statistics/sampling/step-size.js'
import { place, trajectory } from '../../../src/statistics/sampling/trajectory.js'
import { whitened } from '../../../src/statistics/sampling/whitened.js'
import { normalTarget } from './targets.js'

describe('tuning of the step size', () => {
  it.each([
    [0.5, 1],
    [0.8, 1e-3],
    [0.95, 40],
  ])('finds the size that accepts %d, from %d', (target, first) => {
    const tuning = stepTuning(target)
    restart(tuning, first)
    const uniform = randomStream(5)
    for (let i = 0; i < 3000; i++) {
      const accepted = Math.exp(-tuning.size) + 0.2 * (uniform() - 0.5)
      tune(tuning, Math.min(1, Math.max(0, accepted)))
    }
    expect(Math.exp(-tunedSize(tuning))).toBeCloseTo(target, 1)
  })

  it('that has learnt nothing keeps the first size', () => {
    const tuning = stepTuning(0.8)
    restart(tuning, 0.37)
    expect(tunedSize(tuning)).toBe(0.37)
    tune(tuning, 0.1)
    expect(tunedSize(tuning)).not.toBe(0.37)
    restart(tuning, 2)
    expect(tunedSize(tuning)).toBe(2)
    expect(tuning.size).toBe(2)
  })
})

describe('the first size', () => {
  it.each([1e-6, 1, 1e6])('suits a density of width %d', width => {
    const n = 3
    const covariance = Array.from({ length: n * n }, (_, i) => (i % (n + 1) === 0 ? width * width : 0))
    const factor = Float64Array.from({ length: n * n }, (_, i) => (i % (n + 1) === 0 ? 1 : 0))
    const uniform = randomStream(2)
    const density = whitened(normalTarget([0, 0, 0], covariance), { centre: new Float64Array(n), factor })
    const path = trajectory(density, uniform, () => drawNormal(uniform), 5)
    place(path, [width, -width, width])
    const size = firstSize(path, 1, 0.8)
    expect(size / width).toBeGreaterThan(0.2)
    expect(size / width).toBeLessThan(4)
  })
})
