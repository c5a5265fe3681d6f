import { describe, expect, it } from 'vitest'
import { forecastAccuracy } from '../../../src/statistics/index.js'
import { thrown } from '../../errors/thrown.js'

describe('forecastAccuracy', () => {
  it('measures by hand', () => {
    const accuracy = forecastAccuracy(
      { actual: [10, 0, -4], expected: [8, 0, -8], lower: [9, -1, -9], upper: [12, 1, -7] },
      { naiveError: 4 },
    )
    expect(accuracy).toMatchObject({ count: 3, meanAbsoluteError: 2, bias: 2, scaledError: 0.5 })
    expect(accuracy.rootMeanSquaredError).toBeCloseTo(Math.sqrt(20 / 3), 12)
    expect(accuracy.symmetricError).toBeCloseTo((2 / 9 + 0 + 4 / 6) / 3, 12)
    expect(accuracy.coverage).toBeCloseTo(2 / 3, 12)
  })

  it('leaves out what was not asked or has no meaning', () => {
    expect(Object.keys(forecastAccuracy({ actual: [1], expected: [1] }))).not.toContain('coverage')
    expect(forecastAccuracy({ actual: [1e300], expected: [-1e-300] }).symmetricError).toBe(2)
  })

  it('names what is wrong', () => {
    expect(thrown(() => forecastAccuracy({ actual: [1], expected: [1, 2] })).code).toBe('LENGTH_MISMATCH')
    expect(thrown(() => forecastAccuracy({ actual: [1], expected: [1], lower: [0] })).path).toBe('errors.upper')
    expect(thrown(() => forecastAccuracy({ actual: [1], expected: [1] }, { naiveError: 0 })).path).toBe(
      'options.naiveError',
    )
    expect(thrown(() => forecastAccuracy({ actual: [Number.NaN], expected: [1] })).path).toBe('errors.actual[0]')
  })
})
