import type { FailureTimeDistribution } from 'clientele/statistics'
import { acceleratedFailureTime } from 'clientele/statistics'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'

const model = (distribution: FailureTimeDistribution, scale: number, intercept = 3) =>
  acceleratedFailureTime.fromParams({ distribution, intercept, coefficients: {}, scale }, { timeUnit: 'month' })

it('is the law turned round', () => {
  expect(acceleratedFailureTime.lifetimeQuantile(model('log-normal', 2), {}).values[0]).toBeCloseTo(Math.exp(3), 9)
  const weibull = acceleratedFailureTime.lifetimeQuantile(model('weibull', 0.5), {}, { probability: 0.9 })
  expect(weibull.values[0]).toBeCloseTo(Math.exp(3) * Math.log(10) ** 0.5, 10)
})

it('is the time at which survival from the tenure on is what was asked', () => {
  const laws = fc.constantFrom<FailureTimeDistribution>('weibull', 'log-normal', 'log-logistic')
  const shares = fc.double({ min: 0.001, max: 0.999, noNaN: true })
  const scales = fc.double({ min: 0.1, max: 5, noNaN: true })
  const tenures = fc.constantFrom(0, 1e-3, 1, 30, 200)
  fc.assert(
    fc.property(laws, scales, tenures, shares, (law, scale, tenure, probability) => {
      const of = model(law, scale)
      const { values, defined } = acceleratedFailureTime.lifetimeQuantile(of, {}, { probability, tenure })
      if (defined[0] === 0 || values[0]! > 1e90 || values[0]! < 1e-90) return
      const [left] = acceleratedFailureTime.survivalProbability(of, {}, { horizon: values[0]!, tenure })
      expect(left!).toBeCloseTo(1 - probability, 8)
    }),
  )
})

it('says where no number holds the time', () => {
  const { values, defined, why } = acceleratedFailureTime.lifetimeQuantile(
    model('log-logistic', 600),
    {},
    { probability: 0.99 },
  )
  expect([values[0], defined[0], why[0]]).toEqual([0, 0, 'beyond every number'])
})

it('names what is at fault', () => {
  for (const probability of [0, 1, -1, Number.NaN]) {
    expect(() => acceleratedFailureTime.lifetimeQuantile(model('weibull', 1), {}, { probability })).toThrow(
      /probability/,
    )
  }
})

it('is right thousands of standard deviations out, where differences of hazards are rounding', () => {
  // By mpmath at 60 digits: S(tenure + t) / S(tenure) = 0.7 of a log-normal law.
  const params = { distribution: 'log-normal', intercept: 1.9993871521979039, coefficients: {}, scale: 0.001 } as const
  const model = acceleratedFailureTime.fromParams(params, { timeUnit: 'month' })
  const { values } = acceleratedFailureTime.lifetimeQuantile(model, {}, { tenure: 309.7001977192152, probability: 0.3 })
  const left = acceleratedFailureTime.survivalProbability(model, {}, { tenure: 309.7001977192152, horizon: values[0]! })
  expect(left[0]).toBeCloseTo(0.7, 9)
  // −ln 0.7 over the hazard w / (scale · tenure), w being (ln tenure − intercept) / scale.
  const w = (Math.log(309.7001977192152) - 1.9993871521979039) / 0.001
  expect(values[0]! / ((-Math.log(0.7) * 0.001 * 309.7001977192152) / w)).toBeCloseTo(1, 4)
  const weibull = acceleratedFailureTime.fromParams({ ...params, distribution: 'weibull' }, { timeUnit: 'month' })
  expect(acceleratedFailureTime.lifetimeQuantile(weibull, {}, { tenure: 300 })).toMatchObject({ why: [''] })
})
