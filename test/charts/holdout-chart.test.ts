import { expect, it } from 'vitest'
import { holdoutChart } from '../../src/charts/index.js'
import { bgNbd, holdoutBy } from '../../src/lifetime/index.js'
import { thrown } from '../errors/thrown.js'
import { base, buying } from './clients.js'
import { expectReadable } from './render.js'

const pair = [bgNbd, buying] as const

it('can be read by frequency, recency and silence', async () => {
  for (const by of ['frequency', 'recency', 'timeSinceLastPurchase'] as const) {
    await expectReadable(size => holdoutChart(pair, base, { ...size, by }))
  }
})

it('holds the means of holdoutBy by past purchases', () => {
  const rows = holdoutBy(pair, base, { by: 'frequency', upTo: 7 })
  const { values } = holdoutChart(pair, base, { by: 'frequency' }).data
  expect(values).toHaveLength(2 * rows.value.length)
  expect(values.slice(-2)).toEqual([
    { at: '7+', label: '7+', clients: rows.clients.at(-1), series: 'actual', purchases: rows.meanActual.at(-1) },
    { at: '7+', label: '7+', clients: rows.clients.at(-1), series: 'expected', purchases: rows.meanPredicted.at(-1) },
  ])
  expect(holdoutChart(pair, base, { by: 'frequency', upTo: 2 }).data.values).toHaveLength(6)
})

it('gathers times in round steps, and loses nobody', () => {
  const { values } = holdoutChart(pair, base, { by: 'recency' }).data
  const actual = values.filter(({ series }) => series === 'actual')
  expect(actual.length).toBeLessThanOrEqual(16)
  expect(actual[0]).toMatchObject({ at: 0, label: '0' })
  expect(actual[1]).toMatchObject({ at: 2.5, label: '0 to 5' })
  expect(actual.reduce((sum, { clients }) => sum + Number(clients), 0)).toBe(base.size)
  const bought = actual.reduce((sum, { clients, purchases }) => sum + Number(clients) * Number(purchases), 0)
  expect(bought).toBeCloseTo(base.holdout?.frequency.reduce((sum, count) => sum + count, 0) ?? -1, 8)
})

it('draws a base in which nobody came back', () => {
  const first = base.frequency.indexOf(0)
  const column = (values: Float64Array): Float64Array => values.slice(first, first + 1)
  const lonely = {
    ...base,
    size: 1,
    ids: ['one'],
    frequency: column(base.frequency),
    recency: column(base.recency),
    age: column(base.age),
    patterns: {
      size: 1,
      times: Float64Array.of(0, 4),
      frequency: Int32Array.of(0),
      recency: Int32Array.of(0),
      age: Int32Array.of(1),
      weight: Float64Array.of(1),
      ofClient: Int32Array.of(0),
    },
    holdout: { until: 1, duration: 13, frequency: Float64Array.of(1) },
  }
  expect(holdoutChart(pair, lonely, { by: 'recency' }).data.values[0]).toMatchObject({
    at: 0,
    clients: 1,
    purchases: 1,
  })
})

it('refuses a base without holdout and options that it does not know', () => {
  const { holdout, ...without } = base
  expect(holdout?.duration).toBe(13)
  expect(thrown(() => holdoutChart(pair, without, { by: 'recency' }))).toMatchObject({ code: 'MISSING_VALUE' })
  const misspelt = { by: 'recency', upto: 3 } as const
  expect(thrown(() => holdoutChart(pair, base, misspelt))).toMatchObject({
    code: 'UNKNOWN_OPTION',
    path: 'options.upto',
  })
})
