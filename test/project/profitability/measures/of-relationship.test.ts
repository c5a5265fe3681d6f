import { expect, it } from 'vitest'
import type { FacilityFigures } from '../../../../src/project/profitability/engine/figures.js'
import { linesFrom } from '../../../../src/project/profitability/engine/lines-from.js'
import {
  earningOf,
  economicProfitOf,
  returnOf,
  weighted,
} from '../../../../src/project/profitability/measures/of-relationship.js'

const FIGURES: FacilityFigures = {
  lines: linesFrom(line => (line === 'interest' ? 80 : line === 'tax' ? -20 : 0)),
  years: 2,
  averageBalance: 1000,
  exposureAtDefault: 900,
  capital: 100,
  interestBase: 2000,
}
const IDLE: FacilityFigures = { ...FIGURES, capital: 0 }

it('adds profit and capital × years, and divides them', () => {
  const earning = earningOf([{ figures: FIGURES }, { figures: IDLE }])
  expect(earning).toEqual({ profit: 120, capitalYears: 200 })
  expect(returnOf(earning)).toBe(0.6)
  expect(economicProfitOf(earning, { annualHurdleRate: 0.1 })).toBe(100)
  expect(returnOf(earningOf([{ figures: IDLE }]))).toBeUndefined()
  expect(earningOf([])).toEqual({ profit: 0, capitalYears: 0 })
})

it('weights every amount, but not time', () => {
  expect(weighted(FIGURES, 0.25)).toEqual({
    lines: linesFrom(line => (line === 'interest' ? 20 : line === 'tax' ? -5 : 0)),
    years: 2,
    averageBalance: 250,
    exposureAtDefault: 225,
    capital: 25,
    interestBase: 500,
  })
})
