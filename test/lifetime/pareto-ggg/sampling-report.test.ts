import { describe, expect, it } from 'vitest'
import { parameters } from '../../../src/lifetime/pareto-ggg/model.js'
import { ofSummaries, reviveSamplingReport } from '../../../src/lifetime/pareto-ggg/sampling-report.js'
import { report } from './report.js'

describe('the report', () => {
  it('survives JSON', () => {
    expect(reviveSamplingReport(parameters, JSON.parse(JSON.stringify(report)))).toEqual(report)
  })

  it.each([
    [{ source: 'likelihood' }, 'document.fit.source'],
    [{ converged: 1 }, 'document.fit.converged'],
    [{ chains: 2.5 }, 'document.fit.chains'],
    [{ extra: 1 }, 'document.fit.extra'],
    [{ parameters: { ...report.parameters, s: { mean: 1 } } }, 'document.fit.parameters.s.median'],
  ])('refuses %o', (damage, path) => {
    expect(() => reviveSamplingReport(parameters, { ...report, ...damage })).toThrow(expect.objectContaining({ path }))
  })

  it('gives one number per parameter', () => {
    expect(ofSummaries(parameters, report.parameters, 'median').beta).toBe(0.9)
  })
})
