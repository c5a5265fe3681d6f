import { describe, expect, it } from 'vitest'
import { coxModel } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { expectClose, FITTED } from './fitted.js'
import { BRANCHES, SIMPLE } from './simple.js'

const probability = (horizon: number, tenure?: number | readonly number[], rate: readonly number[] = [4]) =>
  Array.from(coxModel.survivalProbability(SIMPLE, { rate }, { horizon, ...(tenure === undefined ? {} : { tenure }) }))

describe.each(FITTED)('$name', ({ model, asked, r }) => {
  it('has the survival of survfit', () => {
    const found = [6, 12, 24, 30].map(horizon =>
      coxModel.survivalProbability(model, { x: [5, 3], z: [1, 3] }, { horizon, ...asked }),
    )
    expectClose([...found.map(([first]) => first!), ...found.map(([, second]) => second!)], r.survival)
  })
})

it('is e to the hazard between tenure and horizon', () => {
  expect(probability(5)).toEqual([1])
  expect(probability(6)).toEqual([Math.exp(-0.1)])
  expect(probability(12, 0, [4, 6])[1]).toBeCloseTo(Math.exp(-0.3 * Math.E), 14)
  expect(probability(12, [0, 6], [4, 4])[1]).toBeCloseTo(Math.exp(-0.2), 14)
  // Who was there after month 12 met all events that there were.
  expect(probability(12, 12)).toEqual([1])
})

it('takes horizons in other units, and tenures that rounding brings near a time', () => {
  const { survivalProbability } = coxModel
  expect(survivalProbability(SIMPLE, { rate: [4] }, { horizon: { value: 1, unit: 'year' } })).toEqual(
    survivalProbability(SIMPLE, { rate: [4] }, { horizon: 12 }),
  )
  const tenths = coxModel.fromParams(
    {
      ...SIMPLE.params,
      baseline: [{ times: [0.8], cumulativeHazard: [1], variance: [0], from: 0, until: 0.8 }],
    },
    { timeUnit: 'month' },
  )
  expect(0.7 + 0.1).toBeLessThan(0.8)
  expect(survivalProbability(tenths, { rate: [4] }, { horizon: 0.1, tenure: 0.7 })[0]).toBeCloseTo(Math.exp(-1), 14)
})

it('asks within strata', () => {
  const rate = [4, 4]
  const found = coxModel.survivalProbability(BRANCHES, { rate }, { horizon: 5, tenure: 4, stratum: ['north', 'south'] })
  expect(found[0]).toBeCloseTo(Math.exp(-0.1), 14)
  expect(found[1]).toBeCloseTo(Math.exp(-0.4), 14)
  const ask = (options: object) =>
    thrown(() => coxModel.survivalProbability(BRANCHES, { rate }, { horizon: 1, ...options }))
  expect(ask({})).toMatchObject({ code: 'MISSING_VALUE', path: 'options.stratum' })
  expect(ask({ stratum: 'west' })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.stratum' })
  expect(ask({ stratum: ['north', 'west'] }).path).toBe('options.stratum[1]')
  expect(ask({ stratum: ['north'] }).code).toBe('LENGTH_MISMATCH')
  expect(ask({ stratum: 5 }).code).toBe('INVALID_TYPE')
  expect(thrown(() => coxModel.survivalProbability(SIMPLE, { rate }, { horizon: 1, stratum: 'north' })).code).toBe(
    'UNKNOWN_OPTION',
  )
})

it('says nothing where the data say nothing', () => {
  expect(thrown(() => probability(25))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.horizon', issueCount: 1 })
  expect(thrown(() => probability(25)).hint).toContain('acceleratedFailureTime')
  expect(thrown(() => probability(12, [0, 13, 20], [4, 4, 4]))).toMatchObject({
    path: 'options.tenure[1]',
    issueCount: 2,
  })
  const south = (tenure: number, horizon: number) =>
    thrown(() => coxModel.survivalProbability(BRANCHES, { rate: [4] }, { horizon, tenure, stratum: 'south' }))
  expect(south(2, 3)).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.tenure', expected: 'a tenure from 3 on' })
  expect(south(4, 6)).toMatchObject({ path: 'options.horizon' })
  const mixed = { horizon: 6, tenure: 4, stratum: ['north', 'south'] }
  expect(thrown(() => coxModel.survivalProbability(BRANCHES, { rate: [4, 4] }, mixed)).path).toBe('options.stratum[1]')
})

it('stays within [0, 1] for columns of any size', () => {
  expect(probability(12, 0, [4 + 2e3, 4 - 2e3, 1e300, -1e300])).toEqual([0, 1, 0, 1])
})

it('counts who leaves at once among those who leave', () => {
  const model = coxModel.fromParams(
    {
      ...SIMPLE.params,
      baseline: [{ times: [0, 6], cumulativeHazard: [0.2, 0.3], variance: [0, 0], from: 0, until: 9 }],
    },
    { timeUnit: 'month' },
  )
  expect(coxModel.survivalProbability(model, { rate: [4] }, { horizon: 3 })[0]).toBeCloseTo(Math.exp(-0.2), 14)
  expect(coxModel.survivalProbability(model, { rate: [4] }, { horizon: 6, tenure: 1 })[0]).toBeCloseTo(
    Math.exp(-0.1),
    14,
  )
})

it('writes where it is told, and names options that are wrong', () => {
  const out = new Float64Array(1)
  expect(coxModel.survivalProbability(SIMPLE, { rate: [4] }, { horizon: 6, out })).toBe(out)
  const ask = (options: object) =>
    thrown(() => coxModel.survivalProbability(SIMPLE, { rate: [4] }, { horizon: 6, ...options }))
  expect(ask({ out: new Float64Array(2) }).path).toBe('options.out')
  expect(ask({ horizon: 0 }).path).toBe('options.horizon')
  expect(ask({ horizon: '6' }).code).toBe('INVALID_TYPE')
  expect(ask({ tenure: -1 }).path).toBe('options.tenure')
  expect(ask({ tenure: [1, 2] }).code).toBe('LENGTH_MISMATCH')
  expect(ask({ tenur: 1 }).code).toBe('UNKNOWN_OPTION')
  expect(thrown(() => coxModel.survivalProbability(JSON.parse('{}'), {}, { horizon: 6 })).code).toBe('INVALID_DOCUMENT')
})
