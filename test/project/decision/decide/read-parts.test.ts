import { expect, it } from 'vitest'
import { money } from '../../../../src/money/index.js'
import {
  amountIn,
  expectName,
  expectOwnName,
  expectProbability,
} from '../../../../src/project/decision/decide/read-parts.js'
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

it('wants each name once, whatever objects inherit', () => {
  const names = new Set<string>()
  expect(expectOwnName('constructor', names, 'a')).toBe('constructor')
  expect(expectOwnName('__proto__', names, 'a')).toBe('__proto__')
  expect(thrown(() => expectOwnName('constructor', names, 'a'))).toMatchObject({
    code: 'CONFLICTING_OPTIONS',
    path: 'a',
  })
})

it('takes no percentage for a probability', () => {
  expect([0, 0.05, 1].map(value => expectProbability(value, 'a'))).toEqual([0, 0.05, 1])
  for (const value of [-0.01, 1.01, 5]) {
    expect(thrown(() => expectProbability(value, 'a'))).toMatchObject({ code: 'OUT_OF_RANGE', path: 'a' })
  }
})
