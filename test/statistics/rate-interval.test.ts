import { describe, expect, it } from 'vitest'
import { gammaP, gammaQ } from '../../src/numeric/index.js'
import type { RateOptions } from '../../src/statistics/index.js'
import { rateInterval } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'

describe('rateInterval', () => {
  // Garwood (1936), Biometrika 28, table I at 95 %, as scipy 1.17.1 has it from chi-square and gamma quantiles.
  it.each([
    [0, 'garwood', 0, 3.6888794541139354],
    [1, 'garwood', 0.025317807984289876, 5.571643390938898],
    [5, 'garwood', 1.6234863901184207, 11.66833207932267],
    [10, 'garwood', 4.7953886961324335, 18.39035604201778],
    [100, 'garwood', 81.36399125092314, 121.62679379242638],
    [0, 'jeffreys', 0, 2.511943093657444],
    [1, 'jeffreys', 0.10789764131194893, 4.674201802248074],
    [10, 'jeffreys', 5.141448891261431, 17.739437952863632],
  ] as const)('%i events by %s', (events, method, lower, upper) => {
    const interval = rateInterval(events, 1, { method })
    expect(interval.lower).toBeCloseRelative(lower, 1e-12)
    expect(interval.upper).toBeCloseRelative(upper, 1e-12)
    expect(interval).toMatchObject({ level: 0.95, method, kind: method === 'garwood' ? 'confidence' : 'credible' })
  })

  it('is per unit of exposure', () => {
    const whole = rateInterval(7, 1)
    const yearly = rateInterval(7, 3500)
    expect(yearly.lower * 3500).toBeCloseRelative(whole.lower, 1e-15)
    expect(yearly.upper * 3500).toBeCloseRelative(whole.upper, 1e-15)
    expect(yearly.method).toBe('garwood')
  })

  it('never covers less than its level: Garwood over rates of 0.1 to 30', () => {
    for (let rate = 0.1; rate < 30; rate += 0.37) {
      let covered = 0
      for (let events = 0; events < 120; events++) {
        const { lower, upper } = rateInterval(events, 1, { level: 0.9 })
        // P(K = k) as a difference of its two tails.
        const chance = events === 0 ? Math.exp(-rate) : gammaP(events, rate) - gammaP(events + 1, rate)
        if (lower <= rate && rate <= upper) covered += chance
      }
      expect(covered).toBeGreaterThanOrEqual(0.9 - 1e-9)
    }
  })

  it('has equal posterior tails under Jeffreys, for a million events too', () => {
    const { lower, upper } = rateInterval(1e6, 1, { method: 'jeffreys' })
    expect(gammaP(1e6 + 0.5, lower)).toBeCloseRelative(0.025, 1e-9)
    expect(gammaQ(1e6 + 0.5, upper)).toBeCloseRelative(0.025, 1e-9)
  })

  it('refuses other counts, exposures and options', () => {
    const path = (events: number, exposure: number, options?: RateOptions): string =>
      thrown(() => rateInterval(events, exposure, options)).path
    expect(path(-1, 1)).toBe('events')
    expect(path(0.5, 1)).toBe('events')
    expect(path(1, 0)).toBe('exposure')
    expect(path(1, Number.POSITIVE_INFINITY)).toBe('exposure')
    expect(path(1, 1, { level: 1 })).toBe('options.level')
    expect(path(1, 1, JSON.parse('{ "method": "byar" }'))).toBe('options.method')
    expect(path(1, 1, JSON.parse('{ "metod": "byar" }'))).toBe('options.metod')
  })
})

describe('a rate', () => {
  it('is within the range of a double, by a method that is named', () => {
    expect(thrown(() => rateInterval(10, 5e-324)).path).toBe('exposure')
    expect(thrown(() => rateInterval(10, 3, JSON.parse('{ "method": null }'))).path).toBe('options.method')
  })
})
