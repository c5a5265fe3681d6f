import { acceleratedFailureTime } from 'clientele/statistics'
import { expect, it } from 'vitest'

it('seals what is published, in its unit of time', () => {
  const params = { distribution: 'weibull', intercept: 4, coefficients: { fin: 0.27 }, scale: 0.71 } as const
  const model = acceleratedFailureTime.fromParams(params, { timeUnit: 'week' })
  expect(model.fit).toEqual({ source: 'given' })
  expect(model.params).toEqual(params)
  // @ts-expect-error the unit is needed
  expect(() => acceleratedFailureTime.fromParams(params)).toThrow(/options/)
  // @ts-expect-error no such unit
  expect(() => acceleratedFailureTime.fromParams(params, { timeUnit: 'eon' })).toThrow(/options.timeUnit/)
})
