import { expect, it } from 'vitest'
import { coxModel } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { columns, durations } from './borrowers.js'
import { FITTED } from './fitted.js'
import { SIMPLE } from './simple.js'

const [{ model, r }] = FITTED as readonly [(typeof FITTED)[number]]

it('has the factor on the hazard with its test and interval', () => {
  const [x, z] = coxModel.hazardRatios(model)
  const error = Math.sqrt(r.covariance[0]!)
  expect(x!.name).toBe('x')
  expect(x!.hazardRatio).toBeCloseTo(Math.exp(r.coefficients[0]!), 9)
  expect(x!.z).toBeCloseTo(r.coefficients[0]! / error, 8)
  expect(x!.pValue).toBeCloseTo(0.00616, 4)
  expect(x!.interval!.lower).toBeCloseTo(Math.exp(r.coefficients[0]! - 1.959963984540054 * error), 8)
  expect(x!.interval).toMatchObject({ level: 0.95, kind: 'confidence', method: 'log-wald' })
  const [, narrow] = coxModel.hazardRatios(model, { level: 0.5 })
  expect(narrow!.interval!.upper).toBeLessThan(z!.interval!.upper)
})

it('takes robust errors where there are some', () => {
  const robust = coxModel.fit(durations, columns, { robust: true })
  if (robust.fit.source === 'given') throw new Error('no report')
  expect(coxModel.hazardRatios(robust)[0]!.standardError).toBe(robust.fit.robust!.standardErrors['x'])
})

it("takes the profile of Firth's penalty, where errors are no measure", () => {
  const apart = { unit: 'month', duration: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], event: Array(10).fill(1) } as const
  const firth = coxModel.fit(apart, { x: [1, 1, 1, 1, 1, 0, 0, 0, 0, 0] }, { firth: true })
  const [x] = coxModel.hazardRatios(firth)
  if (firth.fit.source === 'given') throw new Error('no report')
  expect(x!.interval!.method).toBe(firth.fit.firth!.intervals['x']!.method)
  expect(x!.interval!.lower).toBe(Math.exp(firth.fit.firth!.intervals['x']!.lower))
  expect(x!.pValue).toBe(firth.fit.firth!.tests['x']!.pValue)
  expect(x!.z! ** 2).toBeCloseTo(firth.fit.firth!.tests['x']!.statistic, 12)
})

it('has estimates alone of parameters that were given', () => {
  expect(coxModel.hazardRatios(SIMPLE)).toEqual([{ name: 'rate', estimate: 0.5, hazardRatio: Math.exp(0.5) }])
  const steep = { ...SIMPLE, params: { ...SIMPLE.params, coefficients: { rate: 1e4 } } }
  expect(coxModel.hazardRatios(steep)[0]!.hazardRatio).toBe(Number.MAX_VALUE)
  expect(thrown(() => coxModel.hazardRatios(SIMPLE, { level: 95 })).path).toBe('options.level')
  expect(thrown(() => coxModel.hazardRatios(JSON.parse('{ "kind": "cox" }'))).path).toBe('model.timeUnit')
})
