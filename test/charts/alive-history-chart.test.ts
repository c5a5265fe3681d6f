import { expect, it } from 'vitest'
import { aliveHistoryChart } from '../../src/charts/index.js'
import { bgNbd, paretoNbd } from '../../src/lifetime/index.js'
import { thrown } from '../errors/thrown.js'
import { buying, leaving } from './clients.js'
import { expectReadable } from './render.js'

const purchases = ['2024-05-20', '2024-01-01', '2024-02-01', '2024-02-01', '2025-01-01']
const until = '2024-09-30'

it('can be read', async () => {
  await expectReadable(size => aliveHistoryChart([bgNbd, buying], purchases, { ...size, until }))
  await expectReadable(size => aliveHistoryChart([paretoNbd, leaving], ['2024-09-30'], { ...size, until }))
})

it('holds the probability of every day, and every purchase that was known', () => {
  const spec = aliveHistoryChart([bgNbd, buying], purchases, { until })
  expect(spec.data.values[0]).toEqual({ day: '2024-01-01', alive: 1 })
  const history = { frequency: 2, recency: 140 / 7, age: 273 / 7 }
  expect(spec.data.values.at(-1)).toEqual({ day: until, alive: bgNbd.probabilityAlive(buying, history) })
  expect(spec.layer.at(-1)?.data?.values).toEqual([{ day: '2024-01-01' }, { day: '2024-02-01' }, { day: '2024-05-20' }])
  expect(spec.title.subtitle?.join(' ')).toContain('3 purchases from 2024-01-01 on')
})

it('takes the covariates of the client, where the model knows some', () => {
  const effects = { purchase: { gender: 0.4 }, dropout: { gender: -0.3 } }
  const model = paretoNbd.fromParams(leaving.params, { timeUnit: 'week', effects })
  const covariates = { gender: 1 }
  const { values } = aliveHistoryChart([paretoNbd, model], ['2024-01-01'], { until, covariates }).data
  const history = { frequency: 0, recency: 0, age: 273 / 7, covariates }
  expect(values.at(-1)).toEqual({ day: until, alive: paretoNbd.probabilityAlive(model, history) })
  expect(thrown(() => aliveHistoryChart([paretoNbd, model], ['2024-01-01'], { until }))).toMatchObject({
    path: 'client.covariates.gender',
  })
})

it('refuses what is no pair, no date or no option', () => {
  const wrong = JSON.parse('{}')
  expect(thrown(() => aliveHistoryChart(wrong, purchases, { until }))).toMatchObject({ path: 'pair' })
  expect(thrown(() => aliveHistoryChart([bgNbd, buying], purchases, { until: 'now' }))).toMatchObject({
    code: 'INVALID_DATE',
    path: 'options.until',
  })
})
