import { expect, it } from 'vitest'
import { reviveWith } from '../../../../src/model/index.js'
import { kMedoids } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const MODEL = kMedoids.fit({ x: [1, 2, 8, 9, 9] }, { clusters: 2 })
const revive = (change: object): unknown => reviveWith([kMedoids.codec], { ...MODEL, ...change })

it('is the model again', () => {
  expect(reviveWith([kMedoids.codec], JSON.stringify(MODEL))).toEqual(MODEL)
  const given = kMedoids.fromParams(MODEL.params)
  expect(reviveWith([kMedoids.codec], JSON.stringify(given))).toEqual(given)
})

it.each([
  [{ extra: 1 }, 'document.extra'],
  [{ madeBy: 1 }, 'document.madeBy'],
  [{ params: { ...MODEL.params, names: undefined } }, 'document.params.names'],
  [{ params: { ...MODEL.params, medoids: [] } }, 'document.params.medoids'],
  [{ fit: { source: 'likelihood' } }, 'document.fit.source'],
  [{ fit: { source: 'given', starts: 1 } }, 'document.fit.starts'],
  [{ fit: { ...MODEL.fit, converged: false } }, 'document.fit.converged'],
  [{ fit: { ...MODEL.fit, sizes: [1] } }, 'document.fit.sizes'],
  [{ fit: { ...MODEL.fit, criterion: -1 } }, 'document.fit.criterion'],
  [{ fit: { ...MODEL.fit, warnings: [{ code: 'X', message: '' }] } }, 'document.fit.warnings[0].code'],
])('%j is refused at %s', (change, path) => {
  expect(thrown(() => revive(change)).path).toBe(path)
})
