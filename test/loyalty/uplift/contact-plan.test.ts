import { describe, expect, it } from 'vitest'
import { contactPlan } from '../../../src/loyalty/uplift/contact-plan.js'
import { randomStream } from '../../../src/model/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'

const UPLIFT = [0.08, 0.01, -0.05, 0.2, 0.11]
const TERMS = { costPerContact: 25, valueOfOutcome: 1000 }
const interval = { lower: 0, upper: 0.1, level: 0.95, kind: 'confidence', method: 'wald' } as const
const CALIBRATION = {
  centre: 0.07,
  average: 0.05,
  averageInterval: interval,
  slope: 0.5,
  slopeInterval: interval,
  covariance: [
    [4e-4, 1e-3],
    [1e-3, 0.04],
  ],
}

describe('contactPlan', () => {
  it('contacts all who gain, and nobody else', () => {
    const { rows, contacted, spend, expectedGain, bestPossible, gainPerContact, drivenAway } = contactPlan(
      UPLIFT,
      TERMS,
    )
    expect(Array.from(rows)).toEqual([3, 4, 0])
    expect(Array.from(contacted)).toEqual([1, 0, 0, 1, 1])
    expect([spend, drivenAway]).toEqual([75, 1])
    expect(expectedGain).toBeCloseRelative(390 - 75, 1e-12)
    expect(bestPossible).toBeCloseRelative(expectedGain, 1e-12)
    expect(gainPerContact).toBeCloseRelative(105, 1e-12)
  })

  it('stops at the contacts, or at the money', () => {
    expect(Array.from(contactPlan(UPLIFT, { ...TERMS, contacts: 2 }).rows)).toEqual([3, 4])
    const short = contactPlan(UPLIFT, { ...TERMS, budget: 60 })
    expect(Array.from(short.rows)).toEqual([3, 4])
    // Ten of the 25 that a third contact costs are left.
    expect(short.bestPossible - short.expectedGain).toBeCloseRelative(55 * 0.4, 1e-12)
    const none = contactPlan(UPLIFT, { ...TERMS, budget: 0 })
    expect(none).toMatchObject({ spend: 0, expectedGain: 0 })
    expect(none).not.toHaveProperty('gainPerContact')
    expect(
      Array.from(contactPlan([0.1, 0.1, 0.1], { valueOfOutcome: 10, costPerContact: 0.1, budget: 0.3 }).rows),
    ).toEqual([0, 1, 2])
  })

  it('is next to the best of all plans where costs differ', () => {
    const uniform = randomStream(77)
    for (let run = 0; run < 50; run++) {
      const draw = (times: number): readonly number[] => Array.from({ length: 12 }, () => times * uniform())
      const [uplift, costPerContact, valueOfOutcome] = [draw(0.3), draw(40), draw(500)]
      const budget = 100 * uniform()
      const plan = contactPlan(uplift, { costPerContact, valueOfOutcome, budget })
      let best = 0
      for (let set = 0; set < 4096; set++) {
        let [spend, gain] = [0, 0]
        for (let i = 0; i < 12; i++) {
          if (((set >> i) & 1) === 0) continue
          spend += costPerContact[i]!
          gain += uplift[i]! * valueOfOutcome[i]! - costPerContact[i]!
        }
        if (spend <= budget) best = Math.max(best, gain)
      }
      expect(plan.expectedGain).toBeLessThanOrEqual(best + 1e-9)
      expect(plan.bestPossible).toBeGreaterThanOrEqual(best - 1e-9)
      expect(plan.spend).toBeLessThanOrEqual(budget)
    }
  })

  it('counts with what was observed at such scores, with its interval', () => {
    const plan = contactPlan(UPLIFT, { ...TERMS, calibration: CALIBRATION })
    const effects = UPLIFT.map(score => 0.05 + 0.5 * (score - 0.07))
    for (const [i, effect] of effects.entries()) expect(plan.effect[i]).toBeCloseRelative(effect, 1e-12)
    expect(Array.from(plan.rows)).toEqual([3, 4, 0])
    const apart = 1000 * (0.2 + 0.11 + 0.08 - 3 * 0.07)
    const error = Math.sqrt(3000 ** 2 * 4e-4 + 2 * 3000 * apart * 1e-3 + apart ** 2 * 0.04)
    expect(plan.interval).toMatchObject({ level: 0.95, kind: 'confidence', method: 'delta' })
    expect(plan.interval!.upper - plan.expectedGain).toBeCloseRelative(1.959963984540054 * error, 1e-10)
    expect(plan.warnings).toEqual([])
  })

  it('takes all for alike where scores rank nobody', () => {
    const plan = contactPlan(UPLIFT, { ...TERMS, calibration: { ...CALIBRATION, slope: -2 } })
    expect(new Set(plan.effect)).toEqual(new Set([0.05]))
    expect(plan.warnings.map(({ code }) => code)).toEqual(['NO_RANKING'])
    expect(contactPlan(UPLIFT, TERMS).warnings.map(({ code }) => code)).toEqual(['NOT_CALIBRATED'])
  })

  it('begins with contacts that cost nothing', () => {
    const plan = contactPlan([0.1, 0.2, 0.3], { valueOfOutcome: 100, costPerContact: [5, 0, 0], budget: 0 })
    expect(Array.from(plan.rows)).toEqual([2, 1])
  })

  it('names what is wrong', () => {
    const at = (...args: readonly unknown[]) => thrown(() => Reflect.apply(contactPlan, undefined, args))
    expect(at(UPLIFT, { ...TERMS, value: 1 }).code).toBe('UNKNOWN_OPTION')
    for (const junk of JUNK) {
      expect(at(junk, TERMS).path).toMatch(/^uplift/)
      expect(at(UPLIFT, junk).path).toMatch(/^options/)
    }
  })
})

it('names gains that are beyond the range of a double', () => {
  const large = { costPerContact: 1, valueOfOutcome: 1e308 }
  for (const uplift of [
    [10, 0.1],
    [0.9, 0.9, 0.9],
  ]) {
    expect(thrown(() => contactPlan(uplift, large))).toMatchObject({
      code: 'OUT_OF_RANGE',
      path: 'options.valueOfOutcome',
    })
  }
  expect(thrown(() => contactPlan([0.1], { ...large, valueOfOutcome: 1e300, calibration: CALIBRATION })).path).toBe(
    'options.valueOfOutcome',
  )
})
