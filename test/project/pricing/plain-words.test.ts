import { expect, it } from 'vitest'
import { minorAmount, percent, points } from '../../../src/project/pricing/plain-words.js'

it('says rates and amounts as a banker reads them', () => {
  expect(percent(0.0525)).toBe('5.25 %')
  expect(percent(-0.001)).toBe('-0.10 %')
  expect([points(10), points(2.46)]).toEqual(['10 basis points', '2.5 basis points'])
  expect(minorAmount(123_456, 'EUR')).toBe('EUR 1234.56')
  expect(minorAmount(123.6, 'JPY')).toBe('JPY 124')
})
