import { describe, expect, it } from 'vitest'
import { betaDiscreteWeibull } from '../../../src/lifetime/index.js'
import { tenuresFromCohorts } from '../../../src/records/index.js'
import { HIGH_END, itFitsAnything, REGULAR, reportOf } from '../contractual/suites.js'

describe('a fit of betaDiscreteWeibull', () => {
  itFitsAnything(betaDiscreteWeibull)
})

describe('a fit of the published cohorts', () => {
  it.each([
    ['Regular', REGULAR, [0.4556139440247322, 0.7793254360197758, 1.2834513700197931], -1679.602832907178],
    ['High End', HIGH_END, [0.21425334184098807, 1.4265749017795515, 1.7235648619568482], -1605.3142132141927],
  ] as const)('%s: as scipy found it, or a little higher', (_, tenures, expected, logLikelihood) => {
    const model = betaDiscreteWeibull.fit(tenures)
    const { alpha, beta, c } = model.params
    for (const [i, value] of [alpha, beta, c].entries()) expect(value).toBeCloseRelative(expected[i]!, 1e-6)
    const report = reportOf(model)
    expect(report.logLikelihood).toBeGreaterThanOrEqual(logLikelihood - 1e-10)
    expect(report.logLikelihood).toBeCloseRelative(logLikelihood, 1e-13)
    expect(report.evaluations).toBeLessThanOrEqual(12)
    expect(report.warnings).toEqual([])
  })

  it('warns of a ridge where two periods are to tell three numbers', () => {
    const codes = reportOf(betaDiscreteWeibull.fit(tenuresFromCohorts({ remaining: [100, 60, 50] }))).warnings
    expect(codes.map(({ code }) => code)).toEqual(['FLAT_RIDGE', 'NO_STANDARD_ERRORS'])
  })
})
