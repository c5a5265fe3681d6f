import { describe, expect, it } from 'vitest'
import { positive, real, whole } from '../../../src/model/index.js'
import { coordinateOf, estimatesOf, valueAt } from '../../../src/statistics/inference/coordinates.js'
import { thrown } from '../../errors/thrown.js'

const rate = positive('per day', { least: 1e-3, most: 1e3 })
const effect = real('of age', { least: -10, most: 10 })

describe('a coordinate', () => {
  it('is the logarithm of what must be positive, and any other number itself', () => {
    expect(coordinateOf(rate, 2)).toBe(Math.log(2))
    expect(coordinateOf(effect, -2)).toBe(-2)
  })

  it('gives the value back, within the range', () => {
    expect(valueAt(rate, Math.log(2))).toBeCloseRelative(2, 1e-15)
    expect(valueAt(rate, 800)).toBe(1e3)
    expect(valueAt(rate, -800)).toBe(1e-3)
    expect(valueAt(effect, -2)).toBe(-2)
    expect(valueAt(effect, 11)).toBe(10)
    expect(valueAt(effect, -11)).toBe(-10)
  })
})

describe('the estimates of a table', () => {
  it('are found among those of a document that holds more', () => {
    expect(estimatesOf({ rate, effect }, { effect: -1, k: 2, rate: 3 })).toEqual({ rate: 3, effect: -1 })
  })

  it.each([
    [{ rate: 3 }, 'params.effect: expected a number, received undefined [INVALID_TYPE]'],
    [{ rate: 0, effect: 1 }, 'params.rate: expected a number > 0, received 0 [OUT_OF_RANGE]'],
    [{ rate: 1, effect: 11 }, 'params.effect: expected a number from -10 to 10, received 11 [OUT_OF_RANGE]'],
    [undefined, 'params: expected an object, received undefined [INVALID_TYPE]'],
  ])('are checked: %o', (params, message) => {
    expect(thrown(() => estimatesOf({ rate, effect }, params)).message).toBe(message)
  })

  it('are none of whole numbers, which have no neighbourhood', () => {
    const stages = whole('stages', { least: 1, most: 24 })
    expect(thrown(() => estimatesOf({ rate, stages }, { rate: 1, stages: 2 })).message).toBe(
      'parameters.stages: expected a parameter that is estimated, received "a whole number" [OUT_OF_RANGE]',
    )
  })
})
