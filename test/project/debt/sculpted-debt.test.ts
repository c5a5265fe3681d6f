import { describe, expect, it } from 'vitest'
import { sculptedDebt } from '../../../src/project/index.js'

const CASH = [130, 143, 156]

describe('sculpted debt', () => {
  it('is the present value of cash over the ratio', () => {
    const sized = sculptedDebt({ cashFlows: CASH, ratesPerPeriod: 0.1, dscr: 1.3 })
    expect(sized.debt).toBeCloseTo(100 / 1.1 + 110 / 1.21 + 120 / 1.331, 10)
    expect(sized.ratio).toBeCloseTo(1, 14)
    expect(sized.minimumDscr).toBeCloseTo(1.3, 12)
    expect([...sized.dscr.defined]).toEqual([1, 1, 1])
    expect(sized.balance[2]).toBe(0)
    expect(sized.warnings).toEqual([])
    for (let t = 0; t < 3; t++) {
      const before = t === 0 ? sized.debt : sized.balance[t - 1]!
      expect(sized.interest[t]).toBeCloseTo(0.1 * before, 10)
      expect(sized.principal[t]).toBeCloseTo(sized.debtService[t]! - 0.1 * before, 10)
    }
  })

  it('finds the ratio of a debt, back and forth, and follows a curve', () => {
    const dscr = [1.5, 1.3, 1.2]
    const sized = sculptedDebt({ cashFlows: CASH, ratesPerPeriod: [0.1, 0.08, 0.06], dscr })
    const back = sculptedDebt({ cashFlows: CASH, ratesPerPeriod: [0.1, 0.08, 0.06], debt: sized.debt, curve: dscr })
    expect(back.ratio).toBeCloseTo(1, 12)
    for (let t = 0; t < 3; t++) {
      expect(sized.dscr.values[t]).toBeCloseTo(dscr[t]!, 12)
      expect(back.dscr.values[t]).toBeCloseTo(dscr[t]!, 12)
      expect(back.principal[t]).toBeCloseTo(sized.principal[t]!, 10)
    }
  })

  it('leaves a balloon to the last day, beside debt service at the ratio', () => {
    const { debt, debtService, balloon, principal, interest, balance } = sculptedDebt({
      cashFlows: CASH,
      ratesPerPeriod: 0.1,
      dscr: 1.3,
      balloon: 0.25,
    })
    expect(debt).toBeCloseTo((100 / 1.1 + 110 / 1.21 + 120 / 1.331) / (1 - 0.25 / 1.331), 10)
    expect(debtService[2]).toBeCloseTo(120, 10)
    expect(principal[2]! + interest[2]! - debtService[2]!).toBeCloseTo(balloon, 10)
    expect(balance[2]).toBe(0)
  })

  it('holds principal at 0 where the ratio leaves interest alone, and pays less after', () => {
    const cashFlows = [100, 2, 100, 100]
    const grown = sculptedDebt({ cashFlows, ratesPerPeriod: 0.1, dscr: 1, negativePrincipal: 'allowed' })
    expect(grown.warnings.map(({ code }) => code)).toEqual(['NEGATIVE_PRINCIPAL'])
    expect(grown.principal[1]).toBeLessThan(0)
    const held = sculptedDebt({ cashFlows, ratesPerPeriod: 0.1, dscr: 1 })
    // After the first row no more than 2 / 0.1 may be owed.
    expect(held.debt).toBeCloseTo((100 + 20) / 1.1, 10)
    expect([...held.principal].map(amount => Math.round(amount * 1e6) / 1e6)).toEqual([
      89.090909 + 0,
      0,
      9.52381,
      10.47619,
    ])
    expect(held.warnings).toEqual([expect.objectContaining({ code: 'PRINCIPAL_HELD_AT_ZERO', periods: [1] })])
    expect(held.dscr.values[0]).toBeCloseTo(1, 12)
    expect(held.dscr.values[1]).toBeCloseTo(1, 12)
    expect(held.dscr.values[2]).toBeCloseTo(held.dscr.values[3]!, 10)
    expect(held.dscr.values[2]).toBeGreaterThan(8)
    const back = sculptedDebt({ cashFlows, ratesPerPeriod: 0.1, debt: held.debt * 0.5 })
    expect(back.ratio).toBeCloseTo(2, 12)
  })

  it('repays all before a row that earns nothing', () => {
    const { debt, principal, dscr, warnings } = sculptedDebt({
      cashFlows: [100, -5, 100],
      ratesPerPeriod: 0.1,
      dscr: 2,
    })
    expect(debt).toBeCloseTo(50 / 1.1, 12)
    expect(principal[0]).toBeCloseTo(debt, 12)
    expect([...principal.slice(1)]).toEqual([0, 0])
    expect([...dscr.defined]).toEqual([1, 0, 0])
    expect(warnings[0]).toMatchObject({ code: 'NEGATIVE_CASH_FLOW', periods: [1] })
  })

  it('holds interest at what the row can pay where a balloon is left', () => {
    const { debt, dscr, principal, balloon } = sculptedDebt({
      cashFlows: [100, 100, 3, 100],
      ratesPerPeriod: 0.1,
      dscr: 1,
      balloon: 0.5,
    })
    expect(balloon).toBeCloseTo(debt / 2, 12)
    for (let t = 0; t < 4; t++) expect(dscr.values[t]).toBeGreaterThanOrEqual(1 - 1e-12)
    for (let t = 0; t < 4; t++) expect(principal[t]).toBeGreaterThanOrEqual(0)
    expect(debt).toBeCloseTo(60, 10)
  })

  it('pays interest alone in grace, at no less than the ratio', () => {
    const { debt, principal, dscr } = sculptedDebt({ cashFlows: [4, 100, 100], ratesPerPeriod: 0.1, dscr: 1, grace: 1 })
    expect(debt).toBeCloseTo(40, 12)
    expect(principal[0]).toBe(0)
    expect(dscr.values[0]).toBeCloseTo(1, 12)
  })

  it('carries no debt where it never earns, or cannot pay the first interest', () => {
    const never = sculptedDebt({ cashFlows: [-3, 0, -1], ratesPerPeriod: 0.05, dscr: 1.2 })
    expect(never).toMatchObject({ status: 'no-debt', debt: 0 })
    expect('ratio' in never || 'minimumDscr' in never).toBe(false)
    expect(never.warnings.map(({ code }) => code)).toEqual(['NEVER_EARNS', 'NEGATIVE_CASH_FLOW'])
    expect([...never.balance, ...never.principal, ...never.interest]).toEqual(Array(9).fill(0))
    const late = sculptedDebt({ cashFlows: [-3, 50, 50], ratesPerPeriod: 0.05, dscr: 1.2 })
    expect(late).toMatchObject({ status: 'no-debt', debt: 0 })
    expect(() => sculptedDebt({ cashFlows: [-3, 50], ratesPerPeriod: 0.05, debt: 10 })).toThrowError(
      expect.objectContaining({ code: 'NO_SOLUTION', path: 'terms.debt' }),
    )
    expect(sculptedDebt({ cashFlows: [-3, 50], ratesPerPeriod: 0.05, debt: 0 }).status).toBe('no-debt')
  })

  it('says where a given debt takes more than all cash', () => {
    const { ratio, warnings } = sculptedDebt({ cashFlows: [10, 10], ratesPerPeriod: 0, debt: 40 })
    expect(ratio).toBe(0.5)
    expect(warnings).toEqual([expect.objectContaining({ code: 'DEBT_SERVICE_ABOVE_CASH_FLOW', periods: [0, 1] })])
  })

  it('keeps its digits from 1e-6 to 1e15, at rates of 0 and below', () => {
    for (const scale of [1e-6, 1, 1e15]) {
      for (const rate of [0, -0.005, 0.05]) {
        const cashFlows = Array.from({ length: 600 }, () => scale)
        const { debt, principal } = sculptedDebt({ cashFlows, ratesPerPeriod: rate, dscr: 1.25 })
        const annuity = rate === 0 ? 600 : -Math.expm1(-600 * Math.log1p(rate)) / rate
        expect(debt / scale).toBeCloseTo(annuity / 1.25, 6)
        expect(principal.reduce((sum, amount) => sum + amount, 0) / debt).toBeCloseTo(1, 10)
      }
    }
  })

  it.each([
    [{ cashFlows: [] }, 'terms.cashFlows'],
    [{ cashFlows: [1, null] }, 'terms.cashFlows[1]'],
    [{ cashFlows: 'x' }, 'terms.cashFlows'],
    [{ ratesPerPeriod: [0.1] }, 'terms.ratesPerPeriod'],
    [{ ratesPerPeriod: -1 }, 'terms.ratesPerPeriod'],
    [{ dscr: 0 }, 'terms.dscr'],
    [{ dscr: [1.2, -1] }, 'terms.dscr[1]'],
    [{ dscr: undefined }, 'terms'],
    [{ debt: 5 }, 'terms.debt'],
    [{ dscr: undefined, debt: -5 }, 'terms.debt'],
    [{ dscr: undefined, debt: 5, curve: [1] }, 'terms.curve'],
    [{ balloon: 1 }, 'terms.balloon'],
    [{ balloon: 0.9, ratesPerPeriod: -0.2 }, 'terms.balloon'],
    [{ grace: 2 }, 'terms.grace'],
    [{ negativePrincipal: true }, 'terms.negativePrincipal'],
    [{ tenor: 2 }, 'terms.tenor'],
  ])('names what is wrong: %j', (fault, path) => {
    const terms = { cashFlows: [10, 10], ratesPerPeriod: 0.1, dscr: 1.3, ...fault }
    expect(() => Reflect.apply(sculptedDebt, undefined, [terms])).toThrowError(expect.objectContaining({ path }))
  })
})
