import { expect, it } from 'vitest'
import { migrationMatrixChart } from '../../src/charts/index.js'
import { thrown } from '../errors/thrown.js'
import { CREDIT_METRICS, FINE, JLT, twoStates } from './ratings.js'
import { draw, expectReadable, wordsOf } from './render.js'

it('can be read, with few states and with many', async () => {
  await expectReadable(size => migrationMatrixChart(JLT, size))
  await expectReadable(size => migrationMatrixChart(FINE, size))
  await expectReadable(size => migrationMatrixChart(twoStates(0.3), size))
})

it('writes every probability that is not 0', async () => {
  const words = wordsOf(await draw(migrationMatrixChart(CREDIT_METRICS, { width: 360 })))
  expect(words.filter(word => /^(<?\d*\.\d+|100)$/.test(word))).toHaveLength(56)
  expect(words).toContain('90.8')
  expect(words).toContain('8.33')
  expect(words).toContain('0.01')
  expect(words).toContain('100')
})

it('writes no number where cells are too narrow', async () => {
  const narrow = wordsOf(await draw(migrationMatrixChart(FINE, { width: 360 })))
  expect(narrow.filter(word => /\d\.\d/.test(word))).toEqual([])
  const wide = wordsOf(await draw(migrationMatrixChart(FINE, { width: 900 })))
  expect(wide.filter(word => /\d\.\d/.test(word)).length).toBeGreaterThan(60)
})

it('keeps the order of states, whatever is possible', async () => {
  const drawn = wordsOf(await draw(migrationMatrixChart(FINE, { width: 900 })))
  const across = drawn.filter(word => FINE.states.includes(word)).slice(0, FINE.states.length)
  expect(across).toEqual(FINE.states)
})

it('tells what is rare from what is impossible', () => {
  const rare = migrationMatrixChart(twoStates(1e-7)).data.values.map(({ words }) => words)
  expect(rare).toEqual(['100', '<.01', '', '100'])
  expect(migrationMatrixChart(twoStates(0.1)).data.values.map(({ words }) => words)).toEqual([
    '90.0',
    '10.0',
    '',
    '100',
  ])
})

it('refuses what is no matrix, and too many states', () => {
  expect(thrown(() => migrationMatrixChart(JSON.parse('null'))).path).toBe('matrix')
  expect(thrown(() => migrationMatrixChart(JSON.parse('{}'))).path).toBe('matrix.states')
  expect(thrown(() => migrationMatrixChart({ states: ['A'], rows: [[0.5]] })).code).toBe('NOT_STOCHASTIC')
  const states = Array.from({ length: 41 }, (_, i) => `${i}`)
  const rows = states.map((_, i) => states.map((_, j) => (i === j ? 1 : 0)))
  expect(thrown(() => migrationMatrixChart({ states, rows })).code).toBe('OUT_OF_RANGE')
})
