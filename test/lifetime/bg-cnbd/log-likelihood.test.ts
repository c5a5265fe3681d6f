import { describe, expect, it } from 'vitest'
import { bgCnbd } from '../../../src/lifetime/index.js'
import { baseOf } from '../../laws/arbitrary.js'

const model = bgCnbd.fromParams({ k: 3, r: 0.85, alpha: 1.45, a: 0.79, b: 2.42 }, { timeUnit: 'week' })

describe('logLikelihood', () => {
  // BTYDplus.
  it.each([
    [1, 16, 32, 2.77258872223978, -4.93386155764527],
    [2, 12, 32, 3.58351893845611, -7.35171291730903],
    [3, 12, 32, 4.15888308335967, -9.04550837747866],
  ])('x %d, last %d, age %d', (frequency, recency, age, logIntervals, expected) => {
    const client = { frequency, recency, age, logIntervals }
    expect(bgCnbd.logLikelihood(model, client)).toBeCloseRelative(expected, 1e-12)
  })

  it('refuses a base in another unit', () => {
    const daily = bgCnbd.fromParams({ ...model.params }, { timeUnit: 'day' })
    expect(() => bgCnbd.logLikelihood(daily, baseOf([{ frequency: 0, recency: 0, age: 1 }]))).toThrow('[UNIT_MISMATCH]')
  })
})
