import { expect, it, vi } from 'vitest'
import { rateForHurdle } from '../../../src/project/pricing/rate-for-hurdle.js'

const RANGE = { least: -0.99, most: 10, guess: 0.05 }

it('finds the zero of a line in few steps', () => {
  const line = vi.fn((rate: number) => 1e10 * (rate - 0.0731))
  const found = rateForHurdle(line, RANGE)
  expect(found.status === 'found' && found.rate).toBeCloseTo(0.0731, 16)
  expect(line.mock.calls.length).toBeLessThan(12)
})

it.each<readonly [string, (rate: number) => number, number]>([
  ['a bend', rate => (rate < 0.1 ? rate - 0.1 : 0.2 * (rate - 0.1)) - 0.03, 0.25],
  ['a bend below', rate => (rate < 0.1 ? rate - 0.1 : 0.2 * (rate - 0.1)) + 0.4, -0.3],
  ['a curve', rate => Math.expm1(rate) - 1, Math.LN2],
  ['a high rate', rate => rate - 9.5, 9.5],
  ['nothing', rate => rate, 0],
  ['a fall at the guess', rate => (rate - 0.1) ** 2 - 0.04, 0.3],
  ['a fall, where the guess already rises', rate => (rate - 0.04) ** 2 - 0.09, 0.34],
])('finds the zero beyond %s', (_, excess, rate) => {
  const found = rateForHurdle(excess, RANGE)
  expect(found.status === 'found' && found.rate).toBeCloseTo(rate, 15)
})

it('says where there is none', () => {
  expect(rateForHurdle(() => -1, RANGE)).toEqual({ status: 'never' })
  expect(rateForHurdle(() => 1, RANGE)).toEqual({ status: 'always' })
  expect(rateForHurdle(rate => rate - 11, RANGE)).toEqual({ status: 'never' })
  expect(rateForHurdle(rate => rate + 2, RANGE)).toEqual({ status: 'always' })
  expect(rateForHurdle(rate => Math.min(rate, 0.2) - 0.3, RANGE)).toEqual({ status: 'never' })
})
