import { expect, it } from 'vitest'
import { describeModel } from '../../../src/satisfaction/path-model/describe.js'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { STRUCTURE, sample } from './sample.js'

it('a model is told by its constructs, paths and warnings', () => {
  const model = pathModel.fit(sample(15), STRUCTURE, { mostIterations: 1 })
  const lines = describeModel(model).split('\n')
  expect(lines[0]).toBe('path-model of 15 rows, path scheme, NOT converged in 1 rounds')
  expect(lines[1]).toBe('construct     mode  items        R²')
  expect(lines[2]).toBe('Image         A         3')
  expect(lines.filter(line => line.includes(' -> ')).length).toBe(4)
  expect(lines.filter(line => line.startsWith('! ')).map(line => line.split(':')[0])).toEqual([
    '! NOT_CONVERGED',
    '! SMALL_SAMPLE',
  ])
})
