import { expect, it } from 'vitest'
import { kaplanMeier, survivalAt, survivalCalibration } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'
import { BOOK, durations, entered, weighted } from '../book.js'

const survival = BOOK.survival8

it('sets the Kaplan-Meier share of each group beside what was predicted', () => {
  const { groups, all, quantity } = survivalCalibration(durations, { survival }, { horizon: 8.5, groups: 4 })
  expect(quantity).toBe('survival')
  expect(groups.reduce((sum, { size }) => sum + size, 0)).toBe(40)
  const predicted = groups.map(({ meanPredicted }) => meanPredicted)
  expect([...predicted].sort((a, b) => a - b)).toEqual(predicted)
  const km = survivalAt(kaplanMeier(durations), [8.5])
  expect([all.observed, all.interval!.lower]).toEqual([km.values[0], km.lower[0]])
  expect(all.meanPredicted).toBeCloseTo(survival.reduce((sum, value) => sum + value, 0) / 40, 12)
})

it('says the same of having gone, turned round', () => {
  const there = survivalCalibration(durations, { survival }, { horizon: 8.5, groups: 2 })
  const gone = survivalCalibration(durations, { event: survival.map(value => 1 - value) }, { horizon: 8.5, groups: 2 })
  expect(gone.all.observed).toBeCloseTo(1 - there.all.observed!, 12)
  expect(gone.all.interval!.lower).toBeCloseTo(1 - there.all.interval!.upper, 12)
  expect(gone.groups[0]!.meanPredicted).toBeCloseTo(1 - there.groups[1]!.meanPredicted, 12)
  expect(gone.slope!.value).toBeCloseTo(there.slope!.value, 8)
})

it('has no observed share where nobody of a group was watched so far, and weighs rows', () => {
  const few = { unit: 'day', duration: [1, 2, 9, 9], event: [1, 0, 0, 1] } as const
  const { groups, slope, whyNoSlope } = survivalCalibration(
    few,
    { survival: [0.1, 0.2, 0.8, 0.9] },
    { horizon: 5, groups: 2 },
  )
  expect([groups[0]!.observed, groups[1]!.observed]).toEqual([undefined, 1])
  expect([slope, whyNoSlope]).toEqual([undefined, 'predictions part those gone from the others'])
  const { all } = survivalCalibration(weighted, { survival }, { horizon: 8.5 })
  const total = BOOK.weights.reduce((sum, weight) => sum + weight, 0)
  expect(all.meanPredicted).toBeCloseTo(
    BOOK.weights.reduce((sum, weight, row) => sum + weight * survival[row]!, 0) / total,
    12,
  )
})

it('names what is wrong', () => {
  expect(thrown(() => survivalCalibration(durations, { survival }, { horizon: 8, groups: 0 })).path).toBe(
    'options.groups',
  )
  expect(survivalCalibration(entered, { survival }, { horizon: 8 }).whyNoSlope).toMatch(/late entry/)
})
