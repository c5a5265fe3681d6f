import { dayNumber } from 'clientele/money'
import { expect, it } from 'vitest'
import { isOpen } from '../../../../src/records/quality/rules/open-default.js'

it('tells defaults that go on from those that are over or yet to come', () => {
  const asOf = dayNumber('2024-12-31')
  const date = '2024-01-01'
  expect(isOpen({ date }, asOf)).toBe(true)
  expect(isOpen({ date, outcome: 'open' }, asOf)).toBe(true)
  expect(isOpen({ date, outcome: 'settled' }, asOf)).toBe(false)
  expect(isOpen({ date, endedOn: '2024-12-31' }, asOf)).toBe(false)
  expect(isOpen({ date: 'soon' }, asOf)).toBe(false)
})
