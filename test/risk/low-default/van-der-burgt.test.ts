import { describe, expect, it } from 'vitest'
import type { VanDerBurgtOptions } from '../../../src/risk/index.js'
import { vanDerBurgt } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'

const BORROWERS = [20, 50, 60, 70, 10]
const TARGETS = { centralTendency: 0.02, accuracyRatio: 0.5 }

const meanOf = (pds: ArrayLike<number>): number =>
  Array.from(pds).reduce((sum, pd, i) => sum + (pd * BORROWERS[i]!) / 210, 0)

describe('vanDerBurgt', () => {
  it('has the mean asked for by increments, and about so by midpoints', () => {
    expect(meanOf(vanDerBurgt(BORROWERS, TARGETS).probabilitiesOfDefault)).toBeCloseRelative(0.02, 1e-13)
    const printed = vanDerBurgt(BORROWERS, { ...TARGETS, gradeRule: 'midpoint' })
    expect(meanOf(printed.probabilitiesOfDefault)).toBeCloseRelative(0.02, 0.05)
    expect(meanOf(printed.probabilitiesOfDefault)).not.toBeCloseTo(0.02, 5)
  })

  it.each([1e-12, 1e-6, 0.05, 0.3, 0.9, 0.9999, -0.4])('has the accuracy ratio %d of its profile', accuracyRatio => {
    const measuredTendency = 1e-9
    const { concavity: k } = vanDerBurgt([1, 1], { centralTendency: 1e-9, accuracyRatio, measuredTendency })
    const size = Math.abs(k)
    // coth(k/2) − 2/k, by its series where that cancels.
    const ratio = size < 1e-2 ? size / 6 - size ** 3 / 360 : 1 / Math.tanh(size / 2) - 2 / size
    expect(ratio).toBeCloseRelative(Math.abs(accuracyRatio) * (1 - measuredTendency), 1e-11)
    expect(Math.sign(k)).toBe(Math.sign(accuracyRatio))
  })

  it('is flat where grades tell nothing', () => {
    for (const gradeRule of ['increment', 'midpoint'] as const) {
      const { concavity, probabilitiesOfDefault } = vanDerBurgt(BORROWERS, { ...TARGETS, accuracyRatio: 0, gradeRule })
      expect(concavity).toBe(0)
      for (const pd of probabilitiesOfDefault) expect(pd).toBeCloseRelative(0.02, 1e-14)
    }
  })

  it('refuses default probabilities above 1, and says what keeps them below', () => {
    const error = thrown(() =>
      vanDerBurgt([1, 99], { centralTendency: 0.3, accuracyRatio: 0.9, measuredTendency: 0.01 }),
    )
    expect(error.path).toBe('probabilitiesOfDefault[0]')
    expect(error.hint).toMatch(/quasiMomentMatching/)
  })

  it('refuses other options', () => {
    const path = (options: object) => {
      const parsed: VanDerBurgtOptions = JSON.parse(JSON.stringify({ ...TARGETS, ...options }))
      return thrown(() => vanDerBurgt(BORROWERS, parsed)).path
    }
    expect(path({ gradeRule: 'edge' })).toBe('options.gradeRule')
    expect(path({ measuredTendency: 0 })).toBe('options.measuredTendency')
    expect(path({ mean: 0.1 })).toBe('options.mean')
    expect(thrown(() => vanDerBurgt([1, 0], TARGETS)).path).toBe('borrowers[1]')
  })
})
