import { describe, expect, it } from 'vitest'
import { valueTiers } from '../../../../src/segmentation/index.js'
import { thrown } from '../../../errors/thrown.js'
import { JUNK } from '../../../laws/junk.js'

const values = [50, 800, 20, 30, 100]

describe('valueTiers.fit', () => {
  it('reports how it found the tiers', () => {
    const rule = { by: 'share-of-value', upTo: [0.8, 0.95] } as const
    expect(JSON.parse(JSON.stringify(valueTiers.fit(values, { ...rule, currency: 'EUR' })))).toMatchObject({
      kind: 'value-tiers',
      version: 1,
      currency: 'EUR',
      params: { names: ['A', 'B', 'C'], cutPoints: [800, 50] },
      fit: { source: 'found', rule, observations: 5, counts: [1, 2, 2], warnings: [] },
    })
  })

  it('says which tier is empty, and keeps it empty', () => {
    const model = valueTiers.fit([7, 7, 7, 1], { by: 'quantiles', upTo: [0.25, 0.5] })
    expect(model.fit).toMatchObject({ counts: [3, 0, 1], warnings: [{ code: 'EMPTY_TIER', tier: 'B' }] })
    expect(Array.from(valueTiers.assign(model, [8, 7, 6.9, -3]).segment)).toEqual([0, 0, 2, 2])
  })

  it('takes cut points as given', () => {
    const model = valueTiers.fit(values, { by: 'cut-points', cutPoints: [100, 50], names: ['key', 'core', 'other'] })
    expect(model.params).toEqual({ names: ['key', 'core', 'other'], cutPoints: [100, 50] })
    expect(model.fit).toEqual({ source: 'given' })
  })

  it('is frozen, and holds no clients', () => {
    const model = valueTiers.fit(values, { by: 'optimum', tiers: 2 })
    expect(Object.isFrozen(model.params.cutPoints)).toBe(true)
    expect(JSON.stringify(model)).not.toContain('30')
  })

  it('puts one client, or equal ones, into the best tier', () => {
    for (const rule of [
      { by: 'quantiles', upTo: [0.2] },
      { by: 'share-of-value', upTo: [0.8] },
    ] as const) {
      expect(valueTiers.fit([5], rule).fit).toMatchObject({ counts: [1, 0] })
      expect(valueTiers.fit([5, 5, 5], rule).fit).toMatchObject({ counts: [3, 0] })
    }
  })

  it('refuses what cannot be cut, by name', () => {
    const refused = [
      [() => valueTiers.fit([1, 1], { by: 'optimum', tiers: 2 }), 'TOO_FEW_POINTS', 'options.tiers'],
      [() => valueTiers.fit([0, -1], { by: 'share-of-value', upTo: [0.8] }), 'OUT_OF_RANGE', 'values'],
      [() => valueTiers.fit([], { by: 'optimum', tiers: 1 }), 'EMPTY_INPUT', 'values'],
      [() => valueTiers.fit(values, { by: 'quantiles', upTo: [0.5, 0.5] }), 'OUT_OF_RANGE', 'options.upTo[1]'],
      [() => valueTiers.fit(values, { by: 'quantiles', upTo: [1] }), 'OUT_OF_RANGE', 'options.upTo[0]'],
      [() => valueTiers.fit(values, { by: 'cut-points', cutPoints: [1, 2] }), 'OUT_OF_RANGE', 'options.cutPoints[1]'],
      [() => valueTiers.fit(values, { by: 'optimum', tiers: 2, names: ['a'] }), 'LENGTH_MISMATCH', 'options.names'],
      [
        () => valueTiers.fit(values, { by: 'optimum', tiers: 2, names: ['a', 'a'] }),
        'CONFLICTING_OPTIONS',
        'options.names[1]',
      ],
      [() => valueTiers.fit(values, { by: 'optimum', tiers: 2, upTo: [1] } as never), 'UNKNOWN_OPTION', 'options.upTo'],
      [() => valueTiers.fit(values, { by: 'optimum', tiers: 2, currency: 'euro' }), undefined, 'options.currency'],
    ] as const
    for (const [call, code, path] of refused) {
      expect(thrown(call)).toMatchObject({ path, ...(code !== undefined && { code }) })
    }
    for (const junk of JUNK) {
      expect(() => valueTiers.fit(values, junk as never)).toThrowError(/options/)
      if (typeof junk !== 'number') {
        expect(() => valueTiers.fit([1, junk as never], { by: 'optimum', tiers: 1 })).toThrowError(/values\[1\]/)
      }
    }
  })
})
