import { expect, it } from 'vitest'
import { contributionsOf, reasonsOf } from '../../../src/statistics/event-model/reasons.js'
import type { EventModel } from '../../../src/statistics/event-model/types.js'

const word = { attribute: 'sector', of: 'word', centre: 0, spread: 1 } as const
const MODEL: EventModel = {
  features: [
    { ...word, word: 'wind' },
    { ...word, word: 'sun' },
    { ...word, attribute: 'held', word: 'loan' },
  ],
  intercept: 0,
  coefficients: [1, 2, -0.02],
  recalibration: { intercept: 5, slope: 0.5 },
}
const VALUES = [Float64Array.of(1, 0.1), Float64Array.of(-1, 0), Float64Array.of(1, 0)]

it('adds up the words of an attribute, on the line of the recalibration', () => {
  const found = contributionsOf(MODEL, VALUES)
  expect([...found.keys()]).toEqual(['sector', 'held'])
  expect([...found.get('sector')!]).toEqual([-0.5, 0.05])
  expect([...found.get('held')!]).toEqual([-0.01, 0])
})

it('never says that something makes the odds once those of the average client', () => {
  const told = {
    language: 'en',
    attributes: {
      sector: { name: { en: 'industry', zh: '行业' } },
      held: { name: { en: 'what the client holds', zh: '所持产品' } },
    },
  } as const
  const textsOf = (row: number): readonly string[] =>
    reasonsOf(contributionsOf(MODEL, VALUES), row, told).map(({ text }) => text)
  expect(textsOf(0)).toEqual([
    'industry makes the odds only 0.61 times those of the average client',
    'what the client holds makes the odds only 0.99 times those of the average client',
  ])
  expect(textsOf(1)).toEqual(['industry makes the odds 1.05 times those of the average client'])
})
