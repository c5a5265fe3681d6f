import { expect, it } from 'vitest'
import { importancePerformanceChart } from '../../src/charts/importance-performance-chart.js'
import { importancePerformance } from '../../src/satisfaction/index.js'
import { thrown } from '../errors/thrown.js'
import { madeUpModel } from './made-up-survey.js'
import { draw, expectReadable, wordsOf } from './render.js'

const { model } = madeUpModel(120)
const map = importancePerformance(model, { target: 'Satisfaction', scale: { lowest: 1, highest: 10 } })

it('can be read', async () => {
  await expectReadable(size => importancePerformanceChart(map, size))
  await expectReadable(size => importancePerformanceChart(map, { ...size, of: 'items', target: 'Loyalty' }))
})

it('names constructs, and begins with what matters more and is done less well than the mean', async () => {
  const rows = [
    { construct: 'Speed', importance: 0.6, performance: 55, items: [] },
    { construct: 'Price', importance: 0.5, performance: 80, items: [] },
    { construct: 'Image', importance: 0.1, performance: 50, items: [] },
  ]
  const spec = importancePerformanceChart(rows)
  expect(spec.data.values.map(({ side }) => side)).toEqual(['first', 'later', 'later'])
  expect(spec.description).toContain('To begin with: Speed')
  expect(wordsOf(await draw(spec))).toEqual(expect.arrayContaining(['Speed', 'Price', 'Image']))
})

it('draws a single construct, and many items without their names', async () => {
  await draw(importancePerformanceChart([{ construct: 'Speed', importance: 0.4, performance: 55, items: [] }]))
  const items = Array.from({ length: 40 }, (_, i) => ({ item: `q${i}`, importance: i / 100, performance: 50 + i }))
  const drawn = await draw(
    importancePerformanceChart([{ construct: 'All', importance: 1, performance: 60, items }], { of: 'items' }),
  )
  expect(wordsOf(drawn)).not.toContain('q7')
})

it('refuses no constructs and figures that are none', () => {
  expect(thrown(() => importancePerformanceChart([]))).toMatchObject({ code: 'EMPTY_INPUT', path: 'map' })
  const bad = JSON.parse('[{ "construct": "Speed", "importance": "0.4", "performance": 55 }]')
  expect(thrown(() => importancePerformanceChart(bad))).toMatchObject({ path: 'map[0].importance' })
  expect(thrown(() => importancePerformanceChart(map, JSON.parse('{ "of": "all" }')))).toMatchObject({
    path: 'options.of',
  })
})
