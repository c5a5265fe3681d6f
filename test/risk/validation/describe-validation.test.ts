import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { masterScale, validationReport } from '../../../src/risk/index.js'
import { simulated } from './simulated.js'

const { forecasts, outcomes } = simulated(1500, 4)

it('prints every figure with its interval or test, then the grades', () => {
  const scale = masterScale.geometric({ grades: 4, best: 0.01, worst: 0.3 })
  const text = inspect(validationReport(forecasts, outcomes, { development: simulated(2000, 5), scale }))
  const figures = text.split('\n').map(line => line.split(/ {2,}/)[0])
  expect(figures.slice(0, 16)).toEqual([
    expect.stringMatching(/^validation on 1500 clients, of whom \d+ defaulted$/),
    '',
    'default rate',
    'mean forecast',
    'AUC',
    'accuracy ratio',
    'Kolmogorov-Smirnov',
    'calibration shift',
    'calibration slope',
    'calibration intercept',
    'line is (0, 1)',
    'Hosmer-Lemeshow',
    'Brier score',
    'log loss',
    'stability index',
    'AUC lost since development',
  ])
  expect(text).toMatch(/^AUC +0\.\d+ +0\.\d+ to 0\.\d+$/m)
  expect(text).toMatch(/^backtest of 4 grades, independent defaults/m)
})

it('says what there is not', () => {
  const text = inspect(validationReport([0.01, 0.02], [0, 0]))
  expect(text).toMatch(/^! no discrimination: needs both 0 and 1/m)
  expect(text).not.toMatch(/^AUC/m)
})
