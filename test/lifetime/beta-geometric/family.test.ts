import { describe, expect, it } from 'vitest'
import { SCALES, SHAPES } from '../../../src/lifetime/beta-geometric/family.js'
import { bgNbd, mbgNbd } from '../../../src/lifetime/index.js'
import { thrown } from '../../errors/thrown.js'

const params = { r: 0.5, alpha: 4, a: 0.8, b: 2.4 }

describe.each([
  ['bgNbd', bgNbd],
  ['mbgNbd', mbgNbd],
] as const)('%s', (_, { fromParams, parameters, simulate }) => {
  const refusal = (...args: readonly unknown[]) => thrown(() => Reflect.apply(fromParams, undefined, args)).message

  it('takes parameters to the ends of their ranges', () => {
    for (const [shape, alpha] of [
      [SHAPES.least, SCALES.least],
      [SHAPES.most, SCALES.most],
    ] as const) {
      const ends = { r: shape, alpha, a: shape, b: shape }
      expect(fromParams(ends).params).toEqual(ends)
    }
    expect(parameters.r).toMatchObject(SHAPES)
    expect(parameters.alpha).toMatchObject(SCALES)
  })

  it.each([
    [{ ...params, r: 1.01e12 }, 'params.r: expected a number from 1e-12 to 1000000000000, received 1010000000000'],
    [{ ...params, a: 5e-324 }, 'params.a: expected a number from 1e-12 to 1000000000000, received 5e-324'],
    [{ ...params, b: 1e308 }, 'params.b: expected a number from 1e-12 to 1000000000000, received 1e+308'],
    [{ ...params, alpha: 1e308 }, 'params.alpha: expected a number from 1e-100 to 1e+100, received 1e+308'],
  ])('refuses %o', (wrong, message) => {
    expect(refusal(wrong)).toBe(`${message} [OUT_OF_RANGE]`)
  })

  it('refuses what are neither parameters nor options', () => {
    expect(refusal(null)).toBe('params: expected an object, received null [INVALID_TYPE]')
    expect(refusal(params, null)).toBe('options: expected an object, received null [INVALID_TYPE]')
  })

  it.each([
    [[3, null], 'options.age[1]: expected a number, received null [INVALID_TYPE]'],
    [['1'], 'options.age[0]: expected a number, received "1" [INVALID_TYPE]'],
    [[3, -1], 'options.age[1]: expected a number >= 0, received -1 [OUT_OF_RANGE]'],
    [[1e101], 'options.age[0]: expected a number <= 1e+100, received 1e+101 [OUT_OF_RANGE]'],
    [undefined, 'options.age: expected a column of numbers, received undefined [INVALID_TYPE]'],
    ['39', 'options.age: expected a column of numbers, received "39" [INVALID_TYPE]'],
    [{ length: 1.5 }, 'options.age.length: expected a whole number >= 0, received 1.5 [OUT_OF_RANGE]'],
  ])('draws no client of age %o', (age, message) => {
    const draw = () => Reflect.apply(simulate, undefined, [fromParams(params), { age, seed: 1 }])
    expect(thrown(draw).message).toBe(message)
  })
})
