import { expect, it } from 'vitest'
import { readColumns } from '../../../src/statistics/attribute-columns/read-columns.js'
import { featureValues } from '../../../src/statistics/event-model/feature-values.js'
import { logOdds, probabilityOf, train } from '../../../src/statistics/event-model/train.js'
import { COLUMNS, GUARANTEE } from '../../segmentation/propensity/firms.js'

const columns = readColumns(COLUMNS, 120, {})
const rows = Int32Array.from({ length: 120 }, (_, i) => i)
const outcomes = Uint8Array.from(GUARANTEE, Number)

it('foretells as many as there are, and fits where the penalised slope is 0', () => {
  const { model, converged } = train(columns, rows, outcomes, 2)
  const told = logOdds(model, featureValues(model.features, columns, rows), 120).map(probabilityOf)
  expect(converged).toBe(true)
  const sum = (of: ArrayLike<number>): number => Array.from(of).reduce((all, each) => all + each, 0)
  expect(sum(told)).toBeCloseTo(sum(outcomes), 6)
  // Σ (y − p) x = λ β: turnover is the first.
  const { centre, spread, ends } = model.features[0]!
  const x = COLUMNS.turnover.map(value => (Math.min(ends![1], Math.max(ends![0], value)) - centre) / spread)
  const pull = x.reduce((all, value, i) => all + value * (outcomes[i]! - told[i]!), 0)
  expect(pull).toBeCloseTo(2 * model.coefficients[0]!, 6)
})

it('keeps apart what is called alike', () => {
  const alike = readColumns({ 'a b': COLUMNS.sector.map(word => word === 'trade'), a: COLUMNS.sector }, 120, {})
  const { model } = train(alike, rows, outcomes, 1)
  expect(model.coefficients.length).toBe(model.features.length)
  expect(new Set(model.features.map(({ attribute }) => attribute))).toEqual(new Set(['a b', 'a']))
})

it('stays within 0 and 1', () => {
  expect([-1e6, -700, 0, 700, 1e6].map(probabilityOf)).toEqual([0, expect.any(Number), 0.5, 1, 1])
  expect(probabilityOf(-700)).toBeGreaterThan(0)
})
