import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { drawNormal } from '../../../src/statistics/draws.js'
import { samplingSettings } from '../../../src/statistics/sampling/sampling-settings.js'
import { draw, trajectory } from '../../../src/statistics/sampling/trajectory.js'
import { warmUp, windowsOf } from '../../../src/statistics/sampling/warm-up.js'
import { whitened } from '../../../src/statistics/sampling/whitened.js'
import { normalTarget, target } from './targets.js'

describe('windows of a warm-up', () => {
  it.each([
    [20, 3, []],
    [100, 15, [35, 80]],
    [500, 75, [125, 400]],
    [1000, 150, [200, 300, 800]],
    [5000, 750, [800, 900, 1100, 1500, 2300, 4000]],
  ])('of %d draws begin after %d and end after %j', (warmup, begin, ends) => {
    expect(windowsOf(warmup)).toEqual({ begin, ends })
  })
})

describe('a warm-up', () => {
  const settings = samplingSettings({ seed: 1, warmup: 600 })

  it('finds a scale that nobody told', () => {
    const uniform = randomStream(4)
    const wrong = { centre: new Float64Array(2), factor: Float64Array.of(1, 0, 0, 1) }
    const density = whitened(normalTarget([50, 0], [100, 0, 0, 1e-4]), wrong)
    const path = trajectory(density, uniform, () => drawNormal(uniform), 10)
    const steps = warmUp(path, settings)
    let [last, step] = [0, steps.next()]
    for (; step.done !== true; step = steps.next()) {
      expect(step.value).toBeGreaterThan(last)
      last = step.value
    }
    const ratio = density.factor[0]! / density.factor[3]! / 1000
    expect(ratio).toBeGreaterThan(0.7)
    expect(ratio).toBeLessThan(1.4)
    let accepted = 0
    for (let i = 0; i < 500; i++) {
      draw(path, step.value)
      accepted += path.accepted / path.steps / 500
      expect(path.depth).toBeLessThan(5)
    }
    expect(accepted).toBeGreaterThan(0.7)
    expect(accepted).toBeLessThan(0.9)
  })

  it('starts where the density has a value, however little room that is', () => {
    const narrow = target(
      1,
      ([x], out) => {
        out.value = Math.abs(x!) < 1e-9 ? 0 : Number.NaN
        out.gradient[0] = 0
      },
      { start: 0 },
    )
    const uniform = randomStream(4)
    const density = whitened(narrow, { centre: new Float64Array(1), factor: Float64Array.of(1) })
    const path = trajectory(density, uniform, () => drawNormal(uniform), 10)
    let step = warmUp(path, samplingSettings({ seed: 1, warmup: 20 })).next()
    expect(step.done).toBe(true)
    step = { done: true, value: 0 }
    expect(path.here.value).toBe(0)
  })
})
