import { describe, expect, it } from 'vitest'
import { shiftedBetaGeometric } from '../../../src/lifetime/index.js'
import { tenuresFromCohorts } from '../../../src/records/index.js'
import { HIGH_END, itFitsAnything, REGULAR, reportOf } from '../contractual/suites.js'

describe('a fit of shiftedBetaGeometric', () => {
  itFitsAnything(shiftedBetaGeometric)
})

describe('a fit of the published cohorts (Fader and Hardie 2007, tables 1 and 2)', () => {
  it.each([
    ['Regular: .704, 1.182', REGULAR, 0.7040772768648225, 1.1820429584973127, -1680.2651884632867],
    ['High End: .668, 3.806', HIGH_END, 0.6680883514273169, 3.8060949989448107, -1611.158147391156],
  ] as const)('%s', (_, tenures, alpha, beta, logLikelihood) => {
    const model = shiftedBetaGeometric.fit(tenures)
    expect(model.params.alpha).toBeCloseRelative(alpha, 1e-7)
    expect(model.params.beta).toBeCloseRelative(beta, 1e-7)
    const report = reportOf(model)
    expect(report.logLikelihood).toBeCloseRelative(logLikelihood, 1e-13)
    expect(report.evaluations).toBeLessThanOrEqual(6)
    expect(report.warnings).toEqual([])
    const at = shiftedBetaGeometric.fromParams({ alpha, beta })
    expect(report.logLikelihood).toBeGreaterThanOrEqual(shiftedBetaGeometric.logLikelihood(at, tenures) - 1e-10)
  })

  it('projects the five years after those it saw as the paper shows: within two points', () => {
    const regular = shiftedBetaGeometric.fit(REGULAR)
    const highEnd = shiftedBetaGeometric.fit(HIGH_END)
    const seen = { regular: [22.3, 20.7, 19.4, 18.3, 17.3], highEnd: [46.8, 44.5, 42.7, 40.9, 39.4] }
    for (let i = 0; i < 5; i++) {
      const ask = { periods: 8 + i }
      expect(Math.abs(100 * shiftedBetaGeometric.survivalProbability(regular, ask) - seen.regular[i]!)).toBeLessThan(2)
      expect(Math.abs(100 * shiftedBetaGeometric.survivalProbability(highEnd, ask) - seen.highEnd[i]!)).toBeLessThan(2)
    }
  })

  it('runs to clients who are all alike where retention does not rise, and says so', () => {
    const { params, fit } = shiftedBetaGeometric.fit(tenuresFromCohorts({ remaining: [1000, 800, 640, 512] }))
    expect(params.alpha / (params.alpha + params.beta)).toBeCloseRelative(0.2, 1e-6)
    if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    expect(fit.warnings.map(({ code }) => code)).toContain('NO_STANDARD_ERRORS')
  })
})
