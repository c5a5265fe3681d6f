import { expect, it } from 'vitest'
import { pdTermStructureChart } from '../../src/charts/index.js'
import type { PdTermStructure } from '../../src/risk/index.js'
import { migrationByPowers, pdTermStructure } from '../../src/risk/index.js'
import type { TransitionMatrix } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'
import { FINE, JLT } from './ratings.js'
import { draw, expectReadable, wordsOf } from './render.js'

const all = (matrix: TransitionMatrix, periods: number): readonly PdTermStructure[] =>
  matrix.states
    .slice(0, -1)
    .map(rating => pdTermStructure(migrationByPowers(matrix, { periods }), { rating, defaultState: 'D' }))
const seven = all(JLT, 10)

it('can be read, on either axis, of one rating and of many', async () => {
  await expectReadable(size => pdTermStructureChart(seven, size))
  await expectReadable(size => pdTermStructureChart(seven, { ...size, axis: 'linear' }))
  await expectReadable(size => pdTermStructureChart(seven.slice(2, 3), size))
  await expectReadable(size => pdTermStructureChart(all(FINE, 30), size))
})

it('names every line at its end, each apart', async () => {
  const words = wordsOf(await draw(pdTermStructureChart(seven, { width: 360 })))
  expect(words.filter(word => JLT.states.includes(word))).toEqual(['AAA', 'AA', 'A', 'BBB', 'BB', 'B', 'CCC'])
  const labels = pdTermStructureChart(seven).layer.at(-1)?.data?.values ?? []
  const logs = labels.map(({ pd }) => Math.log(Number(pd)))
  for (const [i, log] of logs.slice(1).entries()) expect(log - logs[i]!).toBeGreaterThan(0.1)
})

it('has no place for 0 on powers of ten, and one on the other', () => {
  const first = (axis: 'log' | 'linear') => pdTermStructureChart(seven, { axis }).data.values[0]
  expect(first('log')?.['time']).toBe(2)
  expect(first('linear')).toMatchObject({ time: 0, pd: 0 })
})

it('refuses what it cannot draw', () => {
  expect(thrown(() => pdTermStructureChart([])).code).toBe('EMPTY_INPUT')
  expect(thrown(() => pdTermStructureChart(JSON.parse('null'))).path).toBe('structures')
  expect(thrown(() => pdTermStructureChart(JSON.parse('[null]'))).path).toBe('structures[0]')
  expect(thrown(() => pdTermStructureChart(JSON.parse('[{ "rating": "A" }]'))).path).toBe('structures[0].cumulativePd')
  expect(thrown(() => pdTermStructureChart(new Array(26).fill(seven[0]))).code).toBe('OUT_OF_RANGE')
  expect(thrown(() => pdTermStructureChart(seven, JSON.parse('{ "axis": "sqrt" }'))).path).toBe('options.axis')
  const months = migrationByPowers(JLT, { periods: 10, unit: 'month' })
  const monthly = pdTermStructure(months, { rating: 'A', defaultState: 'D' })
  expect(thrown(() => pdTermStructureChart([seven[0]!, monthly])).code).toBe('UNIT_MISMATCH')
  const never = pdTermStructure(migrationByPowers(JLT, { periods: 1 }), { rating: 'AAA', defaultState: 'D' })
  expect(thrown(() => pdTermStructureChart([never])).code).toBe('NO_DATA')
})
