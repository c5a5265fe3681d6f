/** Laws of tiers of value: more value is never a lower tier, equal values share one, and order and unit do not matter. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reviveWith } from '../../src/model/index.js'
import type { TierRule } from '../../src/segmentation/index.js'
import { valueConcentration, valueTiers } from '../../src/segmentation/index.js'
import { magnitude } from './arbitrary.js'

const value = fc.oneof(fc.integer({ min: 0, max: 12 }), magnitude(1e-3, 1e3))
const column = fc.array(value, { minLength: 1, maxLength: 30 }).filter(values => values.some(each => each > 0))
const share = fc.integer({ min: 1, max: 99 }).map(percent => percent / 100)
const shares = fc.uniqueArray(share, { maxLength: 4 }).map(list => list.toSorted((a, b) => a - b))
const rule: fc.Arbitrary<Exclude<TierRule, { readonly by: 'cut-points' }>> = fc.oneof(
  shares.map(upTo => ({ by: 'quantiles', upTo }) as const),
  shares.map(upTo => ({ by: 'share-of-value', upTo }) as const),
  fc.constant({ by: 'optimum', tiers: 1 } as const),
)

describe('tiers of value', () => {
  it('never put more value into a lower tier, and reconcile', () => {
    fc.assert(
      fc.property(column, rule, (values, by) => {
        const model = valueTiers.fit(values, by)
        const { segment } = valueTiers.assign(model, values)
        for (const [i, a] of values.entries()) {
          for (const [j, b] of values.entries()) if (a >= b) expect(segment[i]).toBeLessThanOrEqual(segment[j]!)
        }
        const totals = valueTiers.summarise(model, values)
        expect(totals.reduce((sum, { clients }) => sum + clients, 0)).toBe(values.length)
        expect(totals.reduce((sum, each) => sum + each.value, 0)).toBeCloseTo(
          values.reduce((sum, each) => sum + each, 0),
          6,
        )
        expect(totals.map(({ clients }) => clients)).toEqual(model.fit.source === 'found' ? model.fit.counts : [])
      }),
    )
  })

  it('fill their shares, and would not without their last value', () => {
    fc.assert(
      fc.property(column, shares, (values, upTo) => {
        const all = values.reduce((sum, each) => sum + each, 0)
        const { cutPoints } = valueTiers.fit(values, { by: 'share-of-value', upTo }).params
        for (const [i, cut] of cutPoints.entries()) {
          const upToHere = values.filter(each => each >= cut).reduce((sum, each) => sum + each, 0)
          const above = values.filter(each => each > cut).reduce((sum, each) => sum + each, 0)
          expect(upToHere).toBeGreaterThanOrEqual(upTo[i]! * all * (1 - 1e-9))
          expect(above).toBeLessThan(upTo[i]! * all)
        }
      }),
    )
  })

  it('do not depend on the order of clients, nor on the unit', () => {
    fc.assert(
      fc.property(column, rule, fc.integer({ min: -30, max: 30 }), (values, by, power) => {
        const { params } = valueTiers.fit(values, by)
        expect(valueTiers.fit(values.toReversed(), by).params).toEqual(params)
        const unit = 2 ** power
        const scaled = valueTiers.fit(
          values.map(each => each * unit),
          by,
        )
        expect(scaled.params.cutPoints).toEqual(params.cutPoints.map(cut => cut * unit))
      }),
    )
  })

  it('survive JSON', () => {
    fc.assert(
      fc.property(column, rule, (values, by) => {
        const model = valueTiers.fit(values, by)
        expect(reviveWith([valueTiers.codec], JSON.stringify(model))).toEqual(model)
      }),
    )
  })

  it('agree with the curve on how few clients bring a share', () => {
    fc.assert(
      fc.property(column, share, (values, part) => {
        const [{ clients = 0 } = {}] = valueConcentration(values, { value: [part] }).reaching
        const ordered = values.toSorted((a, b) => b - a)
        const sum = (count: number): number => ordered.slice(0, count).reduce((total, each) => total + each, 0)
        expect(sum(clients)).toBeGreaterThanOrEqual(part * sum(values.length) * (1 - 1e-9))
        expect(sum(clients - 1)).toBeLessThan(part * sum(values.length) * (1 + 1e-9))
      }),
    )
  })
})
