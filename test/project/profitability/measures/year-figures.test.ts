import { describe, expect, it } from 'vitest'
import type { FacilityFigures } from '../../../../src/project/profitability/engine/figures.js'
import { linesFrom } from '../../../../src/project/profitability/engine/lines-from.js'
import { prepareTerms } from '../../../../src/project/profitability/engine/prepare-terms.js'
import { yearFigures } from '../../../../src/project/profitability/measures/year-figures.js'
import { TERMS } from './sample.js'

const figures = (interest: number, capital: number): FacilityFigures => ({
  lines: linesFrom(line => (line === 'interest' ? interest : line === 'operatingCost' ? -interest / 10 : 0)),
  years: 1,
  averageBalance: 10 * capital,
  exposureAtDefault: 5 * capital,
  capital,
  interestBase: 20 * interest,
  transfer: { base: 0.03, liquidity: 0.001 },
})
const PREPARED = prepareTerms(TERMS)

describe('figures of one year', () => {
  it('are those of the longer window less those of the shorter, with return and tax of their own', () => {
    // Capital of 100 for 365 days and 40 for 366: mean (36,500 + 14,640) / 731.
    const until = { figures: figures(1500, 51_140 / 731), days: 731 }
    const year = yearFigures(until, { figures: figures(1000, 100), days: 365 }, undefined, PREPARED)
    expect(year.capital).toBeCloseTo(40, 12)
    expect(year.averageBalance).toBeCloseTo(400, 11)
    expect(year.exposureAtDefault).toBeCloseTo(200, 11)
    expect(year.lines.interest).toBe(500)
    expect(year.lines.operatingCost).toBe(-50)
    expect(year.lines.capitalReturn).toBeCloseTo(0.8, 12)
    expect(year.lines.tax).toBeCloseTo(-0.25 * 450.8, 11)
    expect(year.interestBase).toBe(10_000)
    expect(year.years).toBe(1)
    expect(year.transfer).toEqual({ base: 0.03, liquidity: 0.001 })
  })

  it('have no capital where sums differ by rounding alone', () => {
    const shorter = { figures: figures(1000, 0.1), days: 365 }
    const until = { figures: figures(1000, (0.1 * 365) / 730), days: 730 }
    expect(yearFigures(until, shorter, undefined, PREPARED).capital).toBe(0)
    const nudged = { figures: figures(1000, ((0.1 * 365) / 730) * (1 + 2e-16)), days: 730 }
    expect(yearFigures(nudged, shorter, undefined, PREPARED).capital).toBe(0)
  })

  it('have a share of their own income as cost, and none of a loss', () => {
    const cost = { kind: 'share-of-income', share: 0.4 } as const
    const year = (interest: number): number =>
      yearFigures(
        { figures: figures(interest, 10), days: 730 },
        { figures: figures(100, 10), days: 365 },
        cost,
        PREPARED,
      ).lines.operatingCost
    expect(year(350)).toBeCloseTo(-100, 12)
    expect(year(50)).toBeCloseTo(0, 12)
  })
})
