import { expect, it } from 'vitest'
import { expectModel, seal } from '../../../../src/statistics/clustering/k-means/model.js'
import { kMeans } from '../../../../src/statistics/index.js'
import { thrown } from '../../../errors/thrown.js'

const model = kMeans.fit({ x: [1, 2, 9] }, { clusters: 2 })

it('takes a sealed model as it is, and a plain one once its parameters are checked', () => {
  expect(expectModel(model, 'model')).toBe(model)
  expect(expectModel(JSON.parse(JSON.stringify(model)), 'model')).toEqual(model)
  expect(thrown(() => expectModel({ ...model, kind: 'k-medoids' } as never, 'before'))).toMatchObject({
    code: 'INVALID_DOCUMENT',
    path: 'before.kind',
  })
  expect(thrown(() => expectModel({ ...model, fit: 1 } as never, 'model')).path).toBe('model.fit')
})

it('freezes what it seals, with the version of the format', () => {
  const sealed = seal(model.params, { source: 'given' }, 'by hand')
  expect(sealed).toMatchObject({ kind: 'k-means', version: 1, madeBy: 'by hand' })
  expect(Object.isFrozen(sealed.fit)).toBe(true)
})
