import { describe, expect, it } from 'vitest'
import { rfm } from '../../../src/segmentation/index.js'
import { paramsOf } from '../../../src/segmentation/rfm/model.js'
import { thrown } from '../../errors/thrown.js'

const model = rfm.fromParams({ edges: { recency: [30], frequency: [1], monetary: [100] } })
const client = { recencyDays: 1, purchases: 2, spend: 3 }

describe('a document that skipped revival', () => {
  it('is scored with where it is sound', () => {
    const parsed = JSON.parse(JSON.stringify(model))
    expect(rfm.score(parsed, client)).toEqual(rfm.score(model, client))
    expect(paramsOf(structuredClone(model))).toEqual(model.params)
  })

  it.each([
    [undefined, 'model: expected an object, received undefined'],
    [{ ...model, kind: 'bg-nbd' }, 'model.kind: expected \'rfm\', received "bg-nbd". Read documents with reviveModel'],
    [{ ...model, params: { ...model.params, edges: {} } }, 'model.params.edges.recency: expected an array'],
    [{ ...model, params: undefined }, 'model.params: expected an object'],
  ])('%# is refused by every verb', (wrong, message) => {
    const columns = { recencyDays: [1], purchases: [2], spend: [3] }
    expect(thrown(() => Reflect.apply(rfm.score, undefined, [wrong, client])).message).toContain(message)
    expect(thrown(() => Reflect.apply(rfm.score, undefined, [wrong, columns])).message).toContain(message)
    expect(thrown(() => Reflect.apply(rfm.summarise, undefined, [wrong, columns])).message).toContain(message)
  })
})
