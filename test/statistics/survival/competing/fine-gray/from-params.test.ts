import { expect, it } from 'vitest'
import { fineGray } from '../../../../../src/statistics/survival/competing/index.js'
import { thrown } from '../../../../errors/thrown.js'

const PARAMS = {
  ending: 'default',
  coefficients: { x: 0.5 },
  means: { x: 2 },
  baseline: { times: [1], cumulativeHazard: [0.2], until: 3 },
}

it('makes a model that predicts as its parameters say', () => {
  const model = fineGray.fromParams(PARAMS, { timeUnit: 'year' })
  expect(model.fit).toEqual({ source: 'given' })
  const [value] = fineGray.incidenceProbability(model, { x: [4] }, { horizon: { value: 12, unit: 'month' } })
  expect(value).toBeCloseTo(1 - Math.exp(-0.2 * Math.E), 14)
})

it('refuses a unit that is none', () => {
  // @ts-expect-error: a unit that does not exist
  expect(thrown(() => fineGray.fromParams(PARAMS, { timeUnit: 'hour' })).path).toBe('options.timeUnit')
})
