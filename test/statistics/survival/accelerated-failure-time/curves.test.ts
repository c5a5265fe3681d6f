import { relationshipValue } from 'clientele/lifetime'
import type { Curve } from 'clientele/model'
import { curveAt, survivalFromHazard } from 'clientele/model'
import type { FailureTimeDistribution } from 'clientele/statistics'
import { acceleratedFailureTime } from 'clientele/statistics'
import { expect, it } from 'vitest'

const LAWS: readonly (readonly [FailureTimeDistribution, number])[] = [
  ['exponential', 1],
  ['weibull', 0.3],
  ['weibull', 2],
  ['log-normal', 0.8],
  ['log-logistic', 0.4],
  ['log-logistic', 1.5],
]

for (const [distribution, scale] of LAWS) {
  for (const tenure of [0, 40]) {
    it(`hands over a hazard within 0.001 of the law: ${distribution}, scale ${scale}, from ${tenure}`, () => {
      const params = { distribution, intercept: 3, coefficients: { x: 0.5 }, scale } as const
      const model = acceleratedFailureTime.fromParams(params, { timeUnit: 'month' })
      const hazard = acceleratedFailureTime.hazardCurve(model, { x: 1 }, { tenure })
      const survival = acceleratedFailureTime.survivalCurve(model, { x: 1 }, { tenure })
      expect(hazard.times).toEqual(survival.times)
      const last = hazard.times.at(-1)!
      const times = Array.from({ length: 400 }, (_, i) => last * 10 ** ((i - 399) / 50))
      const left = survivalFromHazard(hazard, times)
      times.forEach((horizon, i) => {
        const [law] = acceleratedFailureTime.survivalProbability(model, { x: [1] }, { horizon, tenure })
        expect(Math.abs(left.values[i]! - law!)).toBeLessThan(1e-3)
        expect(Math.abs(curveAt(survival, horizon) - law!)).toBeLessThan(1e-3)
      })
    })
  }
}

it('is what a relationship is valued with', () => {
  const params = { distribution: 'exponential', intercept: Math.log(10), coefficients: {}, scale: 1 } as const
  const model = acceleratedFailureTime.fromParams(params, { timeUnit: 'year' })
  const left = acceleratedFailureTime.hazardCurve(model, {})
  const plain = { unit: 'year', times: [0], values: [0.1], between: 'step', quantity: 'hazard' } as const
  const value = (hazard: Curve): number =>
    relationshipValue({
      valuationDate: '2026-01-01',
      until: '2031-01-01',
      margins: [{ source: 'fees', date: '2030-12-31', amount: 1000 }],
      endings: [{ name: 'leaves', hazard }],
      discount: { kind: 'hurdle-rate', annualHurdleRate: 0.08 },
    }).value
  expect(value(left)).toBeCloseTo(value(plain), 6)
  expect(value(left)).toBeGreaterThan(400)
})

it('answers at the times that were asked for', () => {
  const params = { distribution: 'weibull', intercept: 3, coefficients: {}, scale: 0.5 } as const
  const model = acceleratedFailureTime.fromParams(params, { timeUnit: 'month' })
  const asked = acceleratedFailureTime.survivalCurve(model, {}, { times: [6, 12] })
  expect(asked.times).toEqual([6, 12])
  expect(() => acceleratedFailureTime.survivalCurve(model, {}, { times: [12, 6] })).toThrow(/options.times\[1\]/)
})

it('has no hazard of a client that is gone for certain', () => {
  const params = { distribution: 'weibull', intercept: 3, coefficients: {}, scale: 0.01 } as const
  const model = acceleratedFailureTime.fromParams(params, { timeUnit: 'month' })
  expect(() => acceleratedFailureTime.hazardCurve(model, {}, { tenure: 1e6 })).toThrow(/options.tenure.*NOT_APPLICABLE/)
  expect(() => acceleratedFailureTime.hazardCurve(model, {}, { times: [0, 1e6] })).toThrow(/NOT_APPLICABLE/)
})
