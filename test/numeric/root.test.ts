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
    expect(findRoot(x => -x, 0, 1)).toMatchObject({ root: 0, converged: true, evaluations: 2 })
    expect(findRoot(x => 1 - x, 0, 1)).toMatchObject({ root: 1, converged: true, evaluations: 2 })
  })

  // Frozen: a sum of all points looked at, each times its turn. It changes only where the method does.
  it.each([
    ['a parabola', (x: number) => x * x - 2, 0, 2, 0, 10, 75.9962599183578],
    ['a falling parabola', (x: number) => 2 - x * x, 0, 2, 0, 10, 75.9962599183578],
    ['Wallis, 1685', (x: number) => x * x * x - 2 * x - 5, 2, 3, 0, 8, 77.01733180090639],
    ['a hyperbola', (x: number) => 1 / (x - 3) - 6, 3.001, 9, 0, 15, 431.6831937046802],
    ['a flat zero', (x: number) => (x - 1) ** 3, -3, 2.5, 1e-4, 46, 1086.895558645348],
    ['a flatter zero', (x: number) => (x - 1) ** 9, -2, 7, 1e-3, 36, 677.8945186661566],
    ['a step', (x: number) => (x < 0.3 ? -1 : 1), -1, 1, 0, 56, 478.952],
    ['a lopsided step', (x: number) => (x < 0.3 ? -1 : 1e6 * (x - 0.2)), -1, 1, 0, 81, 989.5596415022314],
    ['a hill before it', (x: number) => x / (1 + x * x) - 0.1, -7, 1, 0, 12, -16.02915675281862],
    ['a turned bracket', (x: number) => x ** 5 - x - 1, 3, -1, 0, 13, 94.64692937669773],
    ['a step within a quarter', (x: number) => (x < 0.3 ? -1 : 1), -1, 1, 0.25, 5, 4.25],
  ])('walks as Brent did: %s', (_, f, lower, upper, tolerance, evaluations, expected) => {
    let turn = 0
    let walk = 0
    const found = findRoot(
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
    expect(walk).toBeCloseRelative(expected, 1e-9)
    expect(found.reason).toBe('the bracket shrank to the tolerance')
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
    expect(() => findRoot(x => x * x + 1, -1, 1)).toThrow(/2 and 2/)
    expect(() => findRoot(x => x * x + 1, -1, 1)).toThrow(expect.objectContaining({ code: 'OUT_OF_RANGE' }))
    expect(() => findRoot(x => -x * x - 1, -1, 1)).toThrow(/^bracket/)
    expect(() => findRoot(() => Number.NaN, -1, 1)).toThrow(/^bracket/)
    for (const end of [-1, 1]) {
      for (const sign of [-1, 1]) {
        expect(() => findRoot(x => (x === end ? Number.NaN : sign), -1, 1)).toThrow(/^bracket/)
      }
    }
    expect(() => findRoot(x => x, -1, Infinity)).toThrow(/^upper/)
    expect(() => findRoot(x => x, -1, 1, { maxEvaluations: 0 })).toThrow(/^options.maxEvaluations/)
    expect(() => findRoot(x => x, -1, 1, JSON.parse('{"steps":1}'))).toThrow(/^options/)
    expect(() => findRoot(x => x, Number.NaN, 1)).toThrow(/^lower/)
    expect(() => findRoot(x => x, -1, 1, { tolerance: -1 })).toThrow(/^options.tolerance/)
  })
})
