import { expect, it } from 'vitest'
import { isSameValue } from '../../../src/records/quality/same-value.js'

it('compares days by the day, words without their order, the rest as it stands', () => {
  expect(isSameValue('date', '2024-01-31', new Date('2024-01-31T10:00:00Z'))).toBe(true)
  expect(isSameValue('date', '2024-01-31', '2024-02-01')).toBe(false)
  expect(isSameValue('date', 'soon', 'later')).toBe(false)
  expect(isSameValue('words', ['a', 'b'], ['b', 'a'])).toBe(true)
  expect(isSameValue('words', ['a', 'b'], ['a'])).toBe(false)
  expect(isSameValue('number', 5, '5')).toBe(false)
  expect(isSameValue('number', Number.NaN, Number.NaN)).toBe(true)
  expect(isSameValue(undefined, undefined, undefined)).toBe(true)
  expect(isSameValue('text', null, {})).toBe(false)
})
