import { describe, expect, it } from 'vitest'
import { describeDocument } from '../../src/model/summary.js'
import { fitted, report, table } from './sample.js'

const { standardErrors: _, covariance: __, conditionNumber: ___, ...bare } = report

describe('a document as a person reads it', () => {
  it('tells of a fit, with errors and warnings', () => {
    const model = { ...fitted(), params: { rate: 0.242594, shape: 12.3456789 } }
    const fit = { ...report, standardErrors: { rate: 0.0125571, shape: 1.5 } }
    expect(`\n${describeDocument({ ...model, fit }, table)}`).toMatchInlineSnapshot(`
      "
      sample, time in weeks
      2357 clients, converged in 7 iterations
      log-likelihood -9582.42921, AIC 19168.8584, BIC 19180.3887
      ! OBSERVATION_END_ASSUMED: Observation is taken to end with the log.
      ! FLAT_RIDGE: Flat.
                value  std. error  meaning
      rate   0.242594   0.0125571  purchases in a unit of time
      shape   12.3457         1.5  how alike the clients are"
    `)
  })

  it('tells of a fit that failed and has no errors', () => {
    const fit = { ...bare, converged: false, warnings: [] }
    expect(`\n${describeDocument({ ...fitted(), fit }, table)}`).toMatchInlineSnapshot(`
      "
      sample, time in weeks
      2357 clients, NOT converged in 7 iterations
      log-likelihood -9582.42921, AIC 19168.8584, BIC 19180.3887
               value  meaning
      rate       0.3  purchases in a unit of time
      shape  3.14159  how alike the clients are"
    `)
  })

  it('tells of parameters given without a unit', () => {
    const { timeUnit, ...model } = fitted()
    expect(timeUnit).toBe('week')
    expect(`\n${describeDocument({ ...model, fit: { source: 'given' } }, table)}`).toMatchInlineSnapshot(`
      "
      sample
      parameters as given
               value  meaning
      rate       0.3  purchases in a unit of time
      shape  3.14159  how alike the clients are"
    `)
  })
})
