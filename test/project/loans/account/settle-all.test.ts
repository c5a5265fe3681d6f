import { expect, it } from 'vitest'
import { dayNumber } from '../../../../src/money/index.js'
import { settleAll } from '../../../../src/project/loans/account/settle-all.js'
import { booksAt, pay } from './sample.js'

it('pays all that is owed, credit first, and says where it goes', () => {
  const books = booksAt('2025-02-10', [pay('2025-02-10', 500)])
  const { received, allocation } = settleAll(books, dayNumber('2025-02-10'))
  // 1,200,000 x 6 % / 12 x 10 / 28.
  expect(received).toBe(1_200_000 + 2_143 - 500)
  expect(allocation).toMatchObject({ interestToDay: 2_143, prepaidPrincipal: 1_200_000, credit: -500 })
  expect(settleAll(books, dayNumber('2025-02-10')).received).toBe(0)
})
