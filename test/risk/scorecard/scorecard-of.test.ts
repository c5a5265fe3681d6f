import { describe, expect, it } from 'vitest'
import { scorecard } from '../../../src/risk/index.js'
import { areaUnderCurve } from '../../../src/statistics/index.js'
import { applicants } from './cards.js'

const data = applicants(900)

describe('the report of a scorecard', () => {
  const model = scorecard.fit(data)
  const { fit } = model
  if (fit.source !== 'regression') throw new Error('a fit')

  it('counts clients and says how the regression went', () => {
    const bads = Array.from(data.outcomes).filter(outcome => outcome === 1).length
    expect(fit).toMatchObject({
      converged: true,
      observations: 900,
      bads,
      goods: 900 - bads,
      dropped: [],
      warnings: [],
    })
    expect(fit.aic).toBeCloseTo(2 * 4 - 2 * fit.logLikelihood, 9)
    expect(fit.eventsPerVariable).toBe(Math.min(bads, 900 - bads) / 3)
    expect(fit.covariance?.length).toBe(4)
    expect(Object.keys(fit.standardErrors ?? {})).toEqual(model.params.characteristics.map(({ name }) => name))
  })

  it('has the area under the curve of its scores', () => {
    const scores = scorecard.score(model, data.columns).map(score => -score)
    expect(fit.areaUnderCurve).toBe(areaUnderCurve(scores, data.outcomes))
    const turned = scorecard.fit(data, { points: { pointsToDouble: -20 } }).fit
    expect(turned.source === 'regression' && turned.areaUnderCurve).toBeCloseTo(fit.areaUnderCurve, 2)
  })

  it('compares rounded scores with unrounded ones', () => {
    const exact = scorecard.fit(data, { points: { rounding: 'none' } })
    const before = scorecard.score(exact, data.columns)
    const errors = scorecard.score(model, data.columns).map((score, row) => score - before[row]!)
    expect(fit.rounding.largestError).toBeCloseTo(Math.max(...errors.map(Math.abs)), 8)
    expect(fit.rounding.meanError).toBeCloseTo(errors.reduce((sum, error) => sum + error, 0) / 900, 8)
    if (exact.fit.source === 'regression') expect(exact.fit.rounding.largestError).toBeLessThan(1e-8)
  })

  it('leaves out clients who weigh nothing', () => {
    const weights = Array.from(data.outcomes, (_, i) => (i < 450 ? 1 : 0))
    const half = {
      columns: Object.fromEntries(
        Object.entries(data.columns).map(([name, column]) => [name, Array.from(column as never[]).slice(0, 450)]),
      ),
      outcomes: Array.from(data.outcomes).slice(0, 450),
    }
    const [weighed, cut] = [scorecard.fit({ ...data, weights }), scorecard.fit(half as never)]
    expect(weighed.params.characteristics.map(({ points }) => points)).toEqual(
      cut.params.characteristics.map(({ points }) => points),
    )
    if (weighed.fit.source === 'regression' && cut.fit.source === 'regression') {
      expect(weighed.fit.rounding.reversedPairs).toBeCloseTo(cut.fit.rounding.reversedPairs, 12)
    }
  })
})
