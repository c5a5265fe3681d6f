import { expect, it } from 'vitest'
import { heatMap } from '../../src/charts/heat-map.js'
import { customerBaseFromSummary } from '../../src/records/index.js'
import { draw, wordsOf } from './render.js'

const frequency = Array.from({ length: 25 }, (_, i) => i + 1)
const clients = customerBaseFromSummary(
  { frequency, recency: frequency, age: frequency.map(() => 30) },
  { timeUnit: 'day', observedUntil: '1997-09-30' },
)
const figure = { title: 'Heat', subtitle: 'of cells', legend: 'Degrees', values: frequency, format: '.1f' }

it('has a cell per history, in its place', () => {
  const spec = heatMap(clients, figure, {})
  expect(spec.data.values[24]).toEqual({ frequency: 25, recency: 25, value: 25 })
  expect(spec.layer[0]?.encoding.y).toMatchObject({ sort: 'descending', title: 'First to last purchase, days' })
})

it('writes some of many numbers, and what the colours mean', async () => {
  const words = wordsOf(await draw(heatMap(clients, figure, { width: 360 })))
  expect(words.filter(word => /^\d+$/.test(word))).toEqual(['1', '6', '11', '16', '21', '21', '16', '11', '6', '1'])
  expect(words).toContain('Degrees')
  expect(words.filter(word => /^\d+\.0$/.test(word)).length).toBeGreaterThan(2)
})
