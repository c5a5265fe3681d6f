import { expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { chargePenalties, followContractRate } from '../../../../src/project/loans/account/clocks.js'
import { booksAt } from './sample.js'

const penalty = { onPrincipal: { timesContractRate: 1.5 }, onInterest: { timesContractRate: 1 } } as const

it('charges both interests once for a stretch of days', () => {
  const books = booksAt('2025-02-28', [], { penalty })
  chargePenalties(books, dayNumber('2025-03-30'))
  // 100,000 x 30 x 0.09 / 360 = 750 and 6,000 x 30 x 0.06 / 360 = 30.
  expect(books.entries.at(-1)).toMatchObject({ kind: 'penalty-interest', charged: 780 })
  chargePenalties(books, dayNumber('2025-03-30'))
  expect(books.sums.penaltyInterest).toBe(780)
})

it('writes nothing where nothing is agreed, and takes the rate of the running period', () => {
  const books = booksAt('2025-02-28')
  const lines = books.entries.length
  chargePenalties(books, dayNumber('2025-03-30'))
  expect(books.entries.length).toBe(lines)
  const stepped = {
    kind: 'stepped',
    steps: [
      { from: '2025-01-31', annualRate: 0.06 },
      { from: '2025-02-28', annualRate: 0.09 },
    ],
  } as const
  const floating = booksAt('2025-02-28', [], { penalty, loan: { rate: stepped } })
  expect(floating.clocks.principal?.contractRate).toBe(0.09)
  floating.future.at = floating.future.rows.length
  followContractRate(floating)
  expect(floating.clocks.principal?.contractRate).toBe(0.09)
})
