import { describe, expect, it } from 'vitest'
import { largeBeta, largeBetaLogDensity } from '../../src/numeric/incomplete-beta-large.js'
import { stdlibBeta } from '../../src/numeric/stdlib/incomplete.js'
import table from '../tables/incomplete-beta.table.json' with { type: 'json' }

const LARGE = table.tails.filter(([, a, b]) => Math.min(a!, b!) >= 60)

/** Each unit of the exponent may round once. */
const within = (value: number) => 1e-15 * (5 - Math.log(value))

describe('largeBeta', () => {
  it(`meets ${LARGE.length} tails of 30 digits, for parameters to 1e100`, () => {
    expect(LARGE.length).toBeGreaterThan(200)
    for (const [x, a, b, lower, upper] of LARGE as number[][]) {
      expect(largeBeta(x!, a!, b!, false)).toBeCloseRelative(lower!, within(lower!))
      expect(largeBeta(x!, a!, b!, true)).toBeCloseRelative(upper!, within(upper!))
    }
  })

  it('agrees with @stdlib from 60 to 100, where that is right, on and off the expansion', () => {
    for (let a = 60; a < 100; a += 7.3) {
      for (const b of [60, 97]) {
        for (const x of [0.02, 0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.9, 0.99]) {
          for (const upper of [false, true]) {
            expect(largeBeta(x, a, b, upper)).toBeCloseRelative(stdlibBeta(x, a, b, true, upper), 2e-13)
          }
        }
      }
    }
  })

  it('is 0 and 1 where the tail is below the smallest double', () => {
    expect([largeBeta(0.1, 1e6, 1e6, false), largeBeta(0.1, 1e6, 1e6, true)]).toEqual([0, 1])
    expect([largeBeta(0.9, 1e6, 1e6, false), largeBeta(0.9, 1e6, 1e6, true)]).toEqual([1, 0])
    expect([largeBeta(1e-300, 60, 60, false), largeBeta(1e-300, 60, 60, true)]).toEqual([0, 1])
  })
})

describe('largeBetaLogDensity', () => {
  // a ln x + b ln(1 - x) - ln B(a, b): mpmath, 60 digits.
  it.each([
    [0.3, 80, 170, 0.8428445975744222],
    [0.1, 80, 170, -44.322685688120316],
    [0.999, 80, 170, -1016.603028040416],
    [0.50001, 1000000000, 1000000000, 8.6961207947872],
    [2e-7, 1000000, 5000000000000, 5.988816542444139],
  ])('at %d with (%d, %d)', (x, a, b, expected) => {
    expect(largeBetaLogDensity(x, a, b)).toBeCloseRelative(expected, 1e-14)
  })
})
