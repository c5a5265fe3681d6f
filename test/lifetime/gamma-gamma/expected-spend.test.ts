import { describe, expect, it } from 'vitest'
import { gammaGamma } from '../../../src/lifetime/index.js'
import { thrown } from '../../errors/thrown.js'
import table from '../../tables/gamma-gamma.table.json' with { type: 'json' }
import { simulatedBase, spendBase } from './bases.js'

const model = gammaGamma.fromParams({ p: 6.25, q: 3.74, gamma: 15.44 })
/** Tails too heavy for a mean (q < 1), and orders so unlike that one of them says little (p < 1 - q). */
const heavy = gammaGamma.fromParams({ p: 0.1, q: 0.79, gamma: 15 })

type Row = readonly [number, number, number, number, number, number, number | null]

describe('expectedSpend of a client', () => {
  it('is right to the last digits for 1,800 random clients with 1 to 1e6 orders', () => {
    const rows = [...table.clients, ...table.ridge] as unknown[] as Row[]
    let worst = 0
    let undefinedMeans = 0
    for (const [p, q, gamma, spendOrders, meanSpend, , expected] of rows) {
      const ask = () => gammaGamma.expectedSpend(gammaGamma.fromParams({ p, q, gamma }), { spendOrders, meanSpend })
      if (expected === null) {
        expect(ask).toThrow('MEAN_UNDEFINED')
        undefinedMeans++
      } else worst = Math.max(worst, Math.abs(ask() - expected) / expected)
    }
    console.log(`expected spend of ${rows.length} clients: worst ${worst} relative; ${undefinedMeans} without one`)
    expect(worst).toBeLessThan(7e-16)
    expect(undefinedMeans).toBe(99)
  })

  it('is the mean of the population and the own mean, weighted', () => {
    const weight = (6.25 * 7) / (6.25 * 7 + 3.74 - 1)
    const expected = (1 - weight) * gammaGamma.expectedSpendOfNewClient(model) + weight * 73.74
    expect(gammaGamma.expectedSpend(model, { spendOrders: 7, meanSpend: 73.74 })).toBeCloseRelative(expected, 1e-15)
  })

  it('is the mean of the population without spend orders', () => {
    const ours = gammaGamma.expectedSpend(model, { spendOrders: 0, meanSpend: 0 })
    expect(ours).toBe(gammaGamma.expectedSpendOfNewClient(model))
    expect(ours).toBeCloseRelative((6.25 * 15.44) / 2.74, 1e-15)
  })

  it('neither overflows nor loses an amount', () => {
    const extreme = { spendOrders: 2 ** 31 - 1, meanSpend: 1e300 }
    expect(gammaGamma.expectedSpend(model, extreme)).toBeCloseRelative(1e300, 1e-9)
    const steep = gammaGamma.fromParams({ p: 1e12, q: 0.5, gamma: 1e-100 })
    expect(gammaGamma.expectedSpend(steep, { spendOrders: 1, meanSpend: 7 })).toBeCloseRelative(7 / (1 - 5e-13), 1e-15)
    const flat = gammaGamma.fromParams({ p: 1e-12, q: 2, gamma: 1e12 })
    expect(gammaGamma.expectedSpend(flat, { spendOrders: 1, meanSpend: 7 })).toBeCloseRelative(1 + 6e-12, 1e-15)
  })

  // mpmath, 60 digits, of the doubles themselves: p x + q - 1 is below 1e-15, gamma 2, own mean 5.
  it.each([
    [0.1, 1, 0.9 + 2 ** -50, 764247209493175.1],
    [0.1, 3, 0.7 + 2 ** -50, 1975772739749637],
    [0.07, 3, 0.79 + 2 ** -51, 2381903802920396],
    [0.3, 3, 0.1 + 2 ** -51, 12249790986447748],
    [0.29, 3, 0.13 + 2 ** -50, 5920732310116412],
  ])('keeps its digits where p x + q is hardly above 1: p %d, x %d, q %d', (p, spendOrders, q, expected) => {
    const edge = gammaGamma.fromParams({ p, q, gamma: 2 })
    expect(gammaGamma.expectedSpend(edge, { spendOrders, meanSpend: 5 })).toBeCloseRelative(expected, 1e-15)
  })

  it('sees that p x + q is hardly below 1', () => {
    // By 2.8e-17: without the error of the product the difference would be 0.
    const below = gammaGamma.fromParams({ p: 0.3, q: 0.1, gamma: 2 })
    expect(() => gammaGamma.expectedSpend(below, { spendOrders: 3, meanSpend: 5 })).toThrow('MEAN_UNDEFINED')
  })
})

describe('expectedSpend of a base', () => {
  it('is one number per client, in a column of its own or a given one', () => {
    const base = simulatedBase(500, 2)
    const column = gammaGamma.expectedSpend(model, base)
    const rows = Array.from(base.ids, (_, i) => ({
      spendOrders: base.spendOrders![i]!,
      meanSpend: base.meanSpend![i]!,
    }))
    expect(Array.from(column)).toEqual(rows.map(row => gammaGamma.expectedSpend(model, row)))
    const out = new Float64Array(500)
    expect(gammaGamma.expectedSpend(model, base, { out })).toBe(out)
    expect(out).toEqual(column)
    expect(() => gammaGamma.expectedSpend(model, base, { out: new Float64Array(499) })).toThrow(
      'options.out: expected 500 values, one per client, received Float64Array of 3992 bytes [LENGTH_MISMATCH]',
    )
  })

  it('takes the stated amount for clients without spend orders, even where the population has a mean', () => {
    const base = spendBase([0, 2, 0], [0, 22.35, 0])
    const own = gammaGamma.expectedSpend(model, { spendOrders: 2, meanSpend: 22.35 })
    expect(Array.from(gammaGamma.expectedSpend(model, base, { withoutSpend: 12 }))).toEqual([12, own, 12])
    expect(Array.from(gammaGamma.expectedSpend(model, base, { withoutSpend: 0 }))).toEqual([0, own, 0])
    expect(gammaGamma.expectedSpend(model, { spendOrders: 0, meanSpend: 0 }, { withoutSpend: 3 })).toBe(3)
  })
})

describe('where a mean does not exist', () => {
  it('is refused for a client without spend orders, with what to do', () => {
    const error = thrown(() => gammaGamma.expectedSpend(heavy, spendBase([9, 0], [20, 0])))
    expect(error.message).toBe(
      'model.params.q: expected q > 1, as the mean of a population with heavier tails does not exist, received 0.79. ' +
        'Pass { withoutSpend: amount }, such as medianSpendOfNewClient(model) [MEAN_UNDEFINED]',
    )
  })

  it('is refused for a client whose orders are too few', () => {
    const few = () => gammaGamma.expectedSpend(heavy, { spendOrders: 2, meanSpend: 20 })
    expect(thrown(few).message).toBe(
      'model.params: expected p x + q > 1 for every client with x spend orders, as else their mean does not exist, ' +
        'received 0.99. Pass { withoutSpend: amount }, such as medianSpendOfNewClient(model) [MEAN_UNDEFINED]',
    )
    expect(gammaGamma.expectedSpend(heavy, { spendOrders: 3, meanSpend: 20 })).toBeCloseRelative(7.5 / 0.09, 1e-14)
  })

  it('is the stated amount where the caller states one, and no number is NaN', () => {
    const base = spendBase([0, 2, 3, 9], [0, 20, 20, 20])
    const withoutSpend = gammaGamma.medianSpendOfNewClient(heavy)
    const column = gammaGamma.expectedSpend(heavy, base, { withoutSpend })
    expect(Array.from(column.subarray(0, 2))).toEqual([withoutSpend, withoutSpend])
    expect(column[2]).toBe(gammaGamma.expectedSpend(heavy, { spendOrders: 3, meanSpend: 20 }))
    expect(column.every(Number.isFinite)).toBe(true)
  })

  it('includes q = 1 exactly', () => {
    const edge = gammaGamma.fromParams({ p: 2, q: 1, gamma: 3 })
    expect(() => gammaGamma.expectedSpend(edge, { spendOrders: 0, meanSpend: 0 })).toThrow('MEAN_UNDEFINED')
    expect(gammaGamma.expectedSpend(edge, { spendOrders: 1, meanSpend: 5 })).toBe(8)
    const exact = gammaGamma.fromParams({ p: 0.25, q: 0.75, gamma: 3 })
    expect(() => gammaGamma.expectedSpend(exact, { spendOrders: 1, meanSpend: 5 })).toThrow('MEAN_UNDEFINED')
    expect(gammaGamma.expectedSpend(exact, { spendOrders: 2, meanSpend: 5 })).toBe(13)
  })

  it('writes into Float64Arrays only, and for a base only', () => {
    const ask = (of: unknown, out: unknown) => () =>
      Reflect.apply(gammaGamma.expectedSpend, undefined, [model, of, { out }])
    expect(ask(spendBase([1], [1]), [0])).toThrow('options.out: expected a Float64Array, received an array of 1')
    expect(ask({ spendOrders: 1, meanSpend: 1 }, new Float64Array(1))).toThrow(
      'options.out: expected only the options withoutSpend, received "out" [UNKNOWN_OPTION]',
    )
  })

  it.each([
    [{ withoutSpend: -1 }, 'options.withoutSpend: expected a number >= 0, received -1 [OUT_OF_RANGE]'],
    [{ withoutSpend: Number.NaN }, 'options.withoutSpend: expected a finite number, received NaN [OUT_OF_RANGE]'],
    [{ withoutSpend: '5' }, 'options.withoutSpend: expected a number, received "5" [INVALID_TYPE]'],
    [
      { without: 5 },
      'options.without: expected only the options withoutSpend, out, received "without" [UNKNOWN_OPTION]',
    ],
  ])('refuses the options %o', (options, message) => {
    const ask = () => Reflect.apply(gammaGamma.expectedSpend, undefined, [model, spendBase([1], [1]), options])
    expect(ask).toThrow(message)
  })
})
