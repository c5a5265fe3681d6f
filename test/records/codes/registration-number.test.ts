import { expect, it } from 'vitest'
import { normalisedRegistrationNumber } from '../../../src/records/codes/index.js'

it.each([
  ['HRB 12345 B', 'HRB12345B'],
  ['SC-123.456', 'SC123456'],
  ['00123', '123'],
  ['--', ''],
  ['', ''],
])('reads %s as %s', (number, normal) => {
  expect(normalisedRegistrationNumber(number)).toBe(normal)
  expect(normalisedRegistrationNumber(normal)).toBe(normal)
})
