import { describe, expect, it } from 'vitest'
import { nbd } from '../../../src/lifetime/index.js'
import type { LikelihoodReport } from '../../../src/model/index.js'
import type { CustomerBase } from '../../../src/records/index.js'
import { customerBaseFromSummary } from '../../../src/records/index.js'

const DATES = { timeUnit: 'week', observedUntil: '1997-09-30' } as const

function reportOf(base: CustomerBase): LikelihoodReport<nbd.NbdParams> & { params: nbd.NbdParams } {
  const { fit, params } = nbd.fit(base)
  if (fit.source !== 'likelihood') throw new Error('a fit reports a likelihood')
  return { ...fit, params }
}

function drawn(truth: nbd.NbdParams, size: number, scale = 1): CustomerBase {
  const age = Float64Array.from({ length: size }, (_, i) => 78 - (i % 12) * 3)
  const { frequency, recency } = nbd.simulate(nbd.fromParams(truth), { age, seed: 8 })
  return customerBaseFromSummary(
    { frequency, recency: recency.map(t => t * scale), age: age.map(t => t * scale) },
    DATES,
  )
}

describe('fit', () => {
  it.each([
    { r: 0.42, alpha: 5.25 },
    { r: 0.05, alpha: 0.3 },
    { r: 8, alpha: 20 },
  ])('finds %o again, in at most 12 evaluations', truth => {
    const { params, converged, evaluations, standardErrors, warnings } = reportOf(drawn(truth, 20_000))
    expect({ converged, warnings }).toEqual({ converged: true, warnings: [] })
    expect(evaluations).toBeLessThanOrEqual(12)
    for (const name of ['r', 'alpha'] as const) {
      expect(params[name]).toBeCloseRelative(truth[name], 0.06)
      expect(standardErrors?.[name]).toBeLessThan(0.05 * truth[name])
    }
  })

  it('finds the same in another unit of time', () => {
    const weeks = reportOf(drawn({ r: 0.42, alpha: 5.25 }, 2000)).params
    const days = reportOf(drawn({ r: 0.42, alpha: 5.25 }, 2000, 7)).params
    expect(days.r).toBeCloseRelative(weeks.r, 1e-9)
    expect(days.alpha).toBeCloseRelative(7 * weeks.alpha, 1e-9)
  })

  it('says that nobody bought twice, and where clients are too much alike', () => {
    const silent = customerBaseFromSummary({ frequency: [0, 0], recency: [0, 0], age: [5, 9] }, DATES)
    expect(reportOf(silent).warnings.map(({ code }) => code)).toContain('NO_REPEAT_PURCHASES')
    const alike = customerBaseFromSummary(
      { frequency: [4, 4, 5, 4], recency: [9, 9, 9, 9], age: [10, 10, 10, 10] },
      DATES,
    )
    expect(reportOf(alike).warnings.length).toBeGreaterThan(0)
  })
})
