import { expect, it } from 'vitest'
import { counted, horizonWords, speaker } from '../../src/cli/say.js'

it('speaks the language it was made for', () => {
  expect(speaker('zh')('summary.next', { horizon: '52 周' })).toBe('未来 52 周')
})

it('says how long', () => {
  const say = speaker('en')
  expect(horizonWords({ value: 52, unit: 'week' }, say)).toBe('52 weeks')
  expect(horizonWords({ value: 1, unit: 'year' }, say)).toBe('1 year')
  expect(horizonWords({ value: 1.5, unit: 'month' }, say)).toBe('1.5 months')
  expect(horizonWords({ value: 1e-9, unit: 'week' }, say)).toBe('1e-9 weeks')
  expect(horizonWords({ value: 0.0625, unit: 'week' }, say)).toBe('0.0625 weeks')
  expect(horizonWords({ value: 12345.678, unit: 'week' }, say)).toBe('12,345.7 weeks')
  expect(horizonWords({ value: 52178, unit: 'week' }, say)).toBe('52,178 weeks')
})

it('counts one and many', () => {
  expect(counted(1, 'row', speaker('en'))).toBe('1 row')
  expect(counted(1234, 'client', speaker('en'))).toBe('1,234 clients')
  expect(counted(0.5, 'purchase', speaker('en'))).toBe('0.5 purchases')
  expect(counted(1, 'client', speaker('zh'))).toBe('1 位客户')
})
