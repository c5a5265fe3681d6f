import { expect, it } from 'vitest'
import { money } from '../../../../src/money/index.js'
import { amountIn, expectName } from '../../../../src/project/decision/decide/read-parts.js'
import { thrown } from '../../../errors/thrown.js'

it('takes amounts as programs and files hold them, in one currency', () => {
  expect(amountIn('EUR', money('12.34', 'EUR'), 0, 'a')).toBe(1234)
  expect(amountIn('EUR', JSON.parse(JSON.stringify(money('12.34', 'EUR'))), 0, 'a')).toBe(1234)
  expect(thrown(() => amountIn('EUR', money(1, 'CNY'), 0, 'a'))).toMatchObject({
    code: 'MIXED_CURRENCIES',
    path: 'a.currency',
  })
  expect(thrown(() => amountIn('EUR', money(0, 'EUR'), 1, 'a'))).toMatchObject({
    code: 'OUT_OF_RANGE',
    path: 'a.minorUnits',
  })
})

it('wants names that say something', () => {
  expect(expectName('x', 'a')).toBe('x')
  expect(thrown(() => expectName('', 'a')).code).toBe('EMPTY_INPUT')
  expect(thrown(() => expectName(5, 'a')).code).toBe('INVALID_TYPE')
})
