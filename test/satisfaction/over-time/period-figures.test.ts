import { expect, it } from 'vitest'
import { periodFigure } from '../../../src/satisfaction/over-time/period-figures.js'
import { readPeriods } from '../../../src/satisfaction/over-time/read-periods.js'

function figures(more: object): readonly { readonly value: number; readonly clients: number }[] {
  return readPeriods(
    { date: Array(4).fill('2025-01-01'), answers: [2, 4, 6, 8], ...more },
    { by: 'year', measure: { kind: 'mean', scale: { lowest: 0, highest: 10 } } },
  ).periods.map(periodFigure)
}

it('counts several answers of one client as one voice, and heavy answers for more', () => {
  expect(figures({})).toEqual([{ value: 5, clients: 4 }])
  // Three answers of one client, one of another: 16 / 10.
  expect(figures({ client: ['x', 'x', 'x', 'y'] })).toEqual([{ value: 5, clients: 1.6 }])
  expect(figures({ weights: [0, 0, 1, 1] })).toEqual([{ value: 7, clients: 2 }])
  expect(figures({ weights: [3, 1, 0, 0] })).toEqual([{ value: 2.5, clients: 1.6 }])
})
