import { describe, expect, it } from 'vitest'
import { coxModel } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { FITTED } from './fitted.js'
import { SIMPLE } from './simple.js'

it('is the first time at which enough have left', () => {
  const { values, defined, why } = coxModel.lifetimeQuantile(SIMPLE, { rate: [4, 7, 9] })
  expect(Array.from(values)).toEqual([0, 12, 6])
  expect(Array.from(defined)).toEqual([0, 1, 1])
  expect(why).toEqual(['beyond the data', '', ''])
  const tenth = coxModel.lifetimeQuantile(SIMPLE, { rate: [4, 4, 4] }, { probability: 0.09, tenure: [0, 6, 12] })
  expect(Array.from(tenth.values)).toEqual([6, 6, 0])
  expect(Array.from(tenth.defined)).toEqual([1, 1, 0])
})

describe.each(FITTED)('$name', ({ model, asked }) => {
  it('is where survival crosses', () => {
    const rows = { x: [5, 3], z: [1, 3] }
    const { values, defined } = coxModel.lifetimeQuantile(model, rows, { probability: 0.1, tenure: 4, ...asked })
    const left = (horizon: number, row: number) =>
      coxModel.survivalProbability(model, rows, { horizon, tenure: 4, ...asked })[row]!
    for (const row of [0, 1]) {
      expect(defined[row]).toBe(1)
      expect(left(values[row]!, row)).toBeLessThanOrEqual(0.9)
      expect(left(values[row]! - 0.01, row)).toBeGreaterThan(0.9)
    }
  })
})

it('names what is wrong', () => {
  const ask = (options: object) => thrown(() => coxModel.lifetimeQuantile(SIMPLE, { rate: [4] }, options))
  expect(ask({ probability: 1 }).path).toBe('options.probability')
  expect(ask({ probability: null }).path).toBe('options.probability')
  expect(ask({ horizon: 6 }).code).toBe('UNKNOWN_OPTION')
  expect(ask({ tenure: 25 })).toMatchObject({ code: 'OUT_OF_RANGE', path: 'options.tenure' })
})
