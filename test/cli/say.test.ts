import { expect, it } from 'vitest'
import { horizonWords, speaker } from '../../src/cli/say.js'

it('speaks the language it was made for', () => {
  expect(speaker('zh')('summary.next', { horizon: '52 周' })).toBe('未来 52 周')
})

it('says how long', () => {
  const say = speaker('en')
  expect(horizonWords({ value: 52, unit: 'week' }, say)).toBe('52 weeks')
  expect(horizonWords({ value: 1, unit: 'year' }, say)).toBe('1 year')
  expect(horizonWords({ value: 1.5, unit: 'month' }, say)).toBe('1.5 months')
})
