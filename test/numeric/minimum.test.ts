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

  // Frozen: a sum of all points looked at, each times its turn. It changes only where the method does.
  it.each([
    ['a parabola', (x: number) => (x - 2) ** 2, 0, 5, 1.5e-8, 20, 419.26238001002446],
    ['a flat bottom', (x: number) => (x - 1) ** 4, -3, 2.5, 1.5e-8, 15, 116.75740063671606],
    ['a kink', (x: number) => Math.abs(x - 0.3), -4, 9, 1.5e-8, 27, 117.69831411447356],
    ['a cubic', (x: number) => x * x * x - x, 0, 3, 1.5e-8, 14, 63.67223887764631],
    ['a pole at one end', (x: number) => x + 1 / x, 0.01, 40, 1.5e-8, 22, 382.95511287890764],
    ['a wall and a slope', (x: number) => (x < 1 ? 10 * (1 - x) : (x - 1) ** 2), -5, 9, 1.5e-8, 28, 418.01100672916584],
    ['a rise', (x: number) => x, 1, 2, 1.5e-8, 36, 670.4721340833576],
    ['a fall', (x: number) => -x, 1, 2, 1.5e-8, 35, 1255.7639349740953],
    ['a sixth power', (x: number) => x ** 6 - 3 * x, -2, 7, 1.5e-8, 22, 222.82465367116154],
    ['a plain', () => 1, 0, 1, 1.5e-8, 36, 661.7639338941422],
    ['two valleys', (x: number) => x ** 4 - 3 * x ** 3 + x * x + x, -2, 4, 1.5e-8, 15, 228.70122635608584],
    ['a pole, roughly', (x: number) => x + 1 / x, 0.01, 40, 1e-3, 15, 249.9403451649893],
    ['a sixth power, roughly', (x: number) => x ** 6 - 3 * x, -2, 7, 1e-2, 13, 82.91311991412823],
  ])('walks as Brent did: %s', (_, f, lower, upper, tolerance, evaluations, expected) => {
    let turn = 0
    let walk = 0
    const found = minimizeScalar(
      x => {
        walk += ++turn * x
        return f(x)
      },
      lower,
      upper,
      { tolerance },
    )
    expect(found.evaluations).toBe(evaluations)
    expect(turn).toBe(evaluations)
    expect(walk).toBeCloseRelative(expected, 1e-6)
    expect(found.reason).toBe('the interval shrank to the tolerance')
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
    expect(minimizeScalar(() => Number.NaN, 0, 1)).toMatchObject({
      converged: false,
      evaluations: 1,
      reason: 'the function has no value at 0.3819660112501051',
    })
  })

  it('stops at the tolerance', () => {
    const rough = minimizeScalar(Math.cos, 0, 6, { tolerance: 1e-3 })
    expect(rough.evaluations).toBeLessThan(minimizeScalar(Math.cos, 0, 6).evaluations)
  })

  it('rejects an empty interval', () => {
    expect(() => minimizeScalar(Math.cos, 2, 2)).toThrow(/^lower: expected a number below upper/)
    expect(() => minimizeScalar(Math.cos, 2, 2)).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE' }))
    expect(() => minimizeScalar(Math.cos, 0, Infinity)).toThrow(/^upper/)
    expect(() => minimizeScalar(Math.cos, Number.NaN, 1)).toThrow(/^lower/)
    expect(() => minimizeScalar(Math.cos, 0, 1, { tolerance: 0 })).toThrow(/^options.tolerance/)
    expect(() => minimizeScalar(Math.cos, 0, 1, { maxEvaluations: 0 })).toThrow(/^options.maxEvaluations/)
    expect(() => minimizeScalar(Math.cos, 0, 1, JSON.parse('{"steps":1}'))).toThrow(/^options/)
  })
})
