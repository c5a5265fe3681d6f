import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMoney,
  allocateMoney,
  amountText,
  CURRENCIES,
  chineseAmount,
  compareMoney,
  convertMoney,
  exchangeRates,
  formatMoney,
  money,
  moneyFromJson,
  moneyOfMinor,
  moneyRatio,
  multiplyMoney,
  negateMoney,
  ROUNDING_MODES,
  splitMoney,
  subtractMoney,
  sumMoney,
} from '../../src/money/index.js'
import { product, rational, rounded } from '../money/amounts/rational.js'

/** A power of ten above the denominator of any double that is printed. */
const COMMON = 10n ** 400n
const LARGEST = Number.MAX_SAFE_INTEGER
const currency = fc.constantFrom(...CURRENCIES)
const mode = fc.constantFrom(...ROUNDING_MODES)
const units = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer({ min: -1e12, max: 1e12 }),
  fc.maxSafeInteger(),
)
const amount = fc
  .record({ currency, minorUnits: units })
  .map(({ minorUnits, currency }) => moneyOfMinor(minorUnits, currency))
const half = fc.integer({ min: -Math.floor(LARGEST / 2), max: Math.floor(LARGEST / 2) })
const small = fc.integer({ min: -1e9, max: 1e9 })
const decimal = fc.oneof(
  fc.integer({ min: -1e7, max: 1e7 }).map(millionths => millionths / 1e6),
  fc.double({ min: -1e3, max: 1e3, noNaN: true }),
)
const minor = (value: { readonly minorUnits: number }): number => value.minorUnits

describe('amounts come back', () => {
  it('from text, JSON and copies', () => {
    fc.assert(
      fc.property(amount, given => {
        expect(money(amountText(given), given.currency)).toEqual(given)
        expect(moneyFromJson(JSON.parse(JSON.stringify(given)))).toEqual(given)
        expect(moneyFromJson(structuredClone(given))).toEqual(given)
      }),
    )
  })

  it('digit by digit from what people read', () => {
    fc.assert(
      fc.property(amount, given => {
        const shown = formatMoney(given, { locale: 'en-US', currencyDisplay: 'code' })
        const text = shown.replace(/[^\d.-]/g, '')
        expect(money(text, given.currency)).toEqual(given)
        const [, sign = '', digits = '', unit = ''] = /^(-?)([\d.]+)(万|亿|)/.exec(chineseAmount(given)) ?? []
        const scale = { 万: '10000', 亿: '100000000' }[unit] ?? '1'
        const truth = rational(amountText(given))
        const read = rational(sign + digits)
        expect(read.numerator * BigInt(scale) * truth.denominator).toBe(truth.numerator * read.denominator)
      }),
    )
  })
})

describe('sums', () => {
  it('undo differences, in any order', () => {
    fc.assert(
      fc.property(currency, half, half, (code, one, other) => {
        const a = moneyOfMinor(one, code)
        const b = moneyOfMinor(other, code)
        expect(subtractMoney(addMoney(a, b), b)).toEqual(a)
        expect(addMoney(a, b)).toEqual(addMoney(b, a))
        expect(addMoney(a, negateMoney(a)).minorUnits).toBe(0)
        expect(Math.sign(minor(subtractMoney(a, b)))).toBe(compareMoney(a, b))
      }),
    )
  })

  it('of many are those of whole numbers of any length', () => {
    fc.assert(
      fc.property(fc.array(units, { minLength: 1, maxLength: 30 }), list => {
        const truth = list.reduce((sum, each) => sum + BigInt(each), 0n)
        fc.pre(truth <= BigInt(LARGEST) && truth >= -BigInt(LARGEST))
        expect(BigInt(minor(sumMoney(list.map(each => moneyOfMinor(each, 'CNY')))))).toBe(truth)
      }),
    )
  })
})

describe('shares', () => {
  const weight = fc.oneof(
    fc.integer({ min: 0, max: 1000 }),
    fc.integer({ min: 0, max: 10_000 }).map(cents => cents / 100),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
  )
  const weights = fc.array(weight, { minLength: 1, maxLength: 12 }).filter(list => list.some(each => each > 0))

  it('add up, and none is a whole minor unit off its exact share', () => {
    fc.assert(
      fc.property(amount, weights, (given, list) => {
        const parts = allocateMoney(given, list)
        expect(sumMoney(parts)).toEqual(given)
        const whole = list.map(rational).map(({ numerator, denominator }) => (numerator * COMMON) / denominator)
        const total = whole.reduce((sum, each) => sum + each, 0n)
        for (const [i, part] of parts.entries()) {
          const off = BigInt(minor(part)) * total - BigInt(minor(given)) * whole[i]!
          expect(off < total && off > -total).toBe(true)
          if (list[i] === 0) expect(minor(part)).toBe(0)
        }
      }),
    )
  })

  it('of what is owed are those of what is received', () => {
    fc.assert(
      fc.property(amount, weights, (given, list) => {
        expect(allocateMoney(negateMoney(given), list)).toEqual(allocateMoney(given, list).map(negateMoney))
      }),
    )
  })

  it('do not depend on the scale of weights, and equal weights are equal parts', () => {
    fc.assert(
      fc.property(
        amount,
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 9 }),
        (given, list) => {
          const percent = list.map(each => each / 100)
          expect(allocateMoney(given, percent)).toEqual(allocateMoney(given, list))
          const same = list.map(() => 0.1)
          expect(allocateMoney(given, same)).toEqual(splitMoney(given, list.length))
        },
      ),
    )
  })
})

describe('products', () => {
  it('are rounded as whole numbers of any length say', () => {
    fc.assert(
      fc.property(small, decimal, mode, (each, factor, rounding) => {
        const result = multiplyMoney(moneyOfMinor(each, 'CNY'), factor, { rounding })
        expect(minor(result)).toBe(Number(rounded(product([each, factor]), rounding)))
      }),
      { numRuns: 1000 },
    )
  })

  it('without a mode are exact or refused', () => {
    fc.assert(
      fc.property(small, decimal, (each, factor) => {
        const { numerator, denominator } = product([each, factor])
        const run = (): number => minor(multiplyMoney(moneyOfMinor(each, 'CNY'), factor))
        if (numerator % denominator === 0n) expect(run()).toBe(Number(numerator / denominator))
        else expect(run).toThrow('INVALID_AMOUNT')
      }),
    )
  })

  it('of a ratio come back', () => {
    fc.assert(
      fc.property(small, small.filter(Boolean), (one, other) => {
        const a = moneyOfMinor(one, 'CNY')
        const b = moneyOfMinor(other, 'CNY')
        expect(multiplyMoney(b, moneyRatio(a, b), { rounding: 'half-even' })).toEqual(a)
      }),
    )
  })
})

describe('conversion', () => {
  const rate = fc.integer({ min: 1, max: 10_000_000 }).map(parts => parts / 10_000)

  it('is exact rational arithmetic, rounded once, forth, back and across', () => {
    fc.assert(
      fc.property(small, rate, rate, mode, (each, dollar, euro, rounding) => {
        const on = ['2024-01-05', '2024-01-05']
        const rates = exchangeRates({ base: ['USD', 'EUR'], quote: 'CNY', on, rate: [dollar, euro] })
        const terms = { rates, on: '2024-01-05', maxAgeDays: 0, rounding }
        const truth = (factors: number[], over: number): number => Number(rounded(product(factors, over), rounding))
        expect(minor(convertMoney(moneyOfMinor(each, 'USD'), 'CNY', terms))).toBe(truth([each, dollar], 1))
        expect(minor(convertMoney(moneyOfMinor(each, 'CNY'), 'USD', terms))).toBe(truth([each], dollar))
        const across = convertMoney(moneyOfMinor(each, 'USD'), 'EUR', { ...terms, via: 'CNY' })
        expect(minor(across)).toBe(truth([each, dollar], euro))
      }),
    )
  })
})
