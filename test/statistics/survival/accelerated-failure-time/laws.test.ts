import { expect, it } from 'vitest'
import { LAWS } from '../../../../src/statistics/survival/accelerated-failure-time/laws.js'

const EDGE = 1e-5

for (const [name, law] of Object.entries(LAWS)) {
  it(`${name}: slopes and bends are those of the values`, () => {
    for (const of of [law.density, law.survival]) {
      for (const w of [-20, -3, -0.4, 0.7, 2.5, 6]) {
        const jets = [w - EDGE, w, w + EDGE].map(at => {
          const jet = { value: 0, slope: 0, bend: 0 }
          of(at, jet)
          return jet
        })
        const [before, here, after] = jets as [(typeof jets)[0], (typeof jets)[0], (typeof jets)[0]]
        const scale = Math.max(1, Math.abs(here!.value), Math.abs(here!.bend))
        expect((after!.value - before!.value) / (2 * EDGE) / scale).toBeCloseTo(here!.slope / scale, 6)
        expect((after!.slope - before!.slope) / (2 * EDGE) / scale).toBeCloseTo(here!.bend / scale, 6)
      }
    }
  })

  it(`${name}: a hazard's place has that hazard`, () => {
    for (const hazard of [1e-12, 1e-3, 0.4, 0.6, 5, 600, 800, 1e5]) {
      expect(-law.logSurvival(law.atHazard(hazard)) / hazard).toBeCloseTo(1, 9)
    }
  })

  it(`${name}: a step ahead is the difference of logarithms`, () => {
    for (const w of [-10, -1, 0, 2, 5]) {
      for (const step of [0, 0.3, 2, 20]) {
        const plain = law.logSurvival(w + step) - law.logSurvival(w)
        expect(law.ahead(w, step)).toBeCloseTo(plain, plain < -1e6 ? -3 : 8)
      }
      expect(law.ahead(w, 1e-300)).toBeLessThanOrEqual(0)
    }
  })
}

it('is right far in the tails of the normal law', () => {
  const jet = { value: 0, slope: 0, bend: 0 }
  // φ/Φ by mpmath at 50 digits.
  LAWS['log-normal'].survival(50, jet)
  expect(jet.slope).toBeCloseTo(-50.0199840319056, 9)
  LAWS['log-normal'].survival(2e4, jet)
  expect(jet.slope).toBeCloseTo(-20000.00005, 9)
  expect(jet.bend).toBe(-1)
})
