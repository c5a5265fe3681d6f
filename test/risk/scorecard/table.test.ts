import { expect, it } from 'vitest'
import { scorecard } from '../../../src/risk/index.js'
import { thrown } from '../../errors/thrown.js'
import { applicants, smallCard } from './cards.js'

it('has a row for every bin with points', () => {
  const rows = scorecard.table(smallCard())
  expect(rows.map(({ characteristic, bin, points }) => [characteristic, bin, points])).toEqual([
    ['age', '(-∞, 26)', 252],
    ['age', '[26, 35)', 268],
    ['age', '[35, ∞)', 276],
    ['age', 'no file', 239],
    ['age', 'missing', 265],
    ['housing', 'own', 275],
    ['housing', 'rent, free', 253],
    ['housing', 'missing', 259],
  ])
  expect(rows[7]).toEqual({ characteristic: 'housing', bin: 'missing', points: 259 })
})

it('has shares and bad rates of the clients of a fit', () => {
  const rows = scorecard.table(scorecard.fit(applicants(500)))
  const income = rows.filter(({ characteristic }) => characteristic === 'income')
  expect(income.reduce((sum, { share = 0 }) => sum + share, 0)).toBeCloseTo(1, 12)
  expect(income[0]?.badRate).toBeGreaterThan(income.at(-2)?.badRate ?? Number.NaN)
  expect(income.at(-1)?.bin).toBe('missing')
})

it('refuses what is no scorecard', () => {
  expect(thrown(() => scorecard.table({ kind: 'rfm' } as never)).path).toBe('model.kind')
})
