import { describe, expect, it } from 'vitest'
import { annuity, competingHazards } from '../../../src/lifetime/relationship/competing-hazards.js'
import type { Curve } from '../../../src/model/index.js'
import { constant } from './terms.js'

describe('constant hazards', () => {
  const [h, g, delta] = [0.004, 0.001, 0.0003]
  const hazards = competingHazards([constant(h, 'day'), constant(g * 365.25)], delta)

  it.each([0.001, 1, 40, 5000])('have closed forms over %d days', length => {
    const { ended, discounted, days, annuity: annuities } = hazards.stretch(10, 10 + length)
    const left = Math.exp(-10 * (h + g))
    const gone = -Math.expm1(-length * (h + g))
    expect(hazards.survival(10)).toBeCloseRelative(left, 1e-15)
    expect(ended[0]).toBeCloseRelative((left * h * gone) / (h + g), 1e-12)
    expect(ended[1]).toBeCloseRelative((left * g * gone) / (h + g), 1e-12)
    const sum = h + g + delta
    expect(discounted[0]).toBeCloseRelative((left * h * -Math.expm1(-length * sum)) / sum, 1e-12)
    // Days lived by all: by those who end, and by those who are left.
    const all = (days[0] ?? Number.NaN) + (days[1] ?? Number.NaN) + left * (1 - gone) * length
    expect(all).toBeCloseRelative((left * gone) / (h + g), 1e-12)
    const worth =
      (annuities[0] ?? Number.NaN) + (annuities[1] ?? Number.NaN) + left * (1 - gone) * annuity(delta, length)
    expect(worth).toBeCloseRelative((left * -Math.expm1(-length * sum)) / sum, 1e-12)
  })
})

describe('a hazard that changes', () => {
  it('as a straight line ends as many as are lost: 1 − e^(−t²/2)', () => {
    const line: Curve = { unit: 'day', times: [0, 100], values: [0, 100], between: 'linear', quantity: 'hazard' }
    const { ended } = competingHazards([line], 0).stretch(0, 100)
    expect(ended[0]).toBeCloseRelative(1, 1e-14)
    expect(competingHazards([line], 0).stretch(0, 0.5).ended[0]).toBeCloseRelative(-Math.expm1(-0.125), 1e-14)
  })

  it('over a thousand orders of magnitude within a day still ends everybody once', () => {
    const steep: Curve = {
      unit: 'day',
      times: [0, 1],
      values: [1e-300, 1000],
      between: 'log-linear',
      quantity: 'hazard',
    }
    const hazards = competingHazards([steep], 0.01)
    const { ended } = hazards.stretch(0, 1)
    expect((ended[0] ?? Number.NaN) + hazards.survival(1)).toBeCloseRelative(1, 1e-12)
  })

  it('competes with another in proportion', () => {
    const one: Curve = { unit: 'day', times: [0, 9], values: [0.01, 0.2], between: 'log-linear', quantity: 'hazard' }
    const twice: Curve = { ...one, values: [0.02, 0.4] }
    const { ended } = competingHazards([one, twice], 0).stretch(0, 9)
    expect(ended[1]).toBeCloseRelative(2 * (ended[0] ?? Number.NaN), 1e-14)
  })
})

it('nobody is left to end once all are gone', () => {
  const hazards = competingHazards([constant(1000, 'day')], 0)
  expect(hazards.stretch(1, 2).ended).toEqual(Float64Array.of(0))
})

describe('an annuity', () => {
  it('is its days where nothing is discounted, and tends to that', () => {
    expect(annuity(0, 30)).toBe(30)
    expect(annuity(1e-12, 30)).toBeCloseRelative(30, 1e-10)
    expect(annuity(-0.01, 30)).toBeCloseRelative((Math.exp(0.3) - 1) / 0.01, 1e-14)
  })
})
