import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ggomNbd, paretoNbd } from '../../../src/lifetime/index.js'
import type { LikelihoodReport } from '../../../src/model/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'

type Params = ggomNbd.GgomNbdParams
const DATES = { timeUnit: 'week', observedUntil: '1997-09-30' } as const
const DATA = process.env['CLIENTELE_DATA'] ?? join(import.meta.dirname, '../../../../shared/data')
const CDNOW = join(DATA, 'clv/cdnow_summary_39wk.csv')

function reportOf(base: CustomerBase): LikelihoodReport<Params> & { params: Params } {
  const { fit, params } = ggomNbd.fit(base)
  if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
  return { ...fit, params }
}

describe.skipIf(!existsSync(CDNOW))('CDNOW, 39 weeks, 1/10 sample', () => {
  const rows = existsSync(CDNOW) ? readFileSync(CDNOW, 'utf8').trim().split('\n').slice(1) : []
  const column = (index: number): number[] => rows.map(row => Number(row.split(',')[index]))
  const base = () => customerBaseFromSummary({ frequency: column(1), recency: column(2), age: column(3) }, DATES)

  it('runs to where it is Pareto/NBD, as high as that, and says so', () => {
    const { params, logLikelihood, warnings, standardErrors } = reportOf(base())
    // CLVTools 0.12.1 stops at r .55313, alpha 10.5758, b 1.1e-6, s .60682, beta 1.3e-5; Bemmaor and Glady (2012) print
    // b .0002, s .603, beta .0026, whose likelihood is lower by 0.79.
    expect(params.r).toBeCloseRelative(0.55313, 5e-4)
    expect(params.alpha).toBeCloseRelative(10.5758, 5e-4)
    expect(params.s).toBeCloseRelative(0.60624, 1e-5)
    expect(params.beta / params.b).toBeCloseRelative(11.66874, 1e-5)
    expect(params.b).toBeLessThan(1e-6)
    expect(logLikelihood).toBeCloseTo(-9594.976178939545, 7)
    const pareto = paretoNbd.fit(base()).fit
    if (pareto.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    expect(logLikelihood).toBeCloseTo(pareto.logLikelihood, 7)
    expect(warnings.map(({ code }) => code)).toContain('NO_STANDARD_ERRORS')
    expect(warnings.some(({ code }) => code === 'AT_BOUNDARY' || code === 'FLAT_RIDGE')).toBe(true)
    expect(standardErrors).toBeUndefined()
  })
})

describe('fit', () => {
  const truth = { r: 1.5, alpha: 4, b: 0.12, s: 0.8, beta: 15 }
  const age = Float64Array.from({ length: 20_000 }, (_, i) => 104 - (i % 12) * 4)
  const { frequency, recency } = ggomNbd.simulate(ggomNbd.fromParams(truth, { timeUnit: 'week' }), { age, seed: 3 })
  const base = customerBaseFromSummary(
    { frequency, recency: recency.map((t, i) => Math.min(age[i]!, Math.ceil(t * 7) / 7)), age },
    DATES,
  )

  it('finds hazards that grow, in at most 15 evaluations, and likelier than hazards that do not', () => {
    const { params, standardErrors, converged, evaluations, logLikelihood, warnings } = reportOf(base)
    expect({ converged, warnings }).toEqual({ converged: true, warnings: [] })
    expect(evaluations).toBeLessThanOrEqual(15)
    for (const name of ['r', 'alpha', 'b', 's', 'beta'] as const) {
      expect(params[name]).toBeCloseRelative(truth[name], 0.12)
      expect(standardErrors?.[name]).toBeLessThan(0.1 * truth[name])
    }
    expect(logLikelihood).toBeCloseRelative(ggomNbd.logLikelihood(ggomNbd.fromParams(params), base), 1e-12)
    const pareto = paretoNbd.fit(base).fit
    if (pareto.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    expect(logLikelihood).toBeGreaterThan(pareto.logLikelihood + 100)
  })

  it('says that nobody bought twice', () => {
    const silent = customerBaseFromSummary({ frequency: [0, 0], recency: [0, 0], age: [5, 9] }, DATES)
    expect(reportOf(silent).warnings.map(({ code }) => code)).toContain('NO_REPEAT_PURCHASES')
  })
})
