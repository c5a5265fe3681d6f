import { describe, expect, it } from 'vitest'
import { logisticRegression } from '../../../src/statistics/index.js'
import { LOGISTIC, POISSON } from '../../../src/statistics/regression/family.js'
import { maximise, nullIntercept } from '../../../src/statistics/regression/maximise.js'
import { thrown } from '../../errors/thrown.js'
import { designed } from './designs.js'
import { simulated } from './simulated.js'

describe('maximise', () => {
  it('ends at the same point with a share of the rows first, without one, and from another start', () => {
    const { columns, events } = simulated(25_000, 0.3, [1, -1], 1)
    const design = designed(columns, events)
    const problem = { design, family: LOGISTIC, firth: false, penalties: new Float64Array(3) }
    const plain = maximise(problem, {}, 100)
    expect(plain).toMatchObject({ converged: true, certified: true })
    const started = maximise(problem, { start: { intercept: -3, coefficients: { x1: 2 } } }, 100)
    const lbfgs = maximise(problem, { method: 'lbfgs' }, 100)
    plain.point.forEach((value, j) => {
      expect(started.point[j]).toBeCloseRelative(value, 1e-9)
      expect(lbfgs.point[j]).toBeCloseRelative(value, 1e-9)
    })
  })

  it('refuses outcomes that a share of the rows would not tell from overlapping ones', () => {
    const x = Float64Array.from({ length: 24_000 }, (_, i) => i)
    const y = x.map(value => Math.sin(value))
    const outcomes = x.map((value, i) => (value + 5000 * y[i]! > 12_000 ? 1 : 0))
    const design = designed({ x, y }, outcomes)
    const problem = { design, family: LOGISTIC, firth: false, penalties: new Float64Array(3) }
    expect(thrown(() => maximise(problem, {}, 100)).code).toBe('SEPARATED_OUTCOMES')
    expect(thrown(() => maximise(problem, { method: 'lbfgs' }, 100)).code).toBe('SEPARATED_OUTCOMES')
  })
})

describe('nullIntercept', () => {
  it('is the logarithm of the rate, and the log-odds of the share', () => {
    const counts = designed({ x: [1, 2, 3] }, [1, 2, 6], { offset: [800, 800, 800 + Math.log(4)] })
    expect(nullIntercept({ design: counts, family: POISSON })).toBeCloseTo(Math.log(9 / 6) - 800, 10)
    const events = designed({ x: [1, 2, 3] }, [0, 1, 0], { weights: [1, 2, 1] })
    expect(nullIntercept({ design: events, family: LOGISTIC })).toBeCloseTo(0, 14)
  })
})

describe('a start far off', () => {
  it.each([50, -1e4, 1e300])('of %d ends where others do', far => {
    const x = [1, 2, 3, 4, 5, 6, 7, 8, 2.5, 4.5]
    const outcomes = [0, 0, 1, 0, 1, 0, 1, 1, 1, 0]
    const usual = logisticRegression({ x }, outcomes)
    const { converged, coefficients } = logisticRegression({ x }, outcomes, { start: { coefficients: { x: far } } })
    expect(converged).toBe(true)
    expect(coefficients['x']).toBeCloseRelative(usual.coefficients['x'] ?? Number.NaN, 1e-8)
  })
})
