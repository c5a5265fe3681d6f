/** What transfer rates keep for any curve and any loan. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Curve } from '../../src/model/index.js'
import { moneyOfMinor } from '../../src/money/index.js'
import type { RegularBalance, TransferCurve, TransferMethod } from '../../src/project/index.js'
import { transferRate } from '../../src/project/index.js'

const METHODS: readonly TransferMethod[] = ['par', 'strips', 'average-life']
const FROM = '2025-01-15'

/** Zero rates, some of them negative, at up to six terms. */
function curves(least: number, most: number): fc.Arbitrary<Curve> {
  const points = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 480 }), fc.double({ min: least, max: most, noNaN: true })),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  return fc.tuple(points, fc.constantFrom('linear' as const, 'step' as const)).map(([drawn, between]) => {
    const sorted = [...new Map(drawn)].sort(([one], [other]) => one - other)
    return {
      unit: 'month',
      times: sorted.map(([month]) => month),
      values: sorted.map(([, rate]) => rate),
      between,
      quantity: 'rate',
    }
  })
}

/** Loans of every shape; amounts over nine orders of magnitude. */
const loans: fc.Arbitrary<RegularBalance> = fc
  .record({
    amount: fc.double({ min: 3, max: 13, noNaN: true }),
    everyMonths: fc.constantFrom(1, 3, 6, 12),
    periods: fc.integer({ min: 1, max: 30 }),
    graceShare: fc.double({ min: 0, max: 0.99, noNaN: true }),
    balloonShare: fc.double({ min: 0, max: 0.99, noNaN: true }),
    repayment: fc.constantFrom('bullet' as const, 'annuity' as const, 'equal-principal' as const),
  })
  .map(({ amount, everyMonths, periods, graceShare, balloonShare, repayment }) => {
    const principal = Math.round(10 ** amount)
    return {
      kind: 'regular',
      principal: moneyOfMinor(principal, 'EUR'),
      from: FROM,
      months: periods * everyMonths,
      everyMonths,
      repayment,
      graceMonths: Math.floor(graceShare * periods) * everyMonths,
      ...(repayment !== 'bullet' && { balloon: moneyOfMinor(Math.floor(principal * balloonShare), 'EUR') }),
    }
  })

const clientRates = fc.double({ min: -0.02, max: 0.3, noNaN: true })

function euro(base: Curve, liquidity?: Curve): TransferCurve {
  return { currency: 'EUR', on: '2025-01-01', base, ...(liquidity !== undefined && { liquidity }) }
}

function flat(rate: number): Curve {
  return { unit: 'year', times: [1], values: [rate], between: 'step', quantity: 'rate' }
}

it('is the flat rate in the periods of the loan, at par and by strips', () => {
  fc.assert(
    fc.property(loans, clientRates, fc.double({ min: -0.05, max: 0.5, noNaN: true }), (balance, annualRate, rate) => {
      const perYear = 12 / balance.everyMonths
      const nominal = perYear * Math.expm1(Math.log1p(rate) / perYear)
      for (const method of METHODS.slice(0, 2)) {
        const { base } = transferRate({ kind: 'loan', balance, annualRate }, [euro(flat(rate))], { method })
        expect(base).toBeCloseTo(nominal, 12)
      }
    }),
  )
})

it('makes the loan worth what was lent, with liquidity and without', () => {
  fc.assert(
    fc.property(loans, clientRates, curves(-0.05, 0.3), curves(0, 0.05), (balance, annualRate, base, liquidity) => {
      for (const curve of [euro(base), euro(base, liquidity)]) {
        const { working } = transferRate({ kind: 'loan', balance, annualRate }, [curve])
        expect(Math.abs(working.gap) / working.lent).toBeLessThan(1e-12)
      }
    }),
  )
})

it('lies between the least and the largest forward rate of the periods', () => {
  fc.assert(
    fc.property(loans, clientRates, curves(-0.05, 0.3), (balance, annualRate, base) => {
      const found = transferRate({ kind: 'loan', balance, annualRate }, [euro(base)])
      let before = 1
      const forwards = found.working.periods.map(({ discountFactor, fraction }) => {
        const forward = (before / discountFactor - 1) / fraction
        before = discountFactor
        return forward
      })
      expect(found.base).toBeGreaterThanOrEqual(Math.min(...forwards) - 1e-12)
      expect(found.base).toBeLessThanOrEqual(Math.max(...forwards) + 1e-12)
    }),
  )
})

it('is one rate by every method where all is repaid at once', () => {
  fc.assert(
    fc.property(loans, curves(-0.05, 0.3), curves(0, 0.05), (loan, base, liquidity) => {
      const { balloon: _, ...terms } = loan
      const position = { kind: 'loan', balance: { ...terms, repayment: 'bullet' } } as const
      const [par, ...others] = METHODS.map(method => transferRate(position, [euro(base, liquidity)], { method }))
      for (const other of others) {
        expect(other.base).toBeCloseTo(par?.base ?? Number.NaN, 11)
        expect(other.liquidity).toBeCloseTo(par?.liquidity ?? Number.NaN, 11)
      }
    }),
  )
})

it('rises where rates of every term do', () => {
  fc.assert(
    fc.property(
      loans,
      fc.double({ min: 0, max: 0.3, noNaN: true }),
      curves(0.001, 0.2),
      fc.double({ min: 1e-6, max: 0.1, noNaN: true }),
      (balance, annualRate, base, more) => {
        const position = { kind: 'loan', balance, annualRate } as const
        const shifted = { ...base, values: base.values.map(rate => rate + more) }
        const [low, high] = [transferRate(position, [euro(base)]), transferRate(position, [euro(shifted)])]
        // Repayments of the first are paid with its rate: lower discount factors leave them worth less than what was lent.
        if (low.base > 0) expect(high.base).toBeGreaterThan(low.base)
      },
    ),
  )
})

it('is locked in, and asks neither for the amount nor for the order of curves', () => {
  fc.assert(
    fc.property(loans, clientRates, curves(-0.05, 0.3), curves(-0.05, 0.3), (balance, annualRate, base, later) => {
      const position = { kind: 'loan', balance, annualRate } as const
      const known = [euro(base), { ...euro(later), currency: 'USD' }]
      const found = transferRate(position, known)
      const grown = [{ ...euro(later), on: '2025-01-16' }, ...known].reverse()
      expect(transferRate(position, grown)).toEqual(found)
      const { balloon } = balance
      const thrice = {
        ...balance,
        principal: moneyOfMinor(3 * balance.principal.minorUnits, 'EUR'),
        ...(balloon !== undefined && { balloon: moneyOfMinor(3 * balloon.minorUnits, 'EUR') }),
      }
      expect(transferRate({ ...position, balance: thrice }, known).base).toBeCloseTo(found.base, 13)
    }),
  )
})

it('leaves the treasury nothing where deposits fund each repayment until its own day', () => {
  fc.assert(
    fc.property(loans, clientRates, curves(-0.05, 0.3), curves(0, 0.05), (balance, annualRate, base, liquidity) => {
      const curve = [euro(base, liquidity)]
      const { working, annualRate: charged } = transferRate({ kind: 'loan', balance, annualRate }, curve)
      const { everyMonths } = balance
      const from = { currency: 'EUR', from: FROM, dayCount: '30E/360' } as const
      let worth = 0
      for (const [k, { repaid }] of working.periods.entries()) {
        const months = everyMonths * (k + 1)
        const deposit = transferRate({ kind: 'bullet', ...from, months, everyMonths }, curve)
        const paid = deposit.working.periods.reduce(
          (sum, { interest, discountFactor }) => sum + interest * discountFactor,
          0,
        )
        worth += repaid * paid
      }
      const earned = working.periods.reduce(
        (sum, { balance: owed, fraction, discountFactor }) => sum + owed * charged * fraction * discountFactor,
        0,
      )
      expect(Math.abs(earned - worth) / working.lent).toBeLessThan(1e-11)
    }),
    { numRuns: 30 },
  )
})

it('splits the bank’s net interest into margins of clients and the result of the treasury', () => {
  fc.assert(
    fc.property(
      loans,
      clientRates,
      curves(-0.05, 0.3),
      fc.integer({ min: 1, max: 60 }),
      (balance, annualRate, base, months) => {
        const curve = [euro(base)]
        const amount = balance.principal.minorUnits
        const loan = transferRate({ kind: 'loan', balance, annualRate }, curve)
        const deposit = transferRate(
          { kind: 'bullet', currency: 'EUR', from: FROM, months, dayCount: '30E/360' },
          curve,
        )
        const paid = annualRate / 2
        // Of the first period of each, at client rates and at transfer rates.
        const [lent, taken] = [loan.working.periods[0], deposit.working.periods[0]]
        if (lent === undefined || taken === undefined) throw new Error('a period each')
        const bank = lent.balance * annualRate * lent.fraction - amount * paid * taken.fraction
        const ofLoan = lent.balance * (annualRate - loan.annualRate) * lent.fraction
        const ofDeposit = amount * (deposit.annualRate - paid) * taken.fraction
        const treasury = lent.interest - amount * taken.interest
        expect(Math.abs(ofLoan + ofDeposit + treasury - bank) / amount).toBeLessThan(1e-12)
      },
    ),
  )
})

it('has a finite rate for a hundred years, at any rate that a curve may quote', () => {
  const extremes = fc.record({
    months: fc.constantFrom(1, 12, 120, 1200),
    repayment: fc.constantFrom('bullet' as const, 'annuity' as const, 'equal-principal' as const),
    minorUnits: fc.constantFrom(1, 1e3, 1e9, Number.MAX_SAFE_INTEGER),
    annualRate: fc.constantFrom(-0.9, -1e-12, 0, 1e-12, 10),
    quoted: fc.constantFrom(-0.9, -1e-12, 0, 1e-12, 10),
    method: fc.constantFrom(...METHODS),
    coreShare: fc.constantFrom(0, 1e-12, 1),
  })
  fc.assert(
    fc.property(extremes, ({ months, repayment, minorUnits, annualRate, quoted, method, coreShare }) => {
      const principal = moneyOfMinor(minorUnits, 'EUR')
      const balance = { kind: 'regular', principal, from: FROM, months, everyMonths: 1, repayment } as const
      const loan = transferRate({ kind: 'loan', balance, annualRate }, [euro(flat(quoted))], { method })
      expect(
        loan.working.periods.every(period => Object.values(period).every(value => !Object.is(value, Number.NaN))),
      ).toBe(true)
      // A flat rate, in months: no other rate lies between the least and the largest forward.
      if (method === 'par') expect(loan.base).toBeCloseTo(12 * Math.expm1(Math.log1p(quoted) / 12), 9)
      expect(Number.isFinite(loan.annualRate) && Number.isFinite(loan.averageLife)).toBe(true)
      const demand = { kind: 'demand', currency: 'EUR', from: FROM, coreShare, coreMonths: months } as const
      expect(Number.isFinite(transferRate(demand, [euro(flat(quoted))]).annualRate)).toBe(true)
    }),
  )
})
