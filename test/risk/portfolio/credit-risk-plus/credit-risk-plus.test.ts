import { describe, expect, it } from 'vitest'
import { randomStream } from '../../../../src/model/index.js'
import { creditRiskPlus, expectedShortfall, valueAtRisk } from '../../../../src/risk/index.js'
import { drawGamma, drawPoisson } from '../../../../src/statistics/draws.js'
import { thrown } from '../../../errors/thrown.js'
import { drawnPortfolio, EIGHT, relativeGap, three, threeOptions } from './portfolios.js'

/** The example of CSFB's document: exposures and classes; PDs by class. */
const EXPOSURES = [
  358475, 1089819, 1799710, 1933116, 2317327, 2410929, 2652184, 2957685, 3137989, 3204044, 4727724, 4830517, 4912097,
  4928989, 5042312, 5320364, 5435457, 5517586, 5764596, 5847845, 6466533, 6480322, 7727651, 15410906, 20238895,
]
const CLASSES = [8, 8, 6, 7, 7, 7, 8, 7, 4, 4, 1, 4, 4, 8, 6, 5, 4, 3, 5, 3, 8, 8, 2, 6, 5]
const PDS = [0.015, 0.016, 0.03, 0.05, 0.075, 0.1, 0.15, 0.3]
const csfb = {
  exposure: EXPOSURES,
  probabilityOfDefault: CLASSES.map(of => PDS[of - 1]!),
  lossGivenDefault: EXPOSURES.map(() => 1),
}

describe('the example of CSFB', () => {
  it.each(['nested', 'fourier'] as const)('has its expected loss and quantiles: %s', method => {
    const losses = creditRiskPlus(csfb, { unit: 100_000, sectors: { all: 0.5 }, method })
    expect(losses.expectedLoss).toBeCloseTo(14_221_863.481, 3)
    expect(Math.abs(losses.standardDeviation - 12_611_999)).toBeLessThan(1)
    expect(Math.abs(losses.standardDeviationBeforeBanding - 12_613_104)).toBeLessThan(1)
    expect([0.5, 0.75, 0.95, 0.99, 0.999].map(level => valueAtRisk(losses, level) / 1e5)).toEqual([
      113, 206, 389, 552, 770,
    ])
    expect(losses.method).toBe(method)
  })

  it('is a little riskier with losses rounded up', () => {
    const losses = creditRiskPlus(csfb, { unit: 100_000, sectors: { all: 0.5 }, rounding: 'up' })
    expect(Math.abs(losses.standardDeviation - 12_643_879)).toBeLessThan(1)
    expect(losses.expectedLoss).toBeCloseTo(14_221_863.481, 3)
  })
})

describe('the distribution', () => {
  it('sums to 1, and its moments are those in closed form', () => {
    const { losses, probabilities, beyond, expectedLoss, standardDeviation } = creditRiskPlus(drawnPortfolio(300, 1), {
      unit: 500,
      sectors: EIGHT,
      tail: 1e-12,
    })
    expect(probabilities.reduce((sum, p) => sum + p, beyond)).toBeCloseTo(1, 12)
    const mean = probabilities.reduce((sum, p, n) => sum + p * losses[n]!, 0)
    expect(mean).toBeCloseRelative(expectedLoss, 1e-9)
    const variance = probabilities.reduce((sum, p, n) => sum + p * (losses[n]! - mean) ** 2, 0)
    expect(Math.sqrt(variance)).toBeCloseRelative(standardDeviation, 1e-8)
  })

  it('of one obligor without a volatile sector is Poisson', () => {
    const one = { exposure: [200], probabilityOfDefault: [0.3], lossGivenDefault: [0.5] }
    const { probabilities } = creditRiskPlus(one, { unit: 100, sectors: { all: 0 } })
    let p = Math.exp(-0.3)
    for (let n = 0; n < 6; n++) {
      expect(probabilities[n]).toBeCloseRelative(p, 1e-13)
      p *= 0.3 / (n + 1)
    }
  })

  it('of one sector with equal losses is negative binomial', () => {
    const pool = {
      exposure: new Float64Array(50).fill(10),
      probabilityOfDefault: new Float64Array(50).fill(0.04),
      lossGivenDefault: new Float64Array(50).fill(1),
    }
    // Mean 2, variance of the factor 0.25: r = 4, success 2/3.
    const { probabilities } = creditRiskPlus(pool, { unit: 10, sectors: { all: 0.5 } })
    let p = (2 / 3) ** 4
    for (let n = 0; n < 20; n++) {
      expect(probabilities[n]).toBeCloseRelative(p, 1e-12)
      p *= ((n + 4) / (n + 1)) * (1 / 3)
    }
  })

  it('is that of simulated gammas and Poissons', () => {
    const losses = creditRiskPlus(three, threeOptions)
    const uniform = randomStream(5)
    const drawn = Float64Array.from({ length: 40_000 }, () => {
      const building = drawGamma(uniform, 1 / 0.64, 1 / 0.64)
      const trade = drawGamma(uniform, 4, 4)
      const defaults = (mean: number): number => drawPoisson(uniform, mean)
      return 5 * defaults(0.05 * building) + 10 * defaults(0.02 * building) + 10 * defaults(0.01 * trade)
    })
    for (const [n, p] of losses.probabilities.entries()) {
      const share = drawn.filter(level => level === n).length / drawn.length
      expect(Math.abs(share - p)).toBeLessThan(5 * Math.sqrt(p / drawn.length) + 1e-4)
    }
  })

  it('of thousands of obligors with a first probability below the smallest double is whole', () => {
    const many = {
      exposure: new Float64Array(20_000).fill(1),
      probabilityOfDefault: new Float64Array(20_000).fill(0.05),
      lossGivenDefault: new Float64Array(20_000).fill(1),
    }
    const nested = creditRiskPlus(many, { unit: 1, sectors: { all: 0 }, method: 'nested' })
    expect(nested.probabilities[0]).toBe(0)
    expect(nested.probabilities.reduce((sum, p) => sum + p, nested.beyond)).toBeCloseTo(1, 11)
    expect(valueAtRisk(nested, 0.999)).toBe(1099)
    const fourier = creditRiskPlus(many, { unit: 1, sectors: { all: 0 }, method: 'fourier' })
    expect(valueAtRisk(fourier, 0.999)).toBe(1099)
  })
})

describe('both ways', () => {
  it('agree to 1e-9 of each probability far out in the tail', () => {
    for (const [size, unit, tail] of [
      [25, 1000, 1e-12],
      [1000, 2000, 1e-9],
      [1000, 100, 1e-6],
    ] as const) {
      const portfolio = drawnPortfolio(size, size + unit)
      const nested = creditRiskPlus(portfolio, { unit, sectors: EIGHT, tail, method: 'nested' })
      const fourier = creditRiskPlus(portfolio, { unit, sectors: EIGHT, tail, method: 'fourier' })
      const usual = nested.probabilities.map(p => (p > 1e-25 ? p : 0))
      expect(relativeGap(usual, fourier.probabilities)).toBeLessThan(1e-9)
      expect(expectedShortfall(fourier, 0.999)).toBeCloseRelative(expectedShortfall(nested, 0.999), 1e-11)
    }
  })
})

describe('extremes', () => {
  const one = { exposure: [1], probabilityOfDefault: [0.01], lossGivenDefault: [1] }

  it('loses nothing where nobody can default, nor where nothing can be lost', () => {
    for (const column of ['probabilityOfDefault', 'exposure', 'lossGivenDefault']) {
      for (const method of ['nested', 'fourier'] as const) {
        const losses = creditRiskPlus({ ...one, [column]: [0] }, { unit: 1, sectors: { all: 1 }, method })
        expect(losses).toMatchObject({ losses: Float64Array.of(0), probabilities: Float64Array.of(1), beyond: 0 })
        expect(valueAtRisk(losses, 0.999)).toBe(0)
        expect(losses.standardDeviation).toBe(0)
      }
    }
  })

  it('takes certain defaults, six orders of magnitude, and hardly any or a huge volatility', () => {
    const mixed = {
      exposure: [1, 1e3, 1e6, 0],
      probabilityOfDefault: [1, 0.5, 1e-9, 1],
      lossGivenDefault: [1, 1, 1, 0],
    }
    for (const volatility of [0, 1e-12, 1e-6, 1, 30]) {
      for (const method of ['nested', 'fourier'] as const) {
        const losses = creditRiskPlus(mixed, { unit: 500, sectors: { all: volatility }, method })
        expect(losses.probabilities.reduce((sum, p) => sum + p, losses.beyond)).toBeCloseTo(1, 10)
        expect(losses.expectedLoss).toBeCloseTo(501.001, 9)
        expect(losses.beyond).toBeLessThan(1e-6)
        for (const p of losses.probabilities) expect(p >= 0 && p <= 1).toBe(true)
      }
    }
  })

  it('comes to independent defaults as volatility vanishes', () => {
    const [still, hardly] = [0, 1e-5].map(all => creditRiskPlus(csfb, { unit: 1e5, sectors: { all }, tail: 1e-9 }))
    expect(hardly?.probabilities.length).toBe(still?.probabilities.length)
    expect(relativeGap(still!.probabilities, hardly!.probabilities)).toBeLessThan(1e-7)
  })

  it('refuses a unit too small for the losses', () => {
    const all = { all: 1 }
    expect(thrown(() => creditRiskPlus(csfb, { unit: 1, sectors: all }))).toMatchObject({ path: 'options.unit' })
    expect(thrown(() => creditRiskPlus(csfb, { unit: 0, sectors: all }))).toMatchObject({ path: 'options.unit' })
  })
})
