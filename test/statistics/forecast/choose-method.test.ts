import { describe, expect, it } from 'vitest'
import { chooseByCriterion, chooseByTrial } from '../../../src/statistics/forecast/choose-method.js'
import { readSeries } from '../../../src/statistics/forecast/read-series.js'
import { drawnSeries } from './series.js'

const ASKED = { horizon: 2, period: 1, level: 0.9, seed: 1, paths: 100 }

describe('chooseByCriterion', () => {
  it('says why a form was left out', () => {
    const { trials } = chooseByCriterion(readSeries([3, 5, 4, 6, 5, 8, 7]), ASKED)
    expect(trials.find(({ method }) => method === 'damped-holt')?.leftOut).toBe('Too few values for its AICc.')
    expect(trials.find(({ method }) => method === 'seasonal')?.leftOut).toContain('a period of 2 or more')
  })

  it('finds the trend of series that have one', () => {
    const { forecast } = chooseByCriterion(readSeries(drawnSeries(120, 3, { growth: 3 })), ASKED)
    expect(forecast.method).toMatch(/holt$/)
  })
})

describe('chooseByTrial', () => {
  it('prefers the simplest of equals', () => {
    expect(chooseByTrial(readSeries([4, 4, 4, 4, 4, 4]), ASKED).forecast.method).toBe('mean')
  })

  it('leaves out methods that could not forecast from every origin', () => {
    const { trials, reason } = chooseByTrial(readSeries([1, 3, 2, 5, 4, 6]), ASKED)
    expect(trials.find(({ method }) => method === 'holt')?.leftOut).toMatch(/origins only/)
    expect(reason).toMatch(/from 3 origins/)
  })

  it('falls back to a baseline where nothing can be tried', () => {
    expect(chooseByTrial(readSeries([4]), ASKED).reason).toBe('Too short for more than a baseline: 1 observed value.')
  })
})
