import { expect, it } from 'vitest'
import { kaplanMeier, restrictedMean } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { durations } from '../book.js'

const km = kaplanMeier(durations)

it('gives the mean and the error that R gives', () => {
  const { value, standardError, interval } = restrictedMean(km, { horizon: 15 })
  expect(value).toBeCloseTo(11.51809446, 8)
  expect(standardError).toBeCloseTo(0.80544965, 8)
  expect(interval.upper - value).toBeCloseTo(value - interval.lower, 12)
})

it('is the mean of the lesser of lifetime and horizon without censoring, with its error', () => {
  const lifetimes = [1, 4, 4, 6, 9, 20]
  const mean = restrictedMean(kaplanMeier({ unit: 'day', duration: lifetimes, event: [1, 1, 1, 1, 1, 1] }), {
    horizon: 8,
  })
  const cut = lifetimes.map(time => Math.min(8, time))
  const average = cut.reduce((sum, time) => sum + time, 0) / 6
  const variance = cut.reduce((sum, time) => sum + (time - average) ** 2, 0) / 36
  expect(mean.value).toBeCloseTo(average, 12)
  expect(mean.standardError).toBeCloseTo(Math.sqrt(variance), 12)
})

it('goes on where all have gone, and stops where some have not', () => {
  const gone = kaplanMeier({ unit: 'day', duration: [1, 3], event: [1, 1] })
  expect(restrictedMean(gone, { horizon: 100 }).value).toBe(2)
  expect(thrown(() => restrictedMean(km, { horizon: 31 })).path).toBe('options.horizon')
  expect(restrictedMean(km, { horizon: { value: 1, unit: 'year' } }).horizon).toBe(12)
})

it('keeps its interval within the horizon', () => {
  const few = kaplanMeier({ unit: 'day', duration: [9, 10], event: [1, 0] })
  expect(restrictedMean(few, { horizon: 10 }).interval.upper).toBeLessThanOrEqual(10)
})
