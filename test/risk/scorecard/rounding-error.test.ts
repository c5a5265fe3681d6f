import { expect, it } from 'vitest'
import { roundingReport } from '../../../src/risk/scorecard/rounding-error.js'
import { uniforms } from './cards.js'

it('counts how far scores move and which pairs turn round', () => {
  const report = roundingReport(Float64Array.of(1, 3, 2, 4), Float64Array.of(1.25, 2, 2.5, 4.5))
  expect(report).toEqual({ meanError: (-0.25 + 1 - 0.5 - 0.5) / 4, largestError: 1, reversedPairs: 1 / 6 })
})

it('does not count ties on either side', () => {
  expect(roundingReport(Float64Array.of(2, 1, 3), Float64Array.of(2, 2, 3)).reversedPairs).toBe(0)
  expect(roundingReport(Float64Array.of(2, 2, 2), Float64Array.of(3, 1, 2)).reversedPairs).toBe(0)
  expect(roundingReport(Float64Array.of(1), Float64Array.of(1.5)).reversedPairs).toBe(0)
})

it('counts what comparing every pair counts', () => {
  const uniform = uniforms(7)
  const second = Float64Array.from({ length: 200 }, () => Math.round(60 * uniform()) / 3)
  const first = second.map(value => Math.round(value + 2 * uniform()))
  let reversed = 0
  for (let i = 0; i < 200; i++) {
    for (let j = 0; j < i; j++) if ((first[i]! - first[j]!) * (second[i]! - second[j]!) < 0) reversed++
  }
  expect(reversed).toBeGreaterThan(100)
  expect(roundingReport(first, second).reversedPairs).toBeCloseTo(reversed / (100 * 199), 14)
})
