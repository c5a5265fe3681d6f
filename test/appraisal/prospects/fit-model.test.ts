import { expect, it } from 'vitest'
import { fitModel, probabilityOf } from '../../../src/appraisal/prospects/fit-model.js'

const cases = Array.from({ length: 400 }, (_, i) => {
  const figure = (i % 20) / 10 - 1
  const isGood = (i * 7919) % 100 < 100 / (1 + Math.exp(-2 * figure))
  return { yearsAgo: 1 + (i % 2), figures: [i % 5 === 0 ? undefined : figure, 7], isGood }
})

it('finds what tells, and leaves out what is the same of all', () => {
  const model = fitModel(cases, ['x', 'y'], 20)
  if (!model.isFitted) throw new Error('not fitted')
  expect(model.columns.map(({ attribute }) => attribute)).toEqual(['x'])
  expect(model.columns[0]?.coefficient).toBeGreaterThan(0.5)
  expect(model.aucOfLastYear).toBeGreaterThan(0.6)
  expect(probabilityOf(model, ['x', 'y'], [1, 7])).toBeGreaterThan(probabilityOf(model, ['x', 'y'], [-1, 7]))
  expect(probabilityOf(model, ['x', 'y'], [1e300, 7])).toBe(probabilityOf(model, ['x', 'y'], [1e9, 7]))
  const [x] = model.columns
  expect(probabilityOf(model, ['x', 'y'], [undefined, undefined])).toBeCloseTo(1 / (1 + Math.exp(-model.intercept)), 14)
  expect(probabilityOf(model, ['x', 'y'], [x!.mean, 7])).toBeCloseTo(1 / (1 + Math.exp(-model.intercept)), 14)
})

it('says why there is no model', () => {
  expect(fitModel(cases, ['x', 'y'], 300)).toMatchObject({ isFitted: false, why: 'too-few-cases', cases: 400 })
  expect(fitModel([], ['x'], 5)).toEqual({ isFitted: false, why: 'too-few-cases', cases: 0, events: 0 })
  const blind = cases.map(one => ({ ...one, figures: [undefined, 7] }))
  expect(fitModel(blind, ['x', 'y'], 20)).toMatchObject({ isFitted: false, why: 'nothing-known' })
  const absurd = cases.map((one, i) => ({ ...one, figures: [i % 2 === 0 ? 1e300 : -1e300, 7] }))
  expect(fitModel(absurd, ['x', 'y'], 20)).toMatchObject({ isFitted: false, why: 'nothing-known' })
})

it('is finite where one attribute tells all outcomes', () => {
  const told = cases.map((one, i) => ({ ...one, figures: [i % 2, 7], isGood: i % 2 === 1 }))
  const model = fitModel(told, ['x', 'y'], 20)
  expect(model.isFitted && Number.isFinite(model.columns[0]?.coefficient)).toBe(true)
})
