import { expect, it } from 'vitest'
import { expectLinesAddUp } from '../../../src/project/contribution/expect-lines-add-up.js'
import { readProfits } from '../../../src/project/contribution/read-profits.js'
import { columnsOf } from './profits.js'

it('takes lines that make up the amount, but for what rounding takes', () => {
  const check =
    (change: object, by: 'profit' | 'economic-profit' = 'profit') =>
    (): void =>
      expectLinesAddUp(readProfits({ ...columnsOf([5e9, 300]), ...change }, by))
  expect(check({})).not.toThrow()
  expect(check({ profit: [5e9 + 4, 297] })).not.toThrow()
  expect(check({ profit: [5e9, 290] })).toThrow(
    /^profits\.lines: expected lines that add up to 290 for client 1, received 300.*CONFLICTING_OPTIONS/,
  )
  expect(check({ capitalCharge: [0, 50] })).not.toThrow()
  expect(check({ capitalCharge: [0, 50] }, 'economic-profit')).toThrow(/add up to 300 for client 1, received 250/)
})
