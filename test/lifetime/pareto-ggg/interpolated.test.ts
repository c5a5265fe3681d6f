import { expect, it } from 'vitest'
import { interpolated } from '../../../src/lifetime/pareto-ggg/interpolated.js'

it('follows a smooth function of the force from a few of its values', () => {
  let asked = 0
  const f = (force: number): number => {
    asked++
    return (1 / (1 + force)) ** 2 * Math.exp(-1 / (2 + force))
  }
  const quick = interpolated(5, f)
  const before = asked
  for (let force = 0; force <= 5; force += 0.37)
    expect(quick(force)).toBeCloseTo((1 / (1 + force)) ** 2 * Math.exp(-1 / (2 + force)), 6)
  expect(before).toBe(9)
  expect(asked).toBe(9)
  expect(quick(0)).toBe(f(0))
})
