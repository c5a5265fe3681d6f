import { expect, it } from 'vitest'
import { binsChart } from '../../src/charts/index.js'
import { binsFromCuts, binsFromParams } from '../../src/risk/index.js'
import { proportionInterval } from '../../src/statistics/index.js'
import { thrown } from '../errors/thrown.js'
import { defaultRate, duration, outcomes } from './borrowers.js'
import { draw, expectReadable, wordsOf } from './render.js'

const evidence = { weightOfEvidence: 'ln(good/bad)' } as const
const bins = binsFromCuts(duration, outcomes, { ...evidence, cuts: [12, 24, 36] })

it('can be read', async () => {
  await expectReadable(size => binsChart(bins, { ...size, variable: 'duration' }))
})

it('has a row per bin with its rate, its clients and its weight', async () => {
  const { values } = binsChart(bins).data
  expect(values.map(row => row['bin'])).toEqual(['(-∞, 12)', '[12, 24)', '[24, 36)', '[36, ∞)', 'missing'])
  const [first] = values
  const { lower, upper } = proportionInterval(Number(first?.['bads']), Number(first?.['clients']))
  expect(first).toMatchObject({ lower, upper, rate: Number(first?.['bads']) / Number(first?.['clients']) })
  const words = wordsOf(await draw(binsChart(bins, { width: 360 })))
  for (const row of values) expect(words).toContain(row['words'])
  expect(binsChart(bins).title.subtitle?.join(' ')).toContain(
    `all clients, ${Number((100 * defaultRate).toPrecision(3))}\u00a0%`,
  )
})

it('has no intervals where rows weigh otherwise than 1', () => {
  const weights = outcomes.map((_, row) => 0.5 + (row % 3))
  const weighted = binsFromCuts(duration, outcomes, { ...evidence, cuts: [24], weights })
  const spec = binsChart(weighted)
  expect(spec.data.values[0]).not.toHaveProperty('lower')
  expect(spec.title.subtitle?.join(' ')).not.toMatch(/intervals/)
})

it('refuses bins without counts, and what are no bins', () => {
  const given = binsFromParams({ cuts: [24], special: [], ...evidence, weights: [0.5, -0.5, 0], unseen: 'error' })
  expect(thrown(() => binsChart(given))).toMatchObject({ code: 'MISSING_VALUE', path: 'bins.fit.rows' })
  expect(thrown(() => binsChart(JSON.parse('7'))).path).toBe('bins')
  const broken = JSON.parse('{ "params": {}, "fit": { "source": "counted", "rows": [null] } }')
  expect(thrown(() => binsChart(broken)).path).toBe('bins.fit.rows[0]')
})

it('draws no document whose bins are none', () => {
  const json = JSON.parse(JSON.stringify(bins))
  const [first, ...others] = json.fit.rows
  const withRow = (row: object) => ({ ...json, fit: { ...json.fit, rows: [{ ...first, ...row }, ...others] } })
  expect(binsChart(json).data.values).toEqual(binsChart(bins).data.values)
  expect(thrown(() => binsChart({ ...json, params: null })).path).toBe('bins.params')
  expect(thrown(() => binsChart({ ...json, params: {} })).path).toBe('bins.params.weightOfEvidence')
  for (const name of ['label', 'count', 'goods', 'bads', 'badRate', 'weightOfEvidence', 'informationValue']) {
    for (const bad of [null, 5n, {}]) {
      expect(thrown(() => binsChart(withRow({ [name]: bad }))).path).toBe(`bins.fit.rows[0].${name}`)
    }
  }
})
