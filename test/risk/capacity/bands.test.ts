import { expect, it } from 'vitest'
import { bandAt, expectBands, expectUpTo, RISK_BANDS } from '../../../src/risk/capacity/bands.js'

it('leave no score out', () => {
  expect([0, 0.19, 0.2, 0.79, 0.8, 1].map(score => bandAt(score, RISK_BANDS))).toEqual([0, 0, 1, 3, 4, 4])
  expect(expectBands(RISK_BANDS, 'bands')).toEqual(RISK_BANDS)
})

it.each([
  [[], 'EMPTY_INPUT', 'bands'],
  [[{ name: 'a', from: 0.1 }], 'OUT_OF_RANGE', 'bands[0].from'],
  [
    [
      { name: 'a', from: 0 },
      { name: 'b', from: 0 },
    ],
    'OUT_OF_RANGE',
    'bands[1].from',
  ],
  [
    [
      { name: 'a', from: 0 },
      { name: 'b', from: 1 },
    ],
    'OUT_OF_RANGE',
    'bands[1].from',
  ],
  [
    [
      { name: 'a', from: 0 },
      { name: 'a', from: 0.5 },
    ],
    'OUT_OF_RANGE',
    'bands[1].name',
  ],
  [[{ name: 5, from: 0 }], 'INVALID_TYPE', 'bands[0].name'],
  [Array(1), 'INVALID_TYPE', 'bands[0]'],
])('refuses %j', (bands, code, path) => {
  expect(() => expectBands(bands, 'bands')).toThrow(expect.objectContaining({ code, path }))
})

it('takes scores and points up to what can be had', () => {
  expect(expectUpTo(5, 5, 'points')).toBe(5)
  for (const value of [-1, 5.1, Number.NaN])
    expect(() => expectUpTo(5, value, 'points')).toThrow(
      expect.objectContaining({ code: 'OUT_OF_RANGE', path: 'points' }),
    )
})
