import { expect, it } from 'vitest'
import { booksAt, pay } from './sample.js'

const change = (date: string, annualRate: number) => ({ kind: 'rate-change', date, annualRate }) as const

it('holds from the next period of interest on', () => {
  const { future } = booksAt('2025-02-10', [change('2025-02-10', 0.12)])
  expect(future.rows.slice(0, 3).map(row => row.interest)).toEqual([6_000, 11_000, 10_000])
  const onDue = booksAt('2025-02-28', [pay('2025-02-28', 106_000), change('2025-02-28', 0.12)]).future
  expect(onDue.rows[1]).toMatchObject({ annualRate: 0.12, interest: 11_000 })
})

it('computes level payments anew', () => {
  const annuity = { loan: { repayment: { kind: 'annuity' } } } as const
  const { future } = booksAt('2025-02-10', [change('2025-02-10', 0)], annuity)
  expect(future.rows[0]?.payment).toBe(103_280)
  expect(future.rows.slice(1).map(row => row.payment)).toEqual([...Array(10).fill(100_247), 100_250])
})

it('changes nothing where it is the rate already, or after the last period began', () => {
  const same = booksAt('2025-02-10', [change('2025-02-10', 0.06)]).future.rows
  expect(same).toEqual(booksAt('2025-02-10').future.rows)
  const late = booksAt('2026-01-10', [change('2026-01-10', 0.5)]).future.rows
  expect(late.at(-1)?.interest).toBe(500)
  const far = { every: { value: 24, unit: 'month' }, count: 3 } as const
  expect(() => booksAt('2025-02-10', [change('2025-02-10', -0.9)], { loan: { periods: far } })).toThrow('OUT_OF_RANGE')
  expect(() => booksAt('2025-02-10', [change('2025-02-10', 1e300)])).toThrow(/^events\[0\].annualRate/)
})

it('leaves interest that grace collected to the first instalment after it', () => {
  const grace = { loan: { grace: { periods: 2, interest: 'deferred' } } } as const
  const { rows } = booksAt('2025-03-10', [change('2025-03-10', 0.12)], grace).future
  expect(rows.map(row => row.deferred).slice(0, 4)).toEqual([6_000, 6_000, -12_000, 0])
})
