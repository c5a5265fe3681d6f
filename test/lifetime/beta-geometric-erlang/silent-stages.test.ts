import { describe, expect, it } from 'vitest'
import { createSilentStages } from '../../../src/lifetime/beta-geometric-erlang/silent-stages.js'

/** ln S as the definition has it, of s and ln α. */
function logS(k: number, s: number, logAlpha: number, last: number, age: number): number {
  const z = (age - last) / (Math.exp(logAlpha) + age)
  let term = 1
  let sum = 1
  for (let j = 0; j + 1 < k; j++) {
    term *= ((s + j) / (j + 1)) * z
    sum += term
  }
  return Math.log(sum)
}

describe('the silent stages', () => {
  it.each([
    [2, 3.3, 4, 10, 30],
    [5, 0.2, 20, 10, 30],
    [12, 120, 3, 29, 30],
    [24, 1e4, 0.1, 0, 500],
  ])('k %d: ln S and its derivatives in s and ln α', (k, s, alpha, last, age) => {
    const stages = createSilentStages(k)
    stages.at(s)
    const out = stages.sum((age - last) / (alpha + age), age / (alpha + age))
    const at = (ds: number, dl: number): number => logS(k, s + ds, Math.log(alpha) + dl, last, age)
    const [d, e] = [1e-4 * s, 1e-4]
    expect(out.log).toBeCloseRelative(at(0, 0), 1e-14)
    expect(out.s).toBeCloseRelative((at(d, 0) - at(-d, 0)) / (2 * d), 1e-6)
    expect(out.alpha).toBeCloseRelative((at(0, e) - at(0, -e)) / (2 * e), 1e-6)
    expect(out.ss).toBeCloseTo((at(d, 0) - 2 * at(0, 0) + at(-d, 0)) / d ** 2, 5)
    expect(out.alphaAlpha).toBeCloseTo((at(0, e) - 2 * at(0, 0) + at(0, -e)) / e ** 2, 4)
    expect(out.sAlpha).toBeCloseTo((at(d, e) - at(d, -e) - at(-d, e) + at(-d, -e)) / (4 * d * e), 5)
  })

  it('are none for k = 1', () => {
    const stages = createSilentStages(1)
    stages.at(3)
    expect(stages.sum(0.7, 0.9)).toMatchObject({ log: 0, s: 0, ss: 0 })
  })
})
