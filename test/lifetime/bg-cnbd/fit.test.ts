import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bgCnbd } from '../../../src/lifetime/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'

const DATA = process.env['CLIENTELE_DATA'] ?? join(import.meta.dirname, '../../../../shared/data')
const GROCERY = join(DATA, 'clv/grocery_cbs.csv')

describe.skipIf(!existsSync(GROCERY))('grocery, first year (skipped without CLIENTELE_DATA)', () => {
  const rows = existsSync(GROCERY) ? readFileSync(GROCERY, 'utf8').trim().split('\n').slice(1) : []
  const column = (index: number): number[] => rows.map(row => Number(row.split(',')[index]))
  const base = () =>
    customerBaseFromSummary(
      { frequency: column(1), recency: column(2), age: column(5), logIntervals: column(3) },
      { timeUnit: 'week', observedUntil: '2006-12-31' },
    )

  // BTYDplus stopped within 2e-4 of these maxima, whose likelihoods agree with its own to all digits it prints.
  it.each([
    [{}, { k: 2, r: 0.359061, alpha: 1.129387, a: 0.522813, b: 2.785341 }, -15054.1729],
    [{ k: 2 }, { k: 2, r: 0.359061, alpha: 1.129387, a: 0.522813, b: 2.785341 }, -15054.1729],
    [{ k: 1 }, { k: 1, r: 0.348592, alpha: 2.580938, a: 0.503826, b: 3.644363 }, -15836.5662],
  ] as const)('with %o gives the published parameters and likelihood', (options, published, logLikelihood) => {
    const { params, fit } = bgCnbd.fit(base(), options)
    expect(fit).toMatchObject({ converged: true, observations: 1525, warnings: [{ code: 'ONE_TIME_BUYERS_ALIVE' }] })
    if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
    expect(fit.evaluations).toBeLessThanOrEqual(12)
    expect(fit.logLikelihood).toBeCloseTo(logLikelihood, 4)
    for (const [name, value] of Object.entries(published)) {
      expect(params[name as keyof typeof params]).toBeCloseRelative(value, 3e-4)
    }
  })
})
