import { expect, it } from 'vitest'
import { kaplanMeier, survivalAt, survivalBrier } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { BOOK, durations, entered } from '../book.js'

it('gives the scores that riskRegression gives, and its errors to a tenth', () => {
  const expected = [
    [4.5, BOOK.survival4, 0.11423985, 0.031614276, 0.20872831],
    [8.5, BOOK.survival8, 0.16213146, 0.029057731, 0.15051551],
    [15.5, BOOK.survival15, 0.19889541, 0.031719777, 0.18514276],
  ] as const
  for (const [horizon, survival, score, error, skill] of expected) {
    const found = survivalBrier(durations, { survival }, { horizon })
    expect(found.score).toBeCloseTo(score, 8)
    expect(found.skill).toBeCloseTo(skill, 7)
    expect(Math.abs(found.standardError / error - 1)).toBeLessThan(0.1)
    expect(found.reference).toBeCloseTo(found.score / (1 - skill), 7)
  }
})

it('is the mean square without censoring, with its plain error', () => {
  const event = [0.9, 0.2, 0.6, 0.1]
  const { score, standardError } = survivalBrier(
    { unit: 'day', duration: [1, 2, 3, 4], event: [1, 1, 1, 1] },
    { event },
    { horizon: 2.5 },
  )
  const squares = [0.01, 0.64, 0.36, 0.01]
  expect(score).toBeCloseTo(0.255, 12)
  const variance = squares.reduce((sum, square) => sum + (square - 0.255) ** 2, 0) / 16
  expect(standardError).toBeCloseTo(Math.sqrt(variance), 12)
})

it('finds no skill in the curve of all, and has none where all are there', () => {
  const share = survivalAt(kaplanMeier(durations), [9]).values[0]!
  const ofAll = survivalBrier(durations, { survival: BOOK.risk.map(() => share) }, { horizon: 9 })
  expect(ofAll.skill).toBeCloseTo(0, 12)
  expect(ofAll.skillInterval!.upper).toBeCloseTo(0, 9)
  const all = survivalBrier(durations, { survival: BOOK.risk.map(() => 1) }, { horizon: 0.5 })
  expect([all.score, all.reference, all.skill]).toEqual([0, 0, undefined])
})

it('names what is wrong', () => {
  const survival = BOOK.survival8
  expect(thrown(() => survivalBrier(entered, { survival }, { horizon: 9 })).code).toBe('NOT_APPLICABLE')
  expect(thrown(() => survivalBrier(durations, { survival }, { horizon: 31 })).path).toBe('options.horizon')
  expect(thrown(() => survivalBrier(durations, { survival }, JSON.parse('{}'))).path).toBe('options.horizon')
})
