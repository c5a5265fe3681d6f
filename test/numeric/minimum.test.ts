import { describe, expect, it } from 'vitest'
import { minimizeScalar } from '../../src/numeric/minimum.js'

describe('minimizeScalar', () => {
  it.each([
    ['a parabola', (x: number) => (x - 2) ** 2, 0, 5, 2],
    ['a cosine', Math.cos, 0, 6, Math.PI],
    ['x ln x', (x: number) => x * Math.log(x), 1e-9, 5, Math.exp(-1)],
    ['a kink', (x: number) => Math.abs(x - 0.3), -4, 9, 0.3],
    ['a flat bottom', (x: number) => (x - 1) ** 4, -3, 2.5, 1],
  ])('%s', (_, f, lower, upper, expected) => {
    const found = minimizeScalar(f, lower, upper)
    expect(found.converged).toBe(true)
    expect(Math.abs(found.point - expected)).toBeLessThan(1e-3)
    expect(found.value).toBeLessThanOrEqual(f(expected) + 1e-7)
    expect(found.value).toBe(f(found.point))
  })

  it('is exact to half the digits where values allow', () => {
    expect(minimizeScalar(Math.cos, 0, 6).point).toBeCloseRelative(Math.PI, 1e-7)
    expect(minimizeScalar(x => (x - 2) ** 2, 0, 5).evaluations).toBeLessThan(25)
  })

  it('goes to the end where the function has no other minimum', () => {
    expect(minimizeScalar(x => x, 1, 2).point).toBeCloseRelative(1, 1e-6)
  })

  it('says in words when it ran out of evaluations or of values', () => {
    expect(minimizeScalar(Math.cos, 0, 6, { maxEvaluations: 5 })).toMatchObject({
      converged: false,
      evaluations: 5,
      reason: 'no minimum to the tolerance in 5 evaluations',
    })
    expect(minimizeScalar(() => Number.NaN, 0, 1)).toMatchObject({ converged: false, evaluations: 1 })
  })

  it('stops at the tolerance', () => {
    const rough = minimizeScalar(Math.cos, 0, 6, { tolerance: 1e-3 })
    expect(rough.evaluations).toBeLessThan(minimizeScalar(Math.cos, 0, 6).evaluations)
  })

  it('rejects an empty interval', () => {
    expect(() => minimizeScalar(Math.cos, 2, 2)).toThrow(/^lower: expected a number below upper/)
    expect(() => minimizeScalar(Math.cos, 0, Infinity)).toThrow(/^upper/)
  })
})
