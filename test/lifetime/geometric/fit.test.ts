import { describe, expect, it } from 'vitest'
import { geometric } from '../../../src/lifetime/index.js'
import { tenuresFromCohorts } from '../../../src/records/index.js'
import { itFitsAnything, REGULAR, reportOf } from '../contractual/suites.js'

describe('a fit of geometric', () => {
  itFitsAnything(geometric)
})

describe('a fit of the published cohorts', () => {
  it('is losses over renewals that were due, with its binomial error', () => {
    const { params, fit: report } = geometric.fit(REGULAR)
    const [lost, due] = [759, 1000 + 631 + 468 + 382 + 326 + 289 + 262]
    expect(params.theta).toBeCloseRelative(lost / due, 1e-15)
    if (report.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    expect(report).toMatchObject({ converged: true, evaluations: 1, observations: 1000, warnings: [] })
    const theta = lost / due
    expect(report.standardErrors?.theta).toBeCloseRelative(Math.sqrt((theta * (1 - theta)) / due), 1e-12)
    expect(report.logLikelihood).toBeCloseRelative(lost * Math.log(theta) + (due - lost) * Math.log(1 - theta), 1e-14)
  })

  it('stops at the end of the range where nobody or everybody leaves', () => {
    expect(geometric.fit(tenuresFromCohorts({ remaining: [5, 5] })).params.theta).toBeCloseRelative(1e-12, 1e-9)
    const gone = geometric.fit(tenuresFromCohorts({ remaining: [5, 0] }))
    expect(gone.params.theta).toBe(1 - 1e-12)
    expect(reportOf(gone).warnings.map(({ code }) => code)).toContain('AT_BOUNDARY')
  })
})
