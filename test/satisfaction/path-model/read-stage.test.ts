import { describe, expect, it } from 'vitest'
import { pathModel } from '../../../src/satisfaction/path-model/index.js'
import { readParams } from '../../../src/satisfaction/path-model/read-params.js'
import { thrown } from '../../errors/thrown.js'
import { replaced } from '../../laws/junk.js'
import { everything } from './everything.js'
import { sample } from './sample.js'

const { params } = pathModel.fit(sample(60), everything('orthogonal'))
const fault = (path: string, by: unknown) => thrown(() => readParams(replaced(params, path.split('.'), by), 'params'))

describe('a stage of a document', () => {
  it('has constructs and indicators as its structure says', () => {
    expect(fault('constructs.0.name', 'Other')).toMatchObject({
      code: 'INVALID_DOCUMENT',
      path: 'params.constructs[0].name',
    })
    expect(fault('constructs.0.mode', 'B').path).toBe('params.constructs[0].mode')
    expect(fault('constructs.0.indicators', ['Quality', 'Image']).path).toBe('params.constructs[0].indicators[0]')
    expect(fault('constructs.0.weights', [1]).code).toBe('LENGTH_MISMATCH')
    expect(fault('constructs.0.weights.0', null).path).toBe('params.constructs[0].weights[0]')
    expect(fault('constructs.1.rhoA', undefined).path).toBe('params.constructs[1].rhoA')
    expect(fault('constructs.0.deviation', 0).path).toBe('params.constructs[0].deviation')
    expect(fault('indicators.0.kind', 'item').path).toBe('params.indicators[0].kind')
    expect(fault('indicators.2.deviation', -1).path).toBe('params.indicators[2].deviation')
    const residual = params.indicators.findIndex(({ kind }) => kind === 'residual')
    expect(fault(`indicators.${residual}.of`, ['x', 'y']).path).toBe(`params.indicators[${residual}].of[0]`)
    expect(fault(`indicators.${residual}.regression`, {}).path).toContain('.regression.')
    expect(fault('paths.0.to', 'Loyalty').path).toBe('params.paths[0].to')
    expect(fault('explained.0.name', 'Loyalty').path).toBe('params.explained[0].name')
  })

  it('has matrices that are symmetric', () => {
    expect(fault('covariance.1.0', 0.123)).toMatchObject({ code: 'INVALID_DOCUMENT', path: 'params.covariance[1][0]' })
    expect(fault('scoreCorrelations.0', [1]).path).toBe('params.scoreCorrelations[0]')
  })

  it('may have been rounded by another writer', () => {
    const cell = params.covariance[1]![0]!
    const rounded = replaced(params, ['covariance', '1', '0'], Number(cell.toPrecision(12)))
    expect(readParams(rounded, 'params').covariance[1]![0]).toBeCloseTo(cell, 10)
  })
})
