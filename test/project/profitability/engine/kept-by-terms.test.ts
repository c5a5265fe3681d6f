import { expect, it } from 'vitest'
import { demandRate, windowProfile } from '../../../../src/project/profitability/engine/kept-by-terms.js'
import { prepared, RISING } from './samples.js'

it('finds each profile and rate once, and different ones apart', () => {
  const terms = prepared({ curves: [RISING] })
  expect(windowProfile(terms, 'actual/360', 'f')).toBe(windowProfile(terms, 'actual/360', 'f'))
  expect(windowProfile(terms, '30E/360', 'f').fractions[0]).not.toBe(
    windowProfile(terms, 'actual/360', 'f').fractions[0],
  )
  const money = { currency: 'EUR', dayCount: 'actual/360', coreShare: 0.5, coreMonths: 24 } as const
  expect(demandRate(money, terms, 'f')).toBe(demandRate({ ...money }, terms, 'f'))
  expect(demandRate({ ...money, coreMonths: 60 }, terms, 'f').base).toBeGreaterThan(demandRate(money, terms, 'f').base)
  expect(demandRate({ ...money, coreShare: 1 }, terms, 'f').base).toBeGreaterThan(demandRate(money, terms, 'f').base)
})

it('names currency and day of a missing curve', () => {
  const money = { currency: 'USD', dayCount: 'actual/360', coreShare: 0.5, coreMonths: 24 } as const
  expect(() => demandRate(money, prepared(), 'facility')).toThrow(
    /facility\.transferRate.*USD.*2025-01-15.*MISSING_CURVE/,
  )
})
