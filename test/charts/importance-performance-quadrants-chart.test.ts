import { expect, it } from 'vitest'
import { importancePerformanceQuadrantsChart } from '../../src/charts/importance-performance-quadrants-chart.js'
import { importancePerformanceQuadrants } from '../../src/satisfaction/drivers/index.js'
import { thrown } from '../errors/thrown.js'
import { surveyOf } from '../satisfaction/drivers/survey.js'
import { draw, expectReadable, wordsOf } from './render.js'

const found = importancePerformanceQuadrants(surveyOf(120), {
  drivers: { 'Speed of decisions': ['speed1', 'speed2'], Clarity: 'clarity', Parking: 'parking' },
  importance: { outcome: 'overall' },
  scale: { lowest: 1, highest: 10 },
  cuts: { importance: 'mean', performance: 60 },
  replicates: 200,
})

it('can be read', async () => {
  await expectReadable(size => importancePerformanceQuadrantsChart(found, size))
  const cuts = { importance: { value: 50 }, performance: { value: 50 } }
  const points = Array.from({ length: 12 }, (_, i) => ({
    name: `Driver number ${i}`,
    importance: 50 + (i % 3),
    performance: 50 + i,
  }))
  await expectReadable(size => importancePerformanceQuadrantsChart({ cuts, points }, size))
  await expectReadable(size =>
    importancePerformanceQuadrantsChart({ cuts, points: [{ name: 'x', importance: 50, performance: 50 }] }, size),
  )
})

it('names drivers and corners', async () => {
  const spec = importancePerformanceQuadrantsChart(found)
  const all = wordsOf(await draw(spec)).join(' | ')
  for (const word of [
    'Concentrate here',
    'Keep up',
    'Low priority',
    'Possible overkill',
    'Speed of decisions',
    'Share of what is explained, %',
  ]) {
    expect(all).toContain(word)
  }
  expect(spec.data.values[0]).toMatchObject({ x: found.points[0]!.performance, y: found.points[0]!.importance })
})

it('refuses what is none', () => {
  const cuts = { importance: { value: 50 }, performance: { value: 50 } }
  const call = (given: unknown) => thrown(() => importancePerformanceQuadrantsChart(JSON.parse(JSON.stringify(given))))
  expect(call(null).path).toBe('quadrants')
  expect(call({ cuts, points: [] }).code).toBe('EMPTY_INPUT')
  expect(call({ cuts, points: [{ name: 1 }] }).path).toBe('quadrants.points[0].name')
  expect(call({ cuts, points: [{ name: 'x', importance: 1 }] }).path).toBe('quadrants.points[0].performance')
  expect(call({ cuts: { importance: {} }, points: [{ name: 'x', importance: 1, performance: 2 }] }).path).toBe(
    'quadrants.cuts.performance',
  )
  const wrong = { name: 'x', importance: 1, performance: 2, importanceInterval: { lower: null, upper: 1 } }
  expect(call({ cuts, points: [wrong] }).path).toBe('quadrants.points[0].importanceInterval.lower')
  expect(thrown(() => importancePerformanceQuadrantsChart(found, JSON.parse('{ "sort": 1 }'))).code).toBe(
    'UNKNOWN_OPTION',
  )
})
