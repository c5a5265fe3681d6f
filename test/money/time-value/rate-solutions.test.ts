import { describe, expect, it } from 'vitest'
import { rateSolutions } from '../../../src/money/time-value/rate-solutions.js'

const ratesOf = (terms: Parameters<typeof rateSolutions>[0]) => rateSolutions(terms).solutions.map(({ rate }) => rate)

describe('rateSolutions', () => {
  it('finds one rate where signs change once', () => {
    const found = rateSolutions({ periods: 2, payment: 0, presentValue: -593.06, futureValue: 214.07 })
    expect(found).toMatchObject({ status: 'unique', signChanges: 1 })
    expect(found.solutions[0]?.rate).toBeCloseRelative(Math.sqrt(214.07 / 593.06) - 1, 1e-15)
    expect(found.solutions[0]?.residual).toBeLessThan(1e-15)
  })

  it('finds both rates on any side of 0, at ends and at begins', () => {
    for (const [low, high] of [
      [0.1, 0.3],
      [-0.5, -0.1],
      [-0.2, 0.4],
      [0, 0.25],
      [-0.25, 0],
    ] as const) {
      // -(1 + low)(1 + high) v² + (2 + low + high) v - 1, as flows of two periods
      const [middle, last] = [2 + low + high, -(1 + low) * (1 + high)]
      const atEnd = { periods: 2, payment: middle, presentValue: -1, futureValue: last - middle }
      const atBegin = {
        periods: 2,
        payment: middle,
        presentValue: -1 - middle,
        futureValue: last,
        due: 'begin',
      } as const
      for (const terms of [atEnd, atBegin]) {
        expect(rateSolutions(terms)).toMatchObject({ status: 'multiple', signChanges: 2 })
        const [first = Number.NaN, second = Number.NaN] = ratesOf(terms)
        expect(first).toBeCloseTo(low, 13)
        expect(second).toBeCloseTo(high, 13)
      }
    }
  })

  it('finds a double rate as one that touches', () => {
    const found = rateSolutions({ periods: 2, payment: 220, presentValue: -100, futureValue: -341 })
    expect(found).toMatchObject({ status: 'unique', signChanges: 2, solutions: [{ touches: true }] })
    expect(found.solutions[0]?.rate).toBeCloseTo(0.1, 7)
    const atZero = rateSolutions({ periods: 2, payment: 2, presentValue: -1, futureValue: -3 })
    expect(atZero).toMatchObject({ status: 'unique', solutions: [{ touches: true }] })
    expect(atZero.solutions[0]?.rate).toBeCloseTo(0, 7)
  })

  it('says that there is none although signs change twice', () => {
    const found = rateSolutions({ periods: 2, payment: 150, presentValue: -100, futureValue: -250 })
    expect(found).toMatchObject({ status: 'none', solutions: [], signChanges: 2 })
    expect(found.reason).toMatch(/outweighs/)
  })

  it('says that there is none, or any, where signs do not change', () => {
    expect(rateSolutions({ periods: 12, payment: 400, presentValue: 10_000 })).toMatchObject({
      status: 'none',
      signChanges: 0,
    })
    expect(rateSolutions({ periods: 1, payment: 0, presentValue: 0 }).status).toBe('degenerate')
    expect(rateSolutions({ periods: 5, payment: -1, presentValue: 0, futureValue: 1 }).status).toBe('none')
    expect(rateSolutions({ periods: 5, payment: 0, presentValue: 7 }).status).toBe('none')
  })

  it('tells rates next to -1 and beyond doubles as growth', () => {
    const lost = rateSolutions({ periods: 2, payment: 0, presentValue: -1e200, futureValue: 1e-100 })
    expect(lost.solutions).toEqual([
      { logGrowth: expect.closeTo(-150 * Math.LN10, 10), touches: false, residual: expect.closeTo(0, 12) },
    ])
    const gained = rateSolutions({ periods: 1, payment: 0, presentValue: -1e-200, futureValue: 1e200 })
    expect(gained.solutions[0]).not.toHaveProperty('rate')
    expect(gained.solutions[0]?.logGrowth).toBeCloseTo(400 * Math.LN10, 9)
  })

  it('has no trouble with a billion periods, or amounts at the ends of doubles', () => {
    const [long = Number.NaN] = ratesOf({ periods: 1e9, payment: -1, presentValue: 1e8 })
    expect(long).toBeCloseRelative(1e-8 * (1 - Math.exp(-9.9995)), 1e-4)
    expect(ratesOf({ periods: 2, payment: -1.5e308, presentValue: 1.5e308 })[0]).toBeCloseRelative(
      0.6180339887498949,
      1e-14,
    )
    expect(ratesOf({ periods: 2, payment: -1.5e-308, presentValue: 1.5e-308 })[0]).toBeCloseRelative(
      0.618033988749895,
      1e-14,
    )
  })

  it('drops empty ends: payments that begin or end a period late are an annuity all the same', () => {
    expect(ratesOf({ periods: 3, payment: -1, presentValue: 0, futureValue: 3 })[0]).toBeCloseTo(0, 15)
    expect(ratesOf({ periods: 3, payment: -1, presentValue: 2, futureValue: 1 })[0]).toBeCloseTo(0, 15)
  })
})
