import { describe, expect, it } from 'vitest'
import { mbgCnbd } from '../../../src/lifetime/index.js'
import { baseOf } from '../../laws/arbitrary.js'

const model = mbgCnbd.fromParams({ k: 3, r: 0.85, alpha: 1.45, a: 0.79, b: 2.42 }, { timeUnit: 'week' })

describe('logLikelihood', () => {
  // BTYDplus.
  it.each([
    [2, 12, 32, 3.58351893845611, -7.74089489300823],
    [3, 12, 32, 4.15888308335967, -9.38144619497388],
    [19, 48.57, 52, 17.832774466633, -30.8673235366441],
  ])('x %d, last %d, age %d', (frequency, recency, age, logIntervals, expected) => {
    const client = { frequency, recency, age, logIntervals }
    expect(mbgCnbd.logLikelihood(model, client)).toBeCloseRelative(expected, 1e-12)
  })

  it('refuses a base in another unit', () => {
    const daily = mbgCnbd.fromParams({ ...model.params }, { timeUnit: 'day' })
    expect(() => mbgCnbd.logLikelihood(daily, baseOf([{ frequency: 0, recency: 0, age: 1 }]))).toThrow(
      '[UNIT_MISMATCH]',
    )
  })
})
