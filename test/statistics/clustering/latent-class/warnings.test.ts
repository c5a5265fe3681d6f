import { describe, expect, it } from 'vitest'
import type { Doubts } from '../../../../src/statistics/clustering/latent-class/warnings.js'
import { warningsOf } from '../../../../src/statistics/clustering/latent-class/warnings.js'

const ESTIMATE = { classes: 2, shares: Float64Array.of(0.5, 0.5), probabilities: Float64Array.of(0.5, 0.5, 0.4, 0.6) }
const FOUND = { point: new Float64Array(0), value: -1, converged: true, steps: 9, startsAtBest: 3 }
const SURE: Doubts = {
  found: FOUND,
  starts: 5,
  estimate: ESTIMATE,
  report: { degreesOfFreedom: 3, standardErrors: { shares: [], items: {} } },
}
const codes = (doubts: Partial<Doubts>): readonly string[] => warningsOf({ ...SURE, ...doubts }).map(({ code }) => code)

describe('warnings', () => {
  it('are none where nothing is in doubt', () => {
    expect(codes({})).toEqual([])
    expect(codes({ starts: 1, found: { ...FOUND, startsAtBest: 1 } })).toEqual([])
  })

  it('say that a search did not end, or that a better end may be missed', () => {
    const [unended] = warningsOf({ ...SURE, found: { ...FOUND, converged: false, startsAtBest: 1 } })
    expect([unended?.code, unended?.path]).toEqual(['NOT_CONVERGED', 'fit.converged'])
    const [alone] = warningsOf({ ...SURE, found: { ...FOUND, startsAtBest: 1 } })
    expect([alone?.code, alone?.path]).toEqual(['BEST_FOUND_ONCE', 'fit.startsAtBest'])
  })

  it('say what the answers cannot tell, and which probabilities are at the edge', () => {
    expect(codes({ report: { degreesOfFreedom: -1 } })).toEqual(['PARAMETERS_CONFOUNDED', 'NO_STANDARD_ERRORS'])
    const [edge] = warningsOf({ ...SURE, estimate: { ...ESTIMATE, probabilities: Float64Array.of(1, 0, 0, 1) } })
    expect(edge?.code).toBe('AT_BOUNDARY')
    expect(edge?.message).toContain('2 probabilities')
  })
})

it('with covariates name them as what may be to blame', () => {
  const estimate = { ...ESTIMATE, coefficients: new Float64Array(4) }
  const [unended, without] = warningsOf({
    ...SURE,
    estimate,
    found: { ...FOUND, converged: false },
    report: { degreesOfFreedom: 3 },
  })
  expect(unended?.message).toContain('covariate')
  expect(without?.message).toBe('A search that did not end has no standard errors')
  const [flat] = warningsOf({ ...SURE, estimate, report: { degreesOfFreedom: 3 } })
  expect(flat?.message).toContain('covariate')
})
