import { describe, expect, it } from 'vitest'
import { valueTiers } from '../../../../src/segmentation/index.js'
import { JUNK } from '../../../laws/junk.js'

describe('valueTiers.fromParams', () => {
  it('is a document as given', () => {
    const model = valueTiers.fromParams({ cutPoints: [3], names: ['x', 'y'], currency: 'CNY' })
    expect(JSON.parse(JSON.stringify(model))).toMatchObject({
      kind: 'value-tiers',
      currency: 'CNY',
      params: { names: ['x', 'y'], cutPoints: [3] },
      fit: { source: 'given' },
    })
    expect(valueTiers.fromParams({ cutPoints: [] }).params.names).toEqual(['A'])
  })

  it('refuses junk', () => {
    for (const junk of JUNK) {
      expect(() => valueTiers.fromParams(junk as never)).toThrowError(/params/)
      if (!(Array.isArray(junk) && junk.length === 0)) {
        expect(() => valueTiers.fromParams({ cutPoints: junk as never })).toThrowError(/params\.cutPoints/)
      }
    }
  })
})
