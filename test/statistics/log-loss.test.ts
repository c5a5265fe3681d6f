import { describe, expect, it } from 'vitest'
import { logLoss } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'

describe('logLoss', () => {
  it('is -ln of what was given to what came true, on average', () => {
    expect(logLoss([0.25, 0.75], [1, 1])).toBeCloseTo(-(Math.log(0.25) + Math.log(0.75)) / 2, 14)
    expect(logLoss([0.5], [0])).toBeCloseTo(Math.LN2, 15)
    expect(logLoss([1e-20], [0])).toBe(1e-20)
  })

  it('takes certainty that holds', () => {
    expect(logLoss([0, 1], [0, 1])).toBe(0)
  })

  it('names certainty that failed', () => {
    expect(thrown(() => logLoss([0.5, 0], [1, 1])).message).toContain('forecasts[1]: expected above 0, as it happened')
    expect(thrown(() => logLoss([1], [0])).expected).toBe('below 1, as it did not happen')
  })
})
