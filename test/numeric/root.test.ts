import { describe, expect, it } from 'vitest'
import { findRoot } from '../../src/numeric/root.js'

describe('findRoot', () => {
  it.each([
    ['a parabola', (x: number) => x * x - 2, 0, 2, Math.SQRT2],
    ['a falling function', (x: number) => Math.exp(-x) - 1e-8, -50, 50, 8 * Math.LN10],
    ['cos x = x', (x: number) => Math.cos(x) - x, 0, 1, 0.7390851332151607],
    ['a tiny root in a wide bracket', (x: number) => x - 1e-9, -1, 1e6, 1e-9],
    ['a steep wall', (x: number) => Math.tanh(1e6 * (x - 0.3)), -1, 1, 0.3],
    ['the upper end first', (x: number) => x - 1, 3, 0, 1],
  ])('%s', (_, f, lower, upper, expected) => {
    const found = findRoot(f, lower, upper)
    expect(found.converged).toBe(true)
    expect(found.root).toBeCloseRelative(expected, 1e-15)
    expect(found.evaluations).toBeLessThan(60)
    expect(found.value).toBe(f(found.root))
  })

  it('needs few evaluations for a smooth function', () => {
    expect(findRoot(x => x * x - 2, 0, 2).evaluations).toBeLessThanOrEqual(12)
  })

  it('takes a root at an end', () => {
    expect(findRoot(x => x, 0, 1)).toMatchObject({ root: 0, value: 0, converged: true, evaluations: 2 })
    expect(findRoot(x => x - 1, 0, 1)).toMatchObject({ root: 1, value: 0, converged: true, evaluations: 2 })
  })

  it('stops at the tolerance', () => {
    const exact = findRoot(x => x ** 3 - 2, 0, 2)
    const rough = findRoot(x => x ** 3 - 2, 0, 2, { tolerance: 0.01 })
    expect(rough.evaluations).toBeLessThan(exact.evaluations)
    expect(Math.abs(rough.root - exact.root)).toBeLessThan(0.01)
  })

  it('says in words when it ran out of evaluations or of values', () => {
    expect(findRoot(x => x ** 3 - 2, 0, 2, { maxEvaluations: 4 })).toMatchObject({
      converged: false,
      evaluations: 4,
      reason: 'no root to the tolerance in 4 evaluations',
    })
    const hole = findRoot(x => (x === 0 || x === 2 ? x - 1 : Number.NaN), 0, 2)
    expect(hole).toMatchObject({ converged: false, reason: 'the function has no value at 1' })
  })

  it('rejects a bracket without a change of sign', () => {
    expect(() => findRoot(x => x * x + 1, -1, 1)).toThrow(/^bracket: expected a function with opposite signs/)
    expect(() => findRoot(() => Number.NaN, -1, 1)).toThrow(/^bracket/)
    expect(() => findRoot(x => x, Number.NaN, 1)).toThrow(/^lower/)
    expect(() => findRoot(x => x, -1, 1, { tolerance: -1 })).toThrow(/^options.tolerance/)
  })
})
