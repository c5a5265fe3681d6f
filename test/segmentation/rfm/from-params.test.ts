import { describe, expect, it } from 'vitest'
import { rfm } from '../../../src/segmentation/index.js'
import { thrown } from '../../errors/thrown.js'

const edges = { recency: [30], frequency: [1], monetary: [100] }

describe('fromParams', () => {
  it('makes a frozen document of cut points', () => {
    const model = rfm.fromParams({ edges, segments: [{ name: 'all' }] }, { currency: 'CNY' })
    expect(JSON.parse(JSON.stringify(model))).toEqual({
      kind: 'rfm',
      version: 1,
      madeBy: 'clientele 0.1.0',
      currency: 'CNY',
      params: {
        scores: 2,
        monetary: 'total-spend',
        edges,
        weights: { recency: 1 / 3, frequency: 1 / 3, monetary: 1 / 3 },
        segments: [{ name: 'all', recency: [1, 2], frequency: [1, 2], monetary: [1, 2] }],
      },
      fit: { source: 'given' },
    })
    expect(Object.isFrozen(model.params.edges.recency)).toBe(true)
    expect('currency' in rfm.fromParams({ edges })).toBe(false)
    expect(structuredClone(model)).toEqual(model)
  })

  it('leaves what it was given as it was', () => {
    const given = { recency: [30], frequency: [1], monetary: [100] }
    const model = rfm.fromParams({ edges: given })
    given.recency[0] = 60
    expect(model.params.edges.recency).toEqual([30])
  })

  it.each([
    [{ edges }, { currency: 'euro' }, 'options.currency: expected an ISO 4217 code of three capital letters'],
    [{ edges }, { timeUnit: 'week' }, 'options.timeUnit: expected only the options currency'],
    [{ edges: { ...edges, recency: 30 } }, {}, 'params.edges.recency: expected an array, received 30'],
  ])('refuses %o with %o', (params, options, message) => {
    expect(thrown(() => Reflect.apply(rfm.fromParams, undefined, [params, options])).message).toContain(message)
  })
})
