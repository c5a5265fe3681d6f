import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { backtest } from '../../../src/risk/index.js'

const grades = [
  { grade: 'A', probabilityOfDefault: 0.002, borrowers: 1200, defaults: 3 },
  { grade: 'B', probabilityOfDefault: 0.01, borrowers: 800, defaults: 17 },
  { grade: 'C', probabilityOfDefault: 0.05, borrowers: 0, defaults: 0 },
]

it('prints a row per grade and one of all', () => {
  expect(inspect(backtest(grades))).toBe(`\
backtest of 3 grades, independent defaults; yellow beyond 95 %, red beyond 99.9 %
grade  borrowers  PD      expected  defaults  rate    binomial  Jeffreys  light
A           1200  0.2 %   2.4              3  0.25 %  0.43      0.316     green
B            800  1 %     8               17  2.13 %  0.00354   0.00232   yellow
C              0  5 %     0                0
all         2000  0.52 %  10.4            20  1 %     0.00512   0.00355   yellow
chi-square 10.38, 2 df, p 0.00558`)
})

it('shows the correlated test where there is one', () => {
  const text = inspect(backtest(grades, { assetCorrelation: 0.05 }))
  expect(text).toMatch(/^backtest of 3 grades, asset correlation 0.05;/)
  expect(text).toMatch(/^B .* 0\.083 +green$/m)
  expect(JSON.stringify(backtest(grades))).not.toMatch(/backtest of/)
})
