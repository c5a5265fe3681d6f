import { expect, it } from 'vitest'
import { figuresOn, LOAN, TERMS } from './samples.js'

it('lets a loss save tax', () => {
  const { lines } = figuresOn({ ...LOAN, rate: { kind: 'fixed', annualRate: 0.01 } })
  // 1.0 − 3.0 − 0.8 + 0.2 = −2.6 million.
  expect(lines.tax).toBeCloseTo(650_000, 4)
})

it('places capital at its return for every year', () => {
  const balance = {
    kind: 'regular',
    principal: { currency: 'EUR', minorUnits: 100 },
    from: '2025-01-15',
    months: 60,
    everyMonths: 12,
    repayment: 'bullet',
  } as const
  expect(figuresOn({ ...LOAN, balance }, { months: 60 }).lines.capitalReturn).toBeCloseTo(100 * 0.1 * 0.02 * 5, 12)
  const capital = { ...TERMS.capital, annualReturn: 0 }
  expect(figuresOn({ ...LOAN, balance }, { months: 60, capital }).lines.capitalReturn).toBe(0)
})
