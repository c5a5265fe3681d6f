import { expect, it } from 'vitest'
import { recencyFrequencyGrid } from '../../src/charts/recency-frequency-grid.js'
import { customerBaseFromSummary } from '../../src/records/index.js'
import { thrown } from '../errors/thrown.js'

const base = customerBaseFromSummary(
  { frequency: [3, 0, 1], recency: [20, 0, 2], age: [38.86, 30, 20] },
  { timeUnit: 'week', observedUntil: '1997-09-30' },
)

it('goes to the oldest client and the most purchases of the base', () => {
  const cells = recencyFrequencyGrid(base, {})
  expect(cells[0]).toEqual({ frequency: 0, recency: 0, age: 38.86 })
  expect(cells.at(-1)).toEqual({ frequency: 3, recency: 38, age: 38.86 })
  expect(cells).toHaveLength(1 + 3 * 38)
})

it('takes steps, and ends with the age where it is a whole number of them', () => {
  const cells = recencyFrequencyGrid(base, { age: 3, step: 0.1, upTo: 1 })
  expect(cells.map(({ recency }) => recency).at(-1)).toBe(3)
  expect(recencyFrequencyGrid(base, { age: 400 }).map(({ recency }) => recency)[1]).toBe(10)
})

it('leaves out what no log can show: more purchases than days', () => {
  const cells = recencyFrequencyGrid(base, { age: 2, upTo: 20 })
  expect(cells.filter(({ recency }) => recency === 1)).toHaveLength(7)
  expect(cells.filter(({ recency }) => recency === 2)).toHaveLength(14)
})

it('refuses impossible sizes', () => {
  expect(thrown(() => recencyFrequencyGrid(base, { age: -1 }))).toMatchObject({ path: 'options.age' })
  expect(thrown(() => recencyFrequencyGrid(base, { upTo: 0 }))).toMatchObject({ path: 'options.upTo' })
  expect(thrown(() => recencyFrequencyGrid(base, { step: 50 }))).toMatchObject({ path: 'options.step' })
  expect(thrown(() => recencyFrequencyGrid(base, { step: 0.01 }))).toMatchObject({ path: 'options.step' })
})
