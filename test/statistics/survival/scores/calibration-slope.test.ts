import { expect, it } from 'vitest'
import { logisticRegression, survivalCalibration } from '../../../../src/statistics/index.js'
import { BOOK, durations } from '../book.js'

const slopeOf = (survival: readonly number[], horizon = 8.5) =>
  survivalCalibration(durations, { survival }, { horizon })

it('is the slope of a logistic regression without censoring', () => {
  const event = BOOK.duration.map(time => (time <= 8 ? 1 : 0))
  const all = { unit: 'month', duration: BOOK.duration, event: BOOK.duration.map(() => 1) } as const
  const logOdds = BOOK.survival8.map(value => Math.log((1 - value) / value))
  const { coefficients } = logisticRegression({ logOdds }, event)
  const { slope } = survivalCalibration(all, { survival: BOOK.survival8 }, { horizon: 8 })
  expect(slope!.value).toBeCloseTo(coefficients['logOdds']!, 8)
})

it('halves where predictions are twice as bold, and its error with it', () => {
  const bold = BOOK.survival8.map(value => value ** 2 / (value ** 2 + (1 - value) ** 2))
  const [own, twice] = [slopeOf(BOOK.survival8).slope!, slopeOf(bold).slope!]
  expect(twice.value).toBeCloseTo(own.value / 2, 7)
  expect(twice.standardError).toBeCloseTo(own.standardError / 2, 7)
})

it('says why there is none', () => {
  expect(slopeOf(BOOK.survival8.map(() => 0.7)).whyNoSlope).toMatch(/all predictions are the same/)
  expect(slopeOf([1, ...BOOK.survival8.slice(1)]).whyNoSlope).toMatch(/no log-odds/)
  expect(slopeOf(BOOK.survival8, 0.5).whyNoSlope).toMatch(/nobody has gone/)
  expect(slopeOf(BOOK.survival8, 31).whyNoSlope).toMatch(/watched up to/)
  const gone = { unit: 'month', duration: [1, 2], event: [1, 1] } as const
  expect(survivalCalibration(gone, { survival: [0.4, 0.6] }, { horizon: 2 }).whyNoSlope).toMatch(/known to be there/)
})
