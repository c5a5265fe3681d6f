import { describe, expect, it } from 'vitest'
import { kernelDensity, kernelWidth } from '../../src/charts/kernel-density.js'
import { normalQuantile } from '../../src/numeric/index.js'

const normal = Float64Array.from({ length: 2000 }, (_, i) => normalQuantile((i + 0.5) / 2000))

describe('kernelWidth', () => {
  it('follows the rule: 0.9 times the smaller spread over the fifth root of the size', () => {
    expect(kernelWidth(normal)).toBeCloseRelative(0.9 * 2000 ** -0.2, 2e-3)
    expect(kernelWidth([1, 2, 3, 4, 1e9])).toBeCloseRelative((0.9 * (2 / 1.349)) / 5 ** 0.2, 1e-12)
    expect(kernelWidth([0, 0, 0, 0, 5])).toBeCloseRelative((0.9 * Math.sqrt(5)) / 5 ** 0.2, 1e-12)
    expect(kernelWidth([2, 2])).toBe(0)
  })
})

describe('kernelDensity', () => {
  it('adds up to one and is near the density that was drawn from', () => {
    const points = kernelDensity(normal, kernelWidth(normal), -5, 5)
    expect(points).toHaveLength(161)
    expect([points[0]?.value, points.at(-1)?.value]).toEqual([-5, 5])
    const step = 10 / 160
    expect(points.reduce((sum, { density }) => sum + density * step, 0)).toBeCloseTo(1, 3)
    expect(points[80]?.density).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 1)
  })

  it('is the kernel itself about one draw, and reaches in from outside', () => {
    const kernel = (z: number): number => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)
    for (const { value, density } of kernelDensity([3], 1, 0, 8)) {
      expect(density).toBeCloseTo(Math.abs(value - 3) > 4 ? 0 : kernel(value - 3), 3)
    }
    expect(kernelDensity([-1], 1, 0, 8)[0]?.density).toBeCloseTo(kernel(1), 3)
    expect(kernelDensity([-9, 99], 1, 0, 8).every(({ density }) => density === 0)).toBe(true)
  })
})
