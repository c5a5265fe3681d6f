import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import type { PathModel } from '../../../src/satisfaction/path-model/index.js'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { expectModel } from '../../../src/satisfaction/path-model/model.js'
import { thrown } from '../../errors/thrown.js'
import { STRUCTURE, sample } from './sample.js'

const model = pathModel.fit(sample(60), STRUCTURE)

it('a model that was made here is taken as it is, one from anywhere is checked', () => {
  expect(expectModel(model, 'model')).toBe(model)
  const copy: PathModel = structuredClone(model)
  expect(expectModel(copy, 'model')).toEqual(model)
  expect(thrown(() => expectModel({ ...copy, kind: 'k-means' as never }, 'model')).path).toBe('model.kind')
  const { constructs: _, ...params } = copy.params
  expect(thrown(() => expectModel({ ...copy, params: params as never }, 'model')).path).toBe('model.params.constructs')
})

it('a model prints as a table', () => {
  const text = inspect(model)
  expect(text).toContain('path-model of 60 rows, path scheme, converged')
  expect(text).toContain('Satisfaction -> Loyalty')
})
