import { describe, expect, it } from 'vitest'
import { curveAt } from '../../../../src/model/index.js'
import { coxModel } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { FITTED } from './fitted.js'
import { SIMPLE } from './simple.js'

it('steps down at events, from now to the end of the data', () => {
  const curve = coxModel.survivalCurve(SIMPLE, { rate: 4 }, { tenure: 3 })
  expect(curve).toMatchObject({ unit: 'month', between: 'step', quantity: 'survival', times: [0, 3, 9, 21] })
  expect(curve.values).toEqual([1, Math.exp(-0.1), Math.exp(-0.3), Math.exp(-0.3)])
  expect(coxModel.survivalCurve(SIMPLE, { rate: 4 }, { tenure: 24 })).toMatchObject({ times: [0], values: [1] })
  expect(coxModel.survivalCurve(SIMPLE, { rate: 4 }, { times: [0, 5, 6, 24] }).values).toEqual(
    [0, 0, 0.1, 0.3].map(hazard => Math.exp(-hazard)),
  )
})

describe.each(FITTED)('$name', ({ model, asked }) => {
  it('is what survivalProbability says at each horizon', () => {
    const stratum = asked.stratum?.[1]
    const of = { tenure: 5, ...(stratum === undefined ? {} : { stratum }) }
    const curve = coxModel.survivalCurve(model, { x: 3, z: 3 }, of)
    for (const horizon of [1, 4.5, 10, 19, 31]) {
      const [left] = coxModel.survivalProbability(model, { x: [3], z: [3] }, { horizon, ...of })
      expect(curveAt(curve, horizon)).toBeCloseTo(left!, 12)
    }
  })
})

it('counts who leaves at once', () => {
  const model = coxModel.fromParams(
    { ...SIMPLE.params, baseline: [{ times: [0], cumulativeHazard: [0.2], variance: [0], from: 0, until: 0 }] },
    { timeUnit: 'month' },
  )
  expect(coxModel.survivalCurve(model, { rate: 4 })).toMatchObject({ times: [0], values: [Math.exp(-0.2)] })
})

it('names times at fault', () => {
  const ask = (options: object) => thrown(() => coxModel.survivalCurve(SIMPLE, { rate: 4 }, options))
  expect(ask({ times: [25] })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.times[0]' })
  expect(ask({ times: [6, 5] })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'survival.times[1]' })
  expect(ask({ times: [Number.NaN] }).path).toBe('options.times[0]')
  expect(ask({ times: [] }).code).toBe('EMPTY_INPUT')
  expect(ask({ tenure: 25 }).path).toBe('options.tenure')
  expect(ask({ until: 3 }).code).toBe('UNKNOWN_OPTION')
})
