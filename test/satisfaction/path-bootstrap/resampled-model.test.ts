import { expect, it } from 'vitest'
import { pathModel } from '../../../src/satisfaction/index.js'
import { resampledModel } from '../../../src/satisfaction/path-bootstrap/resampled-model.js'
import { thrown } from '../../errors/thrown.js'
import { SMALL, smallAnswers } from './small-survey.js'

it('draws the rows that entered the fit', () => {
  const gaps = { ...smallAnswers(30), again: smallAnswers(30)['again']!.map((cell, row) => (row < 4 ? null : cell)) }
  const model = pathModel.fit(gaps, SMALL)
  expect(resampledModel(model, gaps, {}).units.size).toBe(26)
  const filled = pathModel.fit(gaps, SMALL, { missing: 'mean' })
  expect(resampledModel(filled, gaps, {}).units.size).toBe(30)
})

it('refuses a model that is none, and answers without a question of it', () => {
  const answers = smallAnswers(30)
  const { again: _, ...others } = answers
  expect(thrown(() => resampledModel(JSON.parse('{}'), answers, {}))).toMatchObject({ code: 'INVALID_DOCUMENT' })
  expect(thrown(() => resampledModel(pathModel.fit(answers, SMALL), others, {}))).toMatchObject({
    path: 'answers.again',
  })
})
