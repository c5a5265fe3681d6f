import { expect, it } from 'vitest'
import type { PathModel } from '../../../src/satisfaction/index.js'
import { indexVerdict, pathModel } from '../../../src/satisfaction/index.js'
import { thrown } from '../../errors/thrown.js'
import { SMALL, smallAnswers } from '../path-bootstrap/small-survey.js'

const MODEL = pathModel.fit(smallAnswers(30), SMALL)
const construct = Object.keys(SMALL.constructs)[0]!

function withReport(wrong: object): PathModel {
  return JSON.parse(JSON.stringify({ ...MODEL, fit: { ...MODEL.fit, ...wrong } }))
}

it('lets a model pass that was stored and read again', () => {
  expect(indexVerdict(withReport({}), { construct })).toEqual(indexVerdict(MODEL, { construct }))
})

it.each([
  [{ observations: {} }, 'model.fit.observations'],
  [{ observations: 'many' }, 'model.fit.observations'],
  [{ leftOut: null }, 'model.fit.leftOut'],
  [{ effectiveObservations: 'x' }, 'model.fit.effectiveObservations'],
  [{ converged: 'no' }, 'model.fit.converged'],
  [{ warnings: null }, 'model.fit.warnings'],
  [{ warnings: [null] }, 'model.fit.warnings[0]'],
])('names the field of a report at fault: %j', (wrong, path) => {
  expect(thrown(() => indexVerdict(withReport(wrong), { construct }))).toMatchObject({ path })
})
