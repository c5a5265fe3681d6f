import { describe, expect, it } from 'vitest'
import { bgNbd, nbd } from '../../../src/lifetime/index.js'
import { peakCovariance } from '../../../src/lifetime/inference/peak.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'
import { base, bg } from './sample-data.js'

describe('the peak on which a fit stands', () => {
  it('has the covariance of the report, in coordinates', () => {
    const [, model] = bg
    if (model.fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    const reported = model.fit.covariance ?? []
    const values = Object.values(model.params)
    peakCovariance(bgNbd.likelihood(model, base)).forEach((row, i) => {
      row.forEach((cell, j) => {
        expect(cell * values[i]! * values[j]!).toBeCloseRelative(reported[i]![j]!, 1e-5)
      })
    })
  })

  it('is not where parameters came from elsewhere, or where there is none', () => {
    const elsewhere = bgNbd.fromParams({ ...bg[1].params, r: 1.2 * bg[1].params.r }, { timeUnit: 'week' })
    expect(() => peakCovariance(bgNbd.likelihood(elsewhere, base))).toThrow('NOT_AT_PEAK')
    const silent = customerBaseFromSummary(
      { frequency: [0, 0], recency: [0, 0], age: [3, 4] },
      { timeUnit: 'week', observedUntil: '1997-09-30' },
    )
    expect(() => peakCovariance(nbd.likelihood(nbd.fit(silent), silent))).toThrow('NOT_AT_PEAK')
  })
})
