import { describe, expect, it } from 'vitest'
import { relationshipValue } from '../../../../src/lifetime/index.js'
import { curveAt, survivalFromHazard } from '../../../../src/model/index.js'
import { coxModel } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { FITTED } from './fitted.js'
import { SIMPLE } from './simple.js'

it('has the survival of the model at each event', () => {
  const { times, values } = coxModel.hazardCurve(SIMPLE, { rate: 6 }, { tenure: 3 })
  expect(times).toEqual([0, 3, 9, 21])
  expect(values[0]).toBeCloseTo((0.1 * Math.E) / 3, 14)
  expect(values[1]).toBeCloseTo((0.2 * Math.E) / 6, 14)
  expect(values[2]).toBe(0)
  expect(values[3]).toBeCloseTo((0.3 * Math.E) / 21, 14)
  expect(coxModel.hazardCurve(SIMPLE, { rate: 6 }, { tenure: 3, beyond: 0.5 }).values[3]).toBe(0.5)
})

describe.each(FITTED)('$name', ({ model, asked }) => {
  const stratum = asked.stratum?.[0]
  const of = { tenure: 5, ...(stratum === undefined ? {} : { stratum }) }
  const hazard = coxModel.hazardCurve(model, { x: 4, z: 2 }, of)

  it('gives back the survival curve', () => {
    const { times, values } = coxModel.survivalCurve(model, { x: 4, z: 2 }, of)
    const back = survivalFromHazard(hazard, times)
    for (const [k, value] of values.entries()) expect(back.values[k]).toBeCloseTo(value, 12)
  })

  it('is taken by relationshipValue as it is', () => {
    const { survival } = relationshipValue({
      valuationDate: '2025-01-01',
      margins: [{ source: 'net interest', date: '2026-01-01', amount: 1000 }],
      endings: [
        { name: 'leaves', hazard },
        { name: 'maturity', on: '2026-01-01' },
      ],
      discount: { kind: 'hurdle-rate', annualHurdleRate: 0.1 },
    })
    const [left] = coxModel.survivalProbability(model, { x: [4], z: [2] }, { horizon: 10, ...of })
    expect(curveAt(survival, 10 * 30.4375)).toBeCloseTo(left!, 2)
  })
})

it('takes who leaves at once until the next event', () => {
  const early = (times: readonly number[], cumulativeHazard: readonly number[]) =>
    coxModel.hazardCurve(
      coxModel.fromParams(
        {
          ...SIMPLE.params,
          baseline: [{ times, cumulativeHazard, variance: times.map(() => 0), from: 0, until: 10 }],
        },
        { timeUnit: 'month' },
      ),
      { rate: 4 },
    )
  expect(early([0, 5], [0.2, 0.3])).toMatchObject({ times: [0, 5, 10], values: [0.06, 0, 0.03] })
  expect(early([0], [0.2])).toMatchObject({ times: [0, 10], values: [0.02, 0.02] })
  expect(early([], [])).toMatchObject({ times: [0, 10], values: [0, 0] })
})

it('is finite for columns of any size, and names what is wrong', () => {
  expect(coxModel.hazardCurve(SIMPLE, { rate: 1e300 }).values.every(Number.isFinite)).toBe(true)
  const ask = (options: object) => thrown(() => coxModel.hazardCurve(SIMPLE, { rate: 4 }, options))
  expect(ask({ tenure: 24 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.tenure' })
  expect(ask({ beyond: -1 }).path).toBe('options.beyond')
  expect(ask({ times: [1] }).code).toBe('UNKNOWN_OPTION')
})
