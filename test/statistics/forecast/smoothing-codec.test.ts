import { describe, expect, it } from 'vitest'
import { reviveWith } from '../../../src/model/index.js'
import { exponentialSmoothing } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'
import { VISITORS } from './series.js'

const { codec, fit: smoothed, forecast, fromParams } = exponentialSmoothing

describe('codec', () => {
  it('reads back what was written, to the same forecasts', () => {
    for (const model of [
      smoothed(VISITORS, { trend: 'damped', season: 'multiplicative', period: 4 }),
      smoothed([4, 4, 4, 4, null]),
      fromParams({ alpha: 0.2, level: 5, sigma: 1, degreesOfFreedom: 7 }),
    ]) {
      const back = reviveWith([codec], JSON.stringify(model))
      expect(back).toEqual(model)
      expect(Object.isFrozen(back.params)).toBe(true)
      expect(forecast(back, { horizon: 5 })).toEqual(forecast(model, { horizon: 5 }))
    }
  })

  it('names what is damaged', () => {
    const whole = JSON.parse(JSON.stringify(smoothed(VISITORS, { trend: 'additive' })))
    const refusal = (damage: (document: typeof whole) => void) => {
      const document = structuredClone(whole)
      damage(document)
      return thrown(() => reviveWith([codec], document)).path
    }
    expect(refusal(d => delete d.params.trend)).toBe('document.params.trend')
    expect(refusal(d => delete d.params.growth)).toBe('document.params.growth')
    expect(
      refusal(d => {
        d.params.beta = 0.999999
      }),
    ).toBe('document.params.beta')
    expect(
      refusal(d => {
        d.params.gamma = 0.1
      }),
    ).toBe('document.params.gamma')
    expect(
      refusal(d => {
        d.fit.aic = null
      }),
    ).toBe('document.fit.aic')
    expect(
      refusal(d => {
        d.fit.source = 'guess'
      }),
    ).toBe('document.fit.source')
    expect(
      refusal(d => {
        d.fit.converged = 1
      }),
    ).toBe('document.fit.converged')
    expect(
      refusal(d => {
        d.more = 1
      }),
    ).toBe('document.more')
    expect(
      refusal(d => {
        d.fit = { source: 'given', aic: 1 }
      }),
    ).toBe('document.fit.aic')
    expect(
      refusal(d => {
        d.fit.observations = -1
      }),
    ).toBe('document.fit.observations')
  })
})
