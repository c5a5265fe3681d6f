import { describe, expect, it } from 'vitest'
import { averageEffect } from '../../../src/loyalty/uplift/average-effect.js'
import { inversePropensityWeights } from '../../../src/loyalty/uplift/inverse-propensity.js'
import { compareProportions } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'
import { CALLED, COLUMNS, MARGIN, STAYED } from './trial-data.js'

describe('averageEffect', () => {
  it("has Newcombe's interval of events", () => {
    const { effect, interval, treated, control } = averageEffect(CALLED, STAYED)
    const of = compareProportions({ successes: 110, trials: 154 }, { successes: 164, trials: 246 })
    expect(effect).toBeCloseRelative(of.difference, 1e-12)
    expect(interval).toEqual(of.differenceInterval)
    expect([treated.clients, control.clients]).toEqual([154, 246])
  })

  it("has Welch's interval of amounts, as scipy 1.15 has it", () => {
    const { interval } = averageEffect(CALLED, MARGIN, { outcomeKind: 'amount' })
    expect(interval?.lower).toBeCloseRelative(-0.12077617270329433, 1e-10)
    expect(interval?.upper).toBeCloseRelative(1.3461428607283528, 1e-10)
  })

  it('is the weighed difference of means with weights', () => {
    const { weights } = inversePropensityWeights(COLUMNS, CALLED)
    const { effect, interval } = averageEffect(CALLED, MARGIN, { outcomeKind: 'amount', weights, level: 0.9 })
    expect(effect).toBeCloseRelative(IPW, 1e-10)
    expect(interval).toMatchObject({ level: 0.9, method: 'wald' })
    const events = averageEffect(CALLED, STAYED, { weights: CALLED.map(() => 3) })
    expect(events.effect).toBeCloseRelative(averageEffect(CALLED, STAYED).effect, 1e-12)
    expect(events.interval?.method).toBe('wald')
  })

  it('has no interval of a single client, and one of no width where nothing scatters', () => {
    expect(averageEffect([1, 0, 0], [5, 1, 2], { outcomeKind: 'amount' })).not.toHaveProperty('interval')
    const same = averageEffect([1, 1, 0, 0], [5, 5, 1, 1], { outcomeKind: 'amount' })
    expect(same.interval).toMatchObject({ lower: 4, upper: 4 })
  })

  it('names what is wrong', () => {
    const at = (...args: readonly unknown[]) => thrown(() => Reflect.apply(averageEffect, undefined, args))
    expect(at(CALLED, MARGIN).path).toBe('outcome[0]')
    expect(at([1, 0], [1]).code).toBe('LENGTH_MISMATCH')
    expect(at([1, 0], [1, 0], { kind: 'event' }).code).toBe('UNKNOWN_OPTION')
    for (const junk of JUNK) {
      expect(at(junk, STAYED).path).toMatch(/^(treated|outcome)/)
      expect(at(CALLED, junk).path).toMatch(/^outcome/)
      if (junk !== undefined && !isEmptyObject(junk)) expect(at(CALLED, STAYED, junk).path).toMatch(/^options/)
    }
  })
})

function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value?.constructor === Object
}

/** Of numpy, with the weights of a logistic regression by statsmodels 0.14. */
const IPW = 0.9269229865155246

it('hears nobody who weighs nothing', () => {
  const [treated, outcome, weights] = [
    [1, 1, 0, 0, 0],
    [1, 0, 1, 1, 0],
    [1, 2, 1, 1, 1],
  ]
  const { interval } = averageEffect(treated, outcome, { weights })
  const more = averageEffect([...treated, 1, 0], [...outcome, 1, 0], { weights: [...weights, 0, 0] })
  expect(more.interval).toEqual(interval)
  const alone = averageEffect([1, 1, 0, 0], [1, 0, 1, 0], { weights: [1, 0, 1, 1] })
  expect(alone).not.toHaveProperty('interval')
})

it("keeps Welch's interval in proportion, whatever the unit", () => {
  const at = (unit: number): number =>
    averageEffect(
      CALLED,
      MARGIN.map(margin => margin * unit),
      { outcomeKind: 'amount' },
    ).interval!.upper / unit
  expect(at(1e95)).toBeCloseRelative(at(1), 1e-12)
  expect(at(1e-95)).toBeCloseRelative(at(1), 1e-12)
})
