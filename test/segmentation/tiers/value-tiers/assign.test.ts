import { describe, expect, it } from 'vitest'
import { valueTiers } from '../../../../src/segmentation/index.js'
import { thrown } from '../../../errors/thrown.js'

const model = valueTiers.fromParams({ cutPoints: [100, 100, 0] })

describe('valueTiers.assign', () => {
  it('gives the first tier whose least value is reached', () => {
    const { size, segment, segmentNames } = valueTiers.assign(model, [1e300, 100, 99.99, 0, -1e-300])
    expect([size, Array.from(segment), segmentNames]).toEqual([5, [0, 0, 2, 2, 3], ['A', 'B', 'C', 'D']])
  })

  it('reads documents that went through JSON, and refuses others', () => {
    const copy = JSON.parse(JSON.stringify(model))
    expect(Array.from(valueTiers.assign(copy, [50]).segment)).toEqual([2])
    expect(thrown(() => valueTiers.assign({ ...copy, kind: 'rfm' }, [50]))).toMatchObject({ path: 'model.kind' })
    expect(thrown(() => valueTiers.assign({ ...copy, params: { names: ['A'], cutPoints: [1] } }, [50]))).toMatchObject({
      code: 'LENGTH_MISMATCH',
      path: 'model.params.names',
    })
    expect(thrown(() => valueTiers.assign(model, [1, Number.NaN]))).toMatchObject({ path: 'values[1]' })
  })
})
