import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROUNDING_MODES, type RoundingMode, roundedProduct } from '../../../src/money/index.js'
import { thrown } from '../../errors/thrown.js'
import { product, rounded } from './rational.js'

const mode = fc.constantFrom<RoundingMode>(...ROUNDING_MODES)

describe('the traps of doubles', () => {
  it.each<[readonly number[], number, RoundingMode, number]>([
    [[1.005, 100], 1, 'half-up', 101],
    [[1.005, 100], 1, 'half-even', 100],
    [[8.61, 209050, 100], 1, 'half-up', 179992050],
    [[78.43, 100], 1, 'down', 7843],
    [[78.43, 100], 1, 'up', 7843],
    [[0.29, 100], 1, 'down', 29],
    [[-0.29, 100], 1, 'ceiling', -29],
    [[0.1, 3], 0.3, 'up', 1],
    [[1.15, 10], 1, 'half-even', 12],
    [[0.285, 100], 1, 'half-up', 29],
    [[-0.5], 1, 'half-even', 0],
    [[-0.4], 1, 'half-up', 0],
    [[-0.4], 1, 'ceiling', 0],
    [[0, 5], -1, 'floor', 0],
    [[1e300, 1e300, 0], 1, 'up', 0],
    [[-0, 5], 1, 'floor', 0],
    [[1e-300, 1e-300], 1, 'up', 1],
    [[1e300, 1e300, 1e-300, 1e-300], 2, 'half-even', 0],
    [[1e300, 1e300, 1e-300, 1e-300], 2, 'half-up', 1],
    [[1e-200, 1e-200, 1e200, 1e200], 1, 'up', 1],
    [[5e-324], 1, 'up', 1],
    [[1e200, 5e-324, 1e123], 1, 'half-up', 1],
    [[1e-200, 1e-123], 5e-324, 'half-even', 2],
    [[1e-123, 1e-200], 2e-323, 'half-up', 1],
    [[-5e-324], 5e-324, 'up', -1],
    [[], 2, 'up', 1],
    [[2 ** 53 - 1], 1, 'up', 2 ** 53 - 1],
    [[4503599627370495.5], 1, 'half-even', 4503599627370496],
  ])('%j over %d, %s: %d', (factors, divisor, rounding, expected) => {
    expect(roundedProduct(factors, divisor, rounding)).toBe(expected)
  })
})

describe('ties and directions', () => {
  const size = { 'half-even': 2, 'half-up': 3, 'half-down': 2, up: 3, down: 2 }
  it.each(Object.entries({ ...size, ceiling: 3, floor: 2 }))('2.5 by %s is %d', (rounding, expected) => {
    expect(Reflect.apply(roundedProduct, undefined, [[2.5], 1, rounding])).toBe(expected)
  })
  it.each(Object.entries({ ...size, ceiling: 2, floor: 3 }))('-2.5 by %s is -%d', (rounding, expected) => {
    expect(Reflect.apply(roundedProduct, undefined, [[-2.5], 1, rounding])).toBe(-expected)
  })
})

describe('the law', () => {
  const factor = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }),
    fc.integer({ min: -1e6, max: 1e6 }).map(thousandths => thousandths / 1000),
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.constantFrom(0.5, 2, 365, 360, 0.005, 1e-20, 1e20, 5e-324),
  )
  const divisor = fc.oneof(fc.constantFrom(1, -1, 2, 360, 365, 0.1, -0.3), factor).filter(number => number !== 0)

  it('is long division of printed decimals in whole numbers', () => {
    fc.assert(
      fc.property(fc.array(factor, { maxLength: 4 }), divisor, mode, (factors, by, rounding) => {
        const truth = rounded(product(factors, by), rounding)
        fc.pre(truth <= BigInt(Number.MAX_SAFE_INTEGER) && truth >= -BigInt(Number.MAX_SAFE_INTEGER))
        expect(roundedProduct(factors, by, rounding)).toBe(Number(truth))
      }),
      { numRuns: 3000 },
    )
  })

  it('holds a hair from a boundary too', () => {
    const halves = fc.integer({ min: -1e12, max: 1e12 })
    const nudge = fc.constantFrom(0, 1e-3, -1e-3, 1e-4, -1e-4)
    fc.assert(
      fc.property(halves, nudge, fc.constantFrom(1, 3, 7, 365), mode, (half, by, times, rounding) => {
        const factors = [half / 2 + by, times]
        expect(roundedProduct(factors, times, rounding)).toBe(Number(rounded(product(factors, times), rounding)))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('what is refused', () => {
  it.each<[unknown, unknown, unknown, string]>([
    [[2 ** 53], 1, 'up', 'interest: expected an amount of at most 9007199254740991 minor units'],
    [[-(2 ** 53)], 1, 'up', 'interest: expected an amount of at most 9007199254740991 minor units'],
    [[1e300, 1e300], 1, 'up', 'interest: expected an amount of at most 9007199254740991 minor units'],
    [[1], 0, 'up', 'interest divisor: expected a number other than 0, received 0'],
    [[1], Number.NaN, 'up', 'interest divisor: expected a finite number, received NaN'],
    [[1], '2', 'up', 'interest divisor: expected a number, received "2"'],
    [[1, Number.NaN], 1, 'up', 'interest factors[1]: expected a finite number, received NaN'],
    [[1, Number.POSITIVE_INFINITY], 1, 'up', 'interest factors[1]: expected a finite number, received Infinity'],
    [[0, Number.POSITIVE_INFINITY], 1, 'up', 'interest factors[1]: expected a finite number, received Infinity'],
    [[0, undefined], 1, 'up', 'interest factors[1]: expected a number, received undefined'],
    [Object.assign([0], { length: 2 }), 1, 'up', 'interest factors[1]: expected a number, received undefined'],
    [[0], Number.NaN, 'up', 'interest divisor: expected a finite number, received NaN'],
    [[0], 0, 'up', 'interest divisor: expected a number other than 0, received 0'],
    [[0], 1, 'bankers', "rounding: expected one of 'half-even'"],
    [[1, '2'], 1, 'up', 'interest factors[1]: expected a number, received "2"'],
    [[1, undefined], 1, 'up', 'interest factors[1]: expected a number, received undefined'],
    [[1.4], 1, 'bankers', "rounding: expected one of 'half-even'"],
    [[1.4], 1, undefined, "rounding: expected one of 'half-even'"],
    [5, 1, 'up', 'interest factors: expected an array, received 5'],
  ])('%j over %j, %s', (factors, divisor, rounding, message) => {
    const run = (): unknown => Reflect.apply(roundedProduct, undefined, [factors, divisor, rounding, 'interest'])
    expect(thrown(() => run()).message).toContain(message)
  })
})
