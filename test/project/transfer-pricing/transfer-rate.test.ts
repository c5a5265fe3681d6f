import { expect, it } from 'vitest'
import { money } from '../../../src/money/index.js'
import { loanSchedule, transferRate } from '../../../src/project/index.js'
import { thrown } from '../../errors/thrown.js'
import { JUNK } from '../../laws/junk.js'
import { euro, RISING, rates } from './sample-curves.js'

const curves = [euro(RISING)]
const LOAN = {
  kind: 'regular',
  principal: money('3000', 'EUR'),
  from: '2025-01-15',
  months: 36,
  everyMonths: 12,
  repayment: 'equal-principal',
} as const

it('shows what a rate is made of, period by period', () => {
  const found = transferRate({ kind: 'loan', balance: LOAN }, curves)
  expect(found).toMatchObject({
    currency: 'EUR',
    from: '2025-01-15',
    quotedOn: '2025-01-01',
    method: 'par',
    averageLife: 2,
  })
  expect(found.annualRate).toBe(found.base + found.liquidity)
  expect(found.working.periods.map(({ until, balance, repaid }) => [until, balance, repaid])).toEqual([
    ['2026-01-15', 300_000, 100_000],
    ['2027-01-15', 200_000, 100_000],
    ['2028-01-15', 100_000, 100_000],
  ])
  expect(found.working.lent).toBe(300_000)
  expect(Math.abs(found.working.gap)).toBeLessThan(1e-9)
})

it('says what another method than par leaves with the treasury', () => {
  const gaps = (['par', 'strips', 'average-life'] as const).map(
    method => transferRate({ kind: 'loan', balance: LOAN }, curves, { method }).working.gap,
  )
  expect(gaps[0]).toBeCloseTo(0, 8)
  // On a rising curve the two-year bullet costs less than the three loans of one, two and three years do.
  expect(gaps[2]).toBeLessThan(-1)
})

it('gives a schedule and the terms it came from the same rate', () => {
  const schedule = loanSchedule({
    principal: LOAN.principal,
    from: LOAN.from,
    periods: { count: 3, every: { value: 12, unit: 'month' } },
    rate: { kind: 'fixed', annualRate: 0.07 },
    repayment: { kind: 'equal-principal' },
  })
  const byTerms = transferRate({ kind: 'loan', balance: LOAN }, curves)
  expect(transferRate({ kind: 'loan', balance: { kind: 'schedule', schedule } }, curves)).toEqual(byTerms)
})

it('credits a deposit on demand with what its ladder earns', () => {
  const demand = { kind: 'demand', currency: 'EUR', from: '2025-01-15', coreShare: 0.5, coreMonths: 36 } as const
  const found = transferRate(demand, [euro(rates([0, 3], [0.01, 0.04]), rates([0, 3], [0, 0.006]))])
  expect(found.ladder.placements).toHaveLength(36)
  const mean = found.ladder.placements.reduce((sum, { base }) => sum + base, 0) / 36
  expect(found.base).toBeCloseTo((mean + found.ladder.shortest.base) / 2, 15)
  expect(found.annualRate).toBe(found.base + found.liquidity)
  expect(found.coreShare).toBe(0.5)
})

it('names what is missing or wrong', () => {
  const bullet = { kind: 'bullet', currency: 'EUR', from: '2024-12-31', months: 12 } as const
  expect(thrown(() => transferRate(bullet, curves))).toMatchObject({ code: 'MISSING_CURVE', path: 'curves' })
  expect(thrown(() => transferRate(bullet, curves)).expected).toContain('EUR quoted on 2024-12-31')
  const door = (...args: readonly unknown[]): string => thrown(() => Reflect.apply(transferRate, undefined, args)).path
  expect(door(bullet, curves, { method: 'duration' })).toBe('options.method')
  expect(door(bullet, curves, { methods: 'par' })).toBe('options.methods')
  expect(door(bullet, { 0: 1 })).toBe('curves')
  for (const junk of JUNK) {
    expect(door(junk, curves)).toMatch(/^position/)
    if (junk !== undefined) expect(door(bullet, curves, junk)).toMatch(/^(options|curves)/)
    expect(door(bullet, [junk])).toMatch(/^curves\[0\]/)
  }
})

it('is the fixed rate at which QuantLib 1.44 prices an amortising bond at par', () => {
  const market = [euro(rates([1, 2, 3, 5, 7], [0.021, 0.0235, 0.026, 0.029, 0.031]))]
  const principal = money('1000000', 'EUR')
  const of = (fields: object, dayCount: 'actual/360' | '30E/360', annualRate = 0): number =>
    transferRate({ kind: 'loan', balance: { ...LOAN, principal, ...fields }, dayCount, annualRate }, market).base
  // AmortizingFixedRateBond with notionals by period, DiscountingBondEngine on a DiscountCurve with a node every month, whose
  // factors are those of this curve: a ZeroCurve would run straight in continuous rates between its nodes.
  expect(of({ months: 60, repayment: 'bullet' }, 'actual/360')).toBeCloseTo(0.02839534885470869, 12)
  expect(of({ months: 60, everyMonths: 3 }, 'actual/360')).toBeCloseTo(0.025570540484114005, 12)
  const annuity = { months: 84, everyMonths: 1, repayment: 'annuity' }
  expect(of(annuity, '30E/360', 0.06)).toBeCloseTo(0.02774811833547583, 12)
  const balloon = money('300000', 'EUR')
  const withGrace = { months: 84, everyMonths: 6, repayment: 'annuity', graceMonths: 12, balloon }
  expect(of(withGrace, '30E/360', 0.06)).toBeCloseTo(0.029126964178789953, 12)
})
