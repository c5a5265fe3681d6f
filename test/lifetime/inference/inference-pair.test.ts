import { describe, expect, it } from 'vitest'
import { byData, eitherLikelihood, likelihoodOf } from '../../../src/lifetime/inference/inference-pair.js'
import { base, bg, sbg, tenures } from './sample-data.js'

describe('a pair', () => {
  it('has the likelihood of its module, over data of either kind', () => {
    expect(likelihoodOf({ pair: bg, data: base }).observations).toBe(base.size)
    expect(eitherLikelihood({ pair: sbg, data: tenures }).observations).toBe(1000)
  })

  it('goes where its data belong', () => {
    const over = { clients: () => 'clients', tenures: () => 'tenures' }
    expect(byData({ pair: bg, data: base }, over.clients, over.tenures)).toBe('clients')
    expect(byData({ pair: sbg, data: tenures }, over.clients, over.tenures)).toBe('tenures')
  })

  it('refuses what is no pair, and no data', () => {
    expect(() => Reflect.apply(likelihoodOf, undefined, [{ pair: bg[1], data: base }])).toThrow(
      'pair: expected the pair [module, document]',
    )
    expect(() => Reflect.apply(eitherLikelihood, undefined, [{ pair: bg, data: { kind: 'orders' } }])).toThrow(
      'data: expected a customer base or tenure counts',
    )
    expect(() => Reflect.apply(eitherLikelihood, undefined, [{ pair: bg, data: undefined }])).toThrow('data: expected')
  })
})
