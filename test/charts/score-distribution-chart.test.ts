import { expect, it } from 'vitest'
import { scoreDistributionChart } from '../../src/charts/index.js'
import { kolmogorovSmirnov } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'
import { outcomes, points } from './borrowers.js'
import { draw, expectReadable, wordsOf } from './render.js'

it('can be read', async () => {
  await expectReadable(size => scoreDistributionChart(points, outcomes, { ...size, quantity: 'Points' }))
})

it('counts every client once, as shares of the class', () => {
  const { values } = scoreDistributionChart(points, outcomes, { bins: 12 }).data
  expect(values).toHaveLength(24)
  for (const outcome of ['paid', 'defaulted']) {
    const rows = values.filter(row => row['outcome'] === outcome)
    expect(rows.reduce((sum, row) => sum + Number(row['share']), 0)).toBeCloseTo(1, 12)
  }
  expect(values.reduce((sum, row) => sum + Number(row['clients']), 0)).toBe(points.length)
})

it('marks the cut that parts the classes best', async () => {
  const { score } = kolmogorovSmirnov(points, outcomes)
  expect(wordsOf(await draw(scoreDistributionChart(points, outcomes)))).toContain(`${score}`)
})

it('draws one score for all', async () => {
  await expectReadable(size => scoreDistributionChart([7, 7, 7], [0, 1, 0], size))
})

it('counts scores as far apart as doubles go', () => {
  const { values } = scoreDistributionChart([-1.7e308, 0, 1.7e308, 1e300], [0, 1, 0, 1], { bins: 5 }).data
  expect(values.map(row => row['clients'])).toEqual([1, 0, 0, 0, 1, 0, 0, 2, 0, 0])
})

it('refuses one class and steps that are none', () => {
  expect(thrown(() => scoreDistributionChart([1, 2], [0, 0])).code).toBe('NO_VARIATION')
  expect(thrown(() => scoreDistributionChart([1, 2], [0, 1], { bins: 2 })).path).toBe('options.bins')
  expect(thrown(() => scoreDistributionChart([1, Number.NaN], [0, 1])).path).toBe('scores[1]')
})

it('draws equal scores in one step', () => {
  const { values } = scoreDistributionChart([5, 5, 5], [0, 1, 1], { bins: 5 }).data
  expect(values.filter(({ clients }) => Number(clients) > 0).map(({ from, clients }) => [from, clients])).toEqual([
    [5, 1],
    [5, 2],
  ])
})
