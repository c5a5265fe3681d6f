import { expect, it } from 'vitest'
import { loadingsChart } from '../../src/charts/loadings-chart.js'
import { pathModel } from '../../src/satisfaction/index.js'
import { thrown } from '../errors/thrown.js'
import { madeUpModel } from './made-up-survey.js'
import { draw, expectReadable, wordsOf } from './render.js'

const { model, bootstrap } = madeUpModel(120)

it('can be read', async () => {
  await expectReadable(size => loadingsChart(model, { ...size, bootstrap }))
})

it('has a line for each item under its construct', async () => {
  const all = wordsOf(await draw(loadingsChart(model)))
  for (const { name, indicators } of model.params.constructs)
    for (const word of [name, ...indicators]) expect(all).toContain(word)
})

it('draws items of which little is told in another colour, and intervals only with resamples', () => {
  const { data } = loadingsChart(model, { bootstrap })
  expect(data.values.every(({ shows, loading }) => (shows === 'well') === Number(loading) >= 0.7)).toBe(true)
  expect(data.values.every(({ lower, upper }) => Number(lower) <= Number(upper))).toBe(true)
  expect(loadingsChart(model).data.values.every(({ lower }) => lower === undefined)).toBe(true)
})

it('keeps apart items of one name in the blocks of two models, and shows negative loadings', async () => {
  const answers = { good: [1, 2, 3, 4, 5, 4], bad: [5, 4, 3, 2, 2, 1], again: [1, 2, 3, 5, 5, 4] }
  const turned = pathModel.fit(answers, {
    constructs: {
      Satisfaction: { kind: 'composite', items: ['good', 'bad'], positive: 'good' },
      Loyalty: { kind: 'composite', items: ['again'] },
    },
    paths: [{ from: 'Satisfaction', to: 'Loyalty' }],
  })
  const spec = loadingsChart(turned)
  expect(spec.data.values.map(({ loading }) => Math.sign(Number(loading)))).toEqual([1, -1, 1])
  expect((await draw(spec)).svg).not.toMatch(/NaN/)
})

it('refuses what is no model', () => {
  expect(thrown(() => loadingsChart(JSON.parse('{}')))).toMatchObject({ code: 'INVALID_DOCUMENT', path: 'model.kind' })
})
