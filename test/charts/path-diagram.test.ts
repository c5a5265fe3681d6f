import { expect, it } from 'vitest'
import { pathDiagram } from '../../src/charts/path-diagram.js'
import { thrown } from '../errors/thrown.js'
import { madeUpModel } from './made-up-survey.js'
import { draw, expectReadable, wordsOf } from './render.js'

const { model, bootstrap } = madeUpModel(200)

it('can be read', async () => {
  await expectReadable(size => pathDiagram(model, { ...size, bootstrap }))
})

it('names every construct in full on a telephone, with what is explained of it and the figure of each path', async () => {
  const all = wordsOf(await draw(pathDiagram(model, { width: 360 })))
  for (const { name } of model.params.constructs) expect(all).toContain(name)
  for (const { rSquared } of model.params.explained) expect(all).toContain(`R² ${rSquared.toFixed(2)}`)
  for (const { coefficient } of model.params.paths) expect(all).toContain(coefficient.toFixed(2))
})

it('is grey where an interval reaches over 0, and only with resamples', () => {
  const sides = pathDiagram(model, { bootstrap }).data.values.map(({ side }) => side)
  expect(sides).toEqual(
    model.params.paths.map(({ from, to, coefficient }) => {
      const { interval } = bootstrap.paths.find(path => path.from === from && path.to === to)!
      return interval.lower <= 0 && interval.upper >= 0 ? 'unclear' : coefficient < 0 ? 'negative' : 'positive'
    }),
  )
  expect(sides).toContain('unclear')
  expect(pathDiagram(model).data.values.map(({ side }) => side)).not.toContain('unclear')
})

it('refuses what is no model and no bootstrap', () => {
  expect(thrown(() => pathDiagram(JSON.parse('{}')))).toMatchObject({ code: 'INVALID_DOCUMENT', path: 'model.kind' })
  expect(thrown(() => pathDiagram(model, JSON.parse('{ "bootstrap": {} }')))).toMatchObject({
    path: 'options.bootstrap.kind',
  })
})
