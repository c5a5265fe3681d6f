import { expect, it } from 'vitest'
import { booksAt, eur, pay } from './sample.js'

it('goes through days and events in their order, whatever the order of rows', () => {
  const events = [
    { kind: 'restructuring', date: '2025-02-28', arrears: 'keep' },
    { kind: 'prepayment', date: '2025-02-28', amount: eur(50_000) },
    pay('2025-02-28', 106_000),
    { kind: 'waiver', date: '2025-02-28', amount: eur(1_000) },
    { kind: 'rate-change', date: '2025-02-28', annualRate: 0.05 },
  ] as const
  const { entries, happened } = booksAt('2025-03-10', events)
  expect(entries.map(entry => entry.kind)).toEqual([
    'drawing',
    'instalment',
    'rate-change',
    'waiver',
    'payment',
    'prepayment',
    'restructuring',
  ])
  expect(happened).toHaveLength(5)
})

it('computes what is pending, and charges penalties to the last day', () => {
  const penalty = { onPrincipal: { annualRate: 0.36 } } as const
  const prepayment = { kind: 'prepayment', date: '2025-02-10', amount: eur(50_000) } as const
  const books = booksAt('2025-02-10', [prepayment], { penalty })
  expect(books.future.pending).toBeUndefined()
  expect(booksAt('2025-03-10', [], { penalty }).entries.at(-1)).toMatchObject({ charged: 1_000, date: '2025-03-10' })
})
