import { describe, expect, it } from 'vitest'
import { columnAt, derivativesAlong } from '../../../src/statistics/inference/directional-derivative.js'
import { thrown } from '../../errors/thrown.js'

describe('derivatives along a direction', () => {
  it('are right to ten digits and know to how many the plain difference is', () => {
    const point = Float64Array.of(0.4, 1)
    const { slope, doubt } = derivativesAlong(
      ([x, y]) => [Math.exp(x! * y!), Math.sin(x!)],
      point,
      Float64Array.of(1, -2),
      2,
    )
    expect(slope[0]).toBeCloseRelative(Math.exp(0.4) * (1 - 2 * 0.4), 1e-6)
    expect(slope[1]).toBeCloseRelative(Math.cos(0.4), 1e-7)
    expect(doubt[1]).toBeGreaterThan(Math.abs(slope[1]! - Math.cos(0.4)))
    expect(doubt[1]).toBeLessThan(1e-4)
  })

  it('are exact for cubic functions', () => {
    const { slope } = derivativesAlong(([x]) => [x! ** 3], Float64Array.of(2), Float64Array.of(0.5), 1)
    expect(slope[0]).toBeCloseRelative(6, 1e-12)
  })
})

it('a column is copied and checked', () => {
  const column = Float64Array.of(1, 2)
  const copy = columnAt(() => column, Float64Array.of(0))
  column[0] = 9
  expect(Array.from(copy)).toEqual([1, 2])
  expect(thrown(() => columnAt(() => [1, Infinity], Float64Array.of(0))).path).toBe('quantity[1]')
  expect(thrown(() => columnAt(() => [1], Float64Array.of(0), 2)).code).toBe('LENGTH_MISMATCH')
})
