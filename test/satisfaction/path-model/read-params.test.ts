import { describe, expect, it } from 'vitest'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { readParams } from '../../../src/satisfaction/path-model/read-params.js'
import { thrown } from '../../errors/thrown.js'
import { replaced } from '../../laws/junk.js'
import { everything } from './everything.js'
import { STRUCTURE, sample } from './sample.js'

const answers = sample(60)
const { params } = pathModel.fit(answers, everything())
const plain = pathModel.fit(answers, STRUCTURE).params

describe('what a model found', () => {
  it('is read as it is', () => {
    expect(readParams(JSON.parse(JSON.stringify(params)), 'params')).toEqual(params)
  })

  it('has the stages that its structure asks for, and no others', () => {
    const { firstStage: _, ...without } = params
    expect(thrown(() => readParams(without, 'params'))).toMatchObject({
      code: 'INVALID_DOCUMENT',
      path: 'params.firstStage',
    })
    const more = { ...plain, mainEffects: params.mainEffects }
    expect(thrown(() => readParams(more, 'params'))).toMatchObject({ path: 'params.mainEffects', expected: 'nothing' })
    expect(thrown(() => readParams(replaced(params, ['mainEffects', 'covariance'], []), 'params')).path).toBe(
      'params.mainEffects.covariance',
    )
  })

  it('is refused where it is not of its structure', () => {
    const fault = (path: string, by: unknown) =>
      thrown(() => readParams(replaced(plain, path.split('.'), by), 'params'))
    expect(fault('standardise', 1).path).toBe('params.standardise')
    expect(fault('scheme', 'horst').path).toBe('params.scheme')
    expect(fault('structure.paths', []).path).toContain('params.structure')
  })
})
