import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../src/model/index.js'
import { drawNormal } from '../../../src/statistics/draws.js'
import type { PosteriorTarget } from '../../../src/statistics/index.js'
import { breath, draw, lossOfStep, place, trajectory } from '../../../src/statistics/sampling/trajectory.js'
import { whitened } from '../../../src/statistics/sampling/whitened.js'
import { normalTarget, target } from './targets.js'

/** A path through a target as it is. */
function pathOf(through: PosteriorTarget, maxDepth = 10, seed = 1) {
  const n = through.start.length
  const factor = Float64Array.from({ length: n * n }, (_, i) => (i % (n + 1) === 0 ? 1 : 0))
  const uniform = randomStream(seed)
  const density = whitened(through, { centre: new Float64Array(n), factor })
  return trajectory(density, uniform, () => drawNormal(uniform), maxDepth)
}

const round = normalTarget([0, 0], [1, 0, 0, 1])

describe('a trajectory', () => {
  it('of small steps keeps its energy and goes half way round', () => {
    const path = pathOf(round)
    place(path, [1, 0])
    let steps = 0
    for (let i = 0; i < 20; i++) {
      draw(path, 0.01)
      steps += path.steps
      expect(path.accepted / path.steps).toBeGreaterThan(0.999)
      expect(path.steps).toBeLessThan(1024)
      expect(path.wasCut).toBe(false)
      expect(path.hasDiverged).toBe(false)
    }
    // Half a period takes π / 0.01 steps.
    expect(steps / 20).toBeGreaterThan(150)
  })

  it('carries value, gradient and energy of the point taken', () => {
    const path = pathOf(round)
    place(path, [1, 0])
    for (let i = 0; i < 10; i++) {
      draw(path, 0.7)
      const [x, y] = path.here.position
      expect(path.here.value).toBeCloseRelative(-(x! * x! + y! * y!) / 2, 1e-12)
      expect(path.here.gradient[0]).toBeCloseRelative(-x!, 1e-12)
      const [p, q] = path.here.momentum
      expect(path.here.energy).toBeCloseRelative((p! * p! + q! * q!) / 2 - path.here.value, 1e-12)
    }
  })

  it('is cut at the greatest depth', () => {
    const path = pathOf(round, 2)
    place(path, [1, 0])
    draw(path, 0.01)
    expect(path.wasCut).toBe(true)
    expect(path.depth).toBe(2)
    expect(path.steps).toBe(3)
  })

  it('diverges where a step is far too long, and stays', () => {
    const path = pathOf(normalTarget([0, 0], [1, 0, 0, 1e-12]))
    place(path, [1, 0])
    draw(path, 1)
    expect(path.hasDiverged).toBe(true)
    expect(Array.from(path.here.position)).toEqual([1, 0])
  })

  it('that leaves the box ends without a divergence', () => {
    const box = target(
      1,
      (_, out) => {
        out.value = 0
        out.gradient[0] = 0
      },
      { lower: 0, upper: 1 },
    )
    const path = pathOf(box)
    place(path, [0.5])
    for (let i = 0; i < 100; i++) {
      draw(path, 0.3)
      expect(path.hasDiverged).toBe(false)
      const [x] = path.here.position
      expect(x! >= 0 && x! <= 1).toBe(true)
    }
  })

  it('that meets a point without value has diverged', () => {
    const cliff = target(1, ([x], out) => {
      out.value = x! > 1 ? Number.NaN : x!
      out.gradient[0] = 1
    })
    const path = pathOf(cliff)
    place(path, [0.9])
    let divergences = 0
    for (let i = 0; i < 50; i++) {
      draw(path, 0.5)
      if (path.hasDiverged) divergences++
      expect(path.here.position[0]).toBeLessThanOrEqual(1)
    }
    expect(divergences).toBeGreaterThan(10)
  })

  it('counts what it evaluates', () => {
    const path = pathOf(round)
    place(path, [1, 0])
    const isDue = breath(path)
    let steps = 1
    let breaths = 0
    for (let i = 0; i < 200; i++) {
      draw(path, 0.5)
      steps += path.steps
      if (isDue()) breaths++
    }
    expect(path.evaluations).toBe(steps)
    expect(breaths).toBeGreaterThan(0)
    expect(breaths).toBeLessThanOrEqual(steps / 500)
  })
})

describe('a lone step', () => {
  it('loses little energy where it is short and all where it leaves', () => {
    const path = pathOf(normalTarget([0], [1]))
    place(path, [1])
    expect(Math.abs(lossOfStep(path, 1e-3))).toBeLessThan(1e-5)
    expect(lossOfStep(path, 1e3)).toBeGreaterThan(1000)
    expect(place(path, [Number.NaN])).toBe(false)
  })
})
