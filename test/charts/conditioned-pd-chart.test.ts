import { expect, it } from 'vitest'
import { conditionedPdChart } from '../../src/charts/index.js'
import { scenarioMigrations } from '../../src/risk/index.js'
import { thrown } from '../errors/thrown.js'
import { JLT, story } from './ratings.js'
import { expectReadable } from './render.js'

const stories = [
  { scenario: story('upturn', 1, 1, 0.5, 0), weight: 0.2 },
  { scenario: story('base', 0.2, 0, 0), weight: 0.5 },
  { scenario: story('downturn', -1.5, -1, -0.5, 0), weight: 0.3 },
]
const options = { periods: 8, assetCorrelation: 0.12 }
const told = scenarioMigrations(JLT, stories, options)
const bb = { rating: 'BB', defaultState: 'D' }

it('can be read, by period and cumulated', async () => {
  await expectReadable(size => conditionedPdChart(told, { ...bb, ...size }))
  await expectReadable(size => conditionedPdChart(told, { ...bb, ...size, measure: 'cumulative' }))
})

it('has a line for each scenario, their mean and the usual one', () => {
  const rows = conditionedPdChart(told, bb).data.values
  expect([...new Set(rows.map(({ series }) => series))]).toEqual([
    'through the cycle',
    'upturn',
    'base',
    'downturn',
    'weighted',
  ])
  expect(rows.filter(({ series }) => series === 'base')).toHaveLength(9)
  expect(rows[0]).toEqual({ series: 'through the cycle', time: 0, pd: JLT.rows[4]?.[7] })
})

it('has no mean of one scenario', () => {
  const one = scenarioMigrations(JLT, stories.slice(2), options)
  const rows = conditionedPdChart(one, bb).data.values
  expect([...new Set(rows.map(({ series }) => series))]).toEqual(['through the cycle', 'downturn'])
})

it('refuses what it cannot draw', () => {
  expect(thrown(() => conditionedPdChart(told, { ...bb, rating: 'E' })).path).toBe('options.rating')
  expect(thrown(() => conditionedPdChart(told, JSON.parse('{}'))).path).toBe('options.rating')
  expect(thrown(() => conditionedPdChart(JSON.parse('null'), bb)).path).toBe('migrations')
  expect(thrown(() => conditionedPdChart(JSON.parse('{}'), bb)).path).toBe('migrations.scenarios')
  const named = [{ scenario: story('weighted', 0), weight: 1 }, ...stories]
  expect(thrown(() => conditionedPdChart(scenarioMigrations(JLT, named, options), bb)).code).toBe('CONFLICTING_OPTIONS')
  const six = Array.from({ length: 6 }, (_, i) => ({ scenario: story(`${i}`, i), weight: 1 }))
  expect(thrown(() => conditionedPdChart(scenarioMigrations(JLT, six, options), bb)).code).toBe('OUT_OF_RANGE')
})
