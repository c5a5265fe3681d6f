import { describe, expect, it } from 'vitest'
import { byData, likelihoodOf } from '../../../src/lifetime/inference/inference-pair.js'
import { base, bg, groups, sbg, tenures } from './sample-data.js'

describe('a pair', () => {
  it('has the likelihood of its module, over data of any kind', () => {
    expect(likelihoodOf({ pair: bg, data: base }).observations).toBe(base.size)
    expect(likelihoodOf({ pair: sbg, data: tenures }).observations).toBe(1000)
    expect(likelihoodOf({ pair: sbg, data: groups }).observations).toBe(1000)
  })

  it('goes where its data belong', () => {
    const goOn = { clients: () => 'clients', tenures: () => 'tenures', groups: () => 'groups' }
    expect(byData({ pair: bg, data: base }, goOn)).toBe('clients')
    expect(byData({ pair: sbg, data: tenures }, goOn)).toBe('tenures')
    expect(byData({ pair: sbg, data: groups }, goOn)).toBe('groups')
    expect(() => Reflect.apply(byData, undefined, [{ pair: bg, data: { kind: 'orders' } }, goOn])).toThrow(
      'data: expected a customer base, tenure counts or groups of tenures',
    )
  })

  it('refuses what is no pair, and no data', () => {
    expect(() => Reflect.apply(likelihoodOf, undefined, [{ pair: bg[1], data: base }])).toThrow(
      'pair: expected the pair [module, document]',
    )
    expect(() => Reflect.apply(likelihoodOf, undefined, [{ pair: bg, data: { kind: 'orders' } }])).toThrow(
      'data: expected a customer base, tenure counts or groups of tenures',
    )
    expect(() => Reflect.apply(likelihoodOf, undefined, [{ pair: bg, data: undefined }])).toThrow('data: expected')
  })
})
