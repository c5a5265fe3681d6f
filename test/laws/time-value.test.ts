/** Laws of the time value of money, over six orders of magnitude of amounts, rates and lengths. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Due } from '../../src/money/index.js'
import {
  cumipmt,
  cumprinc,
  discountedPayback,
  effect,
  fv,
  ipmtSchedule,
  mirr,
  nfv,
  nominal,
  nper,
  npv,
  npvExcel,
  pduration,
  pmt,
  ppmtSchedule,
  presentValue,
  profitabilityIndex,
  pv,
  rateSolutions,
  rri,
  sln,
  syd,
  vdb,
  xnfv,
  xnpv,
} from '../../src/money/index.js'
import { lcoe } from '../../src/project/levelised-cost.js'

/** Six orders of magnitude, each as likely. */
const magnitude = (least: number, most: number) =>
  fc.double({ min: Math.log(least), max: Math.log(most), noNaN: true }).map(Math.exp)
const signed = (least: number, most: number) =>
  fc.tuple(magnitude(least, most), fc.constantFrom(-1, 1)).map(([size, sign]) => size * sign)
const amount = signed(1, 1e6)
/** From 1e-12 to 3, below 0 to -0.9, and 0 itself. */
const ratePerPeriod = fc.oneof(
  fc.constant(0),
  magnitude(1e-12, 3),
  magnitude(1e-12, 0.9).map(rate => -rate),
)
const periods = magnitude(1, 1e4).map(Math.floor)
const due = fc.constantFrom<Due>('end', 'begin')
/** Lengths at which a double still holds the growth. */
const basis = fc
  .record({ ratePerPeriod, periods, due })
  .filter(terms => Math.abs(terms.periods * Math.log1p(terms.ratePerPeriod)) < 200)

/** What a result may miss: roundings of the largest part, and of the power that carries it. */
const slack = (terms: { ratePerPeriod: number; periods: number }, ...parts: readonly number[]): number => {
  const power = 8 + 4 * Math.abs(terms.periods * Math.log1p(terms.ratePerPeriod))
  return power * Number.EPSILON * Math.max(...parts.map(Math.abs))
}
const worthOf = (terms: { ratePerPeriod: number; periods: number; due: Due }) => ({
  level: Math.abs(pv({ ...terms, payment: 1 })),
  last: Math.abs(pv({ ...terms, payment: 0, futureValue: 1 })),
})

describe('pv, fv, pmt, nper and rate are one equation', () => {
  it('pv undoes pmt, and fv undoes both', () => {
    fc.assert(
      fc.property(basis, amount, fc.oneof(fc.constant(0), amount), (terms, presentValue, futureValue) => {
        const payment = pmt({ ...terms, presentValue, futureValue })
        const { level, last } = worthOf(terms)
        const allowed = slack(terms, presentValue, payment * level, futureValue * last)
        expect(Math.abs(pv({ ...terms, payment, futureValue }) - presentValue)).toBeLessThanOrEqual(allowed)
        const grown = fv({ ...terms, payment, presentValue })
        expect(Math.abs(grown - futureValue) * last).toBeLessThanOrEqual(2 * allowed)
      }),
    )
  })

  it('nper finds the length a loan was made with', () => {
    fc.assert(
      fc.property(basis, amount, (terms, presentValue) => {
        const payment = pmt({ ...terms, presentValue })
        const found = nper({ ratePerPeriod: terms.ratePerPeriod, due: terms.due, payment, presentValue })
        // Where the payment is almost the interest alone, its last digit is many periods.
        const growth = terms.periods * Math.log1p(terms.ratePerPeriod)
        fc.pre(growth < 12)
        expect(found).toBeCloseRelative(terms.periods, 1e-14 * Math.exp(Math.abs(growth)) * (1 + Math.abs(growth)))
      }),
    )
  })

  it('rate finds a rate at which the payments are worth what they were, and no other', () => {
    fc.assert(
      fc.property(basis, amount, (terms, presentValue) => {
        const payment = pmt({ ...terms, presentValue })
        fc.pre(terms.periods > 1 && payment !== 0)
        const { status, solutions } = rateSolutions({ periods: terms.periods, due: terms.due, payment, presentValue })
        expect(status).toBe('unique')
        expect(solutions[0]?.residual).toBeLessThanOrEqual(slack(terms, 1))
        const conditioned = 1e-12 * (1 + terms.ratePerPeriod) + 1e-14 / terms.periods
        if (Math.abs(terms.periods * Math.log1p(terms.ratePerPeriod)) < 5) {
          expect(Math.abs((solutions[0]?.rate ?? Number.NaN) - terms.ratePerPeriod)).toBeLessThan(conditioned)
        }
      }),
    )
  })

  it('rates are as many as a count of signs over a fine grid finds at least', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        amount,
        amount,
        amount,
        due,
        (count, payment, present, future, mode) => {
          const terms = { periods: count, payment, presentValue: present, futureValue: future, due: mode }
          const { status, solutions, signChanges } = rateSolutions(terms)
          const signs = Array.from({ length: 801 }, (_, i) => {
            const at = Math.expm1((i - 400) / 80)
            return Math.sign(
              pv({ ratePerPeriod: at, periods: count, payment, futureValue: future, due: mode }) + -present,
            )
          })
          const crossed = signs.filter(sign => sign !== 0)
          const seen = crossed.filter((sign, i) => i > 0 && sign !== crossed[i - 1]).length
          expect(solutions.length).toBeGreaterThanOrEqual(seen)
          expect(solutions.length).toBeLessThanOrEqual(signChanges)
          expect(status).toBe(['none', 'unique', 'multiple'][solutions.length])
          for (const { residual } of solutions) expect(residual).toBeLessThan(1e-13)
        },
      ),
    )
  })

  it('is homogeneous: amounts of another currency are paid back in it', () => {
    fc.assert(
      fc.property(basis, amount, fc.integer({ min: -20, max: 20 }), (terms, presentValue, power) => {
        const scaled = pmt({ ...terms, presentValue: presentValue * 2 ** power })
        expect(scaled).toBe(pmt({ ...terms, presentValue }) * 2 ** power)
      }),
    )
  })
})

describe('schedules', () => {
  const loan = fc.record({ terms: basis, presentValue: amount, futureValue: fc.oneof(fc.constant(0), amount) })
  const sum = (column: Float64Array): number => column.reduce((total, value) => total + value, 0)

  it('principal is the loan, less what is left', () => {
    fc.assert(
      fc.property(loan, ({ terms, presentValue, futureValue }) => {
        const left = terms.due === 'begin' ? futureValue / (1 + terms.ratePerPeriod) : futureValue
        const principal = ppmtSchedule({ ...terms, presentValue, futureValue })
        const size = Math.max(Math.abs(presentValue), Math.abs(left), Math.max(...principal.map(Math.abs)))
        expect(Math.abs(sum(principal) + presentValue + left)).toBeLessThan(1e-12 * size)
      }),
      { numRuns: 50 },
    )
  })

  it('interest and principal of each period are the payment, and cumulate to the sums', () => {
    fc.assert(
      fc.property(loan, fc.double({ min: 0, max: 1, noNaN: true }), ({ terms, presentValue, futureValue }, part) => {
        const all = { ...terms, presentValue, futureValue }
        const [interest, principal] = [ipmtSchedule(all), ppmtSchedule(all)]
        const payment = pmt(all)
        const last = Math.max(1, Math.ceil(part * terms.periods))
        const size = Math.max(...interest.map(Math.abs), ...principal.map(Math.abs))
        const off = interest.map((value, i) => Math.abs(value + (principal[i] ?? Number.NaN) - payment))
        expect(Math.max(...off)).toBeLessThanOrEqual(slack(terms, size))
        const range = { ...all, first: 1, last }
        expect(Math.abs(cumipmt(range) - sum(interest.subarray(0, last)))).toBeLessThanOrEqual(1e-12 * size * last)
        expect(Math.abs(cumprinc(range) - sum(principal.subarray(0, last)))).toBeLessThanOrEqual(1e-12 * size * last)
      }),
      { numRuns: 50 },
    )
  })
})

describe('present values', () => {
  const flows = fc.array(amount, { minLength: 1, maxLength: 60 })
  const rate = fc.double({ min: -0.5, max: 2, noNaN: true })
  const sizeOf = (amounts: readonly number[], at: number): number => npv(amounts.map(Math.abs), { ratePerPeriod: at })

  it('npvExcel is npv a period later, nfv is npv grown', () => {
    fc.assert(
      fc.property(flows, rate, (amounts, at) => {
        const value = npv(amounts, { ratePerPeriod: at })
        const allowed = 1e-13 * sizeOf(amounts, at)
        expect(Math.abs(npvExcel(amounts, { ratePerPeriod: at }) * (1 + at) - value)).toBeLessThanOrEqual(allowed)
        const grown = nfv(amounts, { ratePerPeriod: at, periods: amounts.length, due: 'begin' })
        expect(Math.abs(grown / (1 + at) ** amounts.length - value)).toBeLessThanOrEqual(allowed)
      }),
    )
  })

  it('add up over portfolios', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 60 }), rate, (pairs, at) => {
        const [one, other] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)]
        const both = npv(
          pairs.map(([first, second]) => first + second),
          { ratePerPeriod: at },
        )
        const parts = npv(one, { ratePerPeriod: at }) + npv(other, { ratePerPeriod: at })
        const size = sizeOf(one, at) + sizeOf(other, at)
        expect(Math.abs(both - parts)).toBeLessThanOrEqual(1e-13 * size)
      }),
    )
  })

  const day = fc.integer({ min: 1990, max: 2090 }).chain(year =>
    fc.record({
      year: fc.constant(year),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    }),
  )
  const dated = fc.array(fc.record({ date: day, amount }), { minLength: 1, maxLength: 60 })

  it('of days do not depend on the order of flows, and agree with presentValue', () => {
    fc.assert(
      fc.property(
        dated.chain(rows => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        rate,
        ([rows, shuffled], annualDiscountRate) => {
          const value = xnpv(rows, { annualDiscountRate })
          const size = xnpv(
            rows.map(row => ({ ...row, amount: Math.abs(row.amount) })),
            { annualDiscountRate },
          )
          expect(Math.abs(xnpv(shuffled, { annualDiscountRate }) - value)).toBeLessThanOrEqual(
            4 * Number.EPSILON * size,
          )
          const on = rows.reduce((first, { date }) => (keyOf(date) < keyOf(first) ? date : first), rows[0]!.date)
          expect(value).toBe(presentValue(rows, { annualDiscountRate, on, dayCount: 'actual/365' }))
          const end = xnfv(rows, { annualDiscountRate })
          expect(Math.sign(end)).toBe(Math.sign(value))
        },
      ),
    )
  })

  it('decide: index above 1, payback and a levelised cost below the price go with a value above 0', () => {
    const positive = fc.array(magnitude(1, 1e6), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(magnitude(1, 1e6), positive, rate, (outlay, receipts, at) => {
        const amounts = [-outlay, ...receipts]
        const value = npv(amounts, { ratePerPeriod: at })
        fc.pre(Math.abs(value) > 1e-9 * sizeOf(amounts, at))
        expect(profitabilityIndex(amounts, { ratePerPeriod: at }) > 1).toBe(value > 0)
        expect(discountedPayback(amounts, { ratePerPeriod: at }).status === 'recovered').toBe(value > 0)
        const columns = { costs: [outlay, ...receipts.map(() => 0)], output: [0, ...receipts] }
        expect(lcoe(columns, { ratePerPeriod: at }) < 1).toBe(value > 0)
      }),
    )
  })

  it('mirr lies between the rates and the flows: at it, what is paid grows to what is received', () => {
    fc.assert(
      fc.property(
        magnitude(1, 1e6),
        fc.array(magnitude(1, 1e6), { minLength: 1, maxLength: 60 }),
        rate,
        (outlay, receipts, at) => {
          const found = mirr([-outlay, ...receipts], { financeRatePerPeriod: 0.1, reinvestmentRatePerPeriod: at })
          const grown = nfv(receipts, { ratePerPeriod: at, periods: receipts.length })
          expect(outlay * (1 + found) ** receipts.length).toBeCloseRelative(
            grown,
            1e-11 + (8 * Number.EPSILON * receipts.length) / (1 + found),
          )
        },
      ),
    )
  })
})

describe('growth', () => {
  it('rri and pduration, effect and nominal undo each other', () => {
    fc.assert(
      fc.property(magnitude(1e-6, 3), magnitude(1, 1e3), magnitude(1, 365), (rate, length, times) => {
        fc.pre(length * Math.log1p(rate) < 300)
        const futureValue = Math.exp(length * Math.log1p(rate))
        const found = rri({ periods: length, presentValue: 1, futureValue })
        expect(Math.abs(found - rate)).toBeLessThan(1e-13 * (1 + rate))
        fc.pre(futureValue > 1.001)
        expect(pduration({ ratePerPeriod: rate, presentValue: 1, futureValue })).toBeCloseRelative(length, 1e-12)
        const effectiveRate = effect({ nominalRate: rate, compoundingsPerYear: times })
        expect(nominal({ effectiveRate, compoundingsPerYear: times })).toBeCloseRelative(rate, 1e-12)
      }),
    )
  })
})

describe('depreciation', () => {
  const asset = fc
    .record({
      cost: magnitude(1, 1e6),
      left: fc.double({ min: 0, max: 1, noNaN: true }),
      life: fc.integer({ min: 1, max: 60 }),
    })
    .map(({ cost, left, life }) => ({ cost, salvage: cost * left, life }))

  it('writes off the cost less salvage over life, whatever its form', () => {
    fc.assert(
      fc.property(asset, magnitude(0.1, 10), (terms, factor) => {
        const whole = terms.cost - terms.salvage
        const near = (value: number) => expect(Math.abs(value - whole)).toBeLessThan(1e-12 * terms.cost)
        near(sln(terms) * terms.life)
        near(
          Array.from({ length: terms.life }, (_, i) => syd({ ...terms, period: i + 1 })).reduce(
            (sum, part) => sum + part,
          ),
        )
        near(vdb({ ...terms, factor, start: 0, end: terms.life }))
      }),
    )
  })

  it('never writes a value back, nor below the salvage', () => {
    const point = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(asset, magnitude(0.1, 10), point, point, (terms, factor, one, other) => {
        const [start, end] = [Math.min(one, other) * terms.life, Math.max(one, other) * terms.life]
        for (const switchTo of ['straight-line', 'never'] as const) {
          const written = vdb({ ...terms, factor, start, end, switchTo })
          expect(written).toBeGreaterThanOrEqual(0)
          expect(written).toBeLessThanOrEqual((terms.cost - terms.salvage) * (1 + 1e-12))
        }
      }),
    )
  })
})

function keyOf({ year, month, day }: { readonly year: number; readonly month: number; readonly day: number }): number {
  return (year * 12 + month) * 31 + day
}
