import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { scorecard } from '../../../src/risk/index.js'
import { describeScorecard } from '../../../src/risk/scorecard/describe.js'
import { applicants, smallCard } from './cards.js'

it('prints points by bin, and what they mean', () => {
  expect(
    inspect(smallCard({ intercept: 'apart' })),
  ).toBe(`scorecard of 2 characteristics, 600 points at 50 goods for one bad, 20 to double
score = 487.123 + 28.8539 ln(good/bad)
characteristic  bin         points
base                           530
age             (-∞, 26)       -13
                [26, 35)         3
                [35, ∞)         10
                no file        -26
                missing          0
housing         own             10
                rent, free     -13
                missing         -6
points as given`)
})

it('prints what was left out, and warnings', () => {
  const text = describeScorecard(scorecard.fit(applicants(1500), { points: { pointsToDouble: 2 } }))
  expect(text).toContain('left out: noise (weak)')
  expect(text).toContain('! ROUNDING_CHANGES_ORDER: ')
  expect(text).toMatch(/1500 clients, \d+ bad; AUC 0\.\d+ on these clients/)
})
