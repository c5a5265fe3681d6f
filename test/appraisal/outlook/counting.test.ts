import { expect, it } from 'vitest'
import {
  addFigure,
  eventCount,
  figureOfBook,
  figureSum,
  shrunkHazard,
} from '../../../src/appraisal/outlook/counting.js'

it('takes mean and standard deviation of what is known', () => {
  const sum = figureSum(0.001)
  for (const figure of [0.1, undefined, 0.2, 0.3, 0.6]) addFigure(sum, figure)
  expect(figureOfBook(sum).clients).toBe(4)
  expect(figureOfBook(sum).mean).toBeCloseTo(0.3, 12)
  expect(figureOfBook(sum).standardDeviation).toBeCloseTo(Math.sqrt((0.04 + 0.01 + 0 + 0.09) / 4), 12)
  expect(figureOfBook(figureSum(1))).toEqual({ clients: 0, mean: 0, standardDeviation: 0 })
})

it('counts what is beyond all figures as the largest', () => {
  const sum = figureSum(0.001)
  addFigure(sum, 1e300)
  expect(figureOfBook(sum).mean).toBe(10)
})

it('draws a hazard from own history towards the one stated', () => {
  expect(shrunkHazard({ events: 0, years: 0 }, 0.02, 5)).toBeCloseTo(0.02, 15)
  expect(shrunkHazard({ events: 3, years: 100 }, 0.02, 2)).toBe(5 / 200)
  expect(eventCount({ events: 4, days: 365.25 })).toEqual({ events: 4, years: 1 })
})
