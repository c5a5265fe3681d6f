import { expect, it } from 'vitest'
import { isBusinessRegistrationNumber } from '../../../src/records/codes/index.js'

it.each(['110108000000016', '440301103097413'])('takes %s', code => {
  expect(isBusinessRegistrationNumber(code)).toBe(true)
})

it('takes one check digit of ten', () => {
  const fits = [...'0123456789'].filter(digit => isBusinessRegistrationNumber(`11010800000001${digit}`))
  expect(fits).toEqual(['6'])
})

it.each(['11010800000001', '11010800000001X', 110108000000016, null])('refuses %s', value => {
  expect(isBusinessRegistrationNumber(value)).toBe(false)
})
