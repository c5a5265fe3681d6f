/** Laws of what products clients hold, take up and take next. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reviveWith } from '../../src/model/index.js'
import { coHolding, nextProduct, productPropensity } from '../../src/segmentation/index.js'

const RUNS = { numRuns: 40 }

const holding = fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.option(fc.boolean(), { freq: 5 })), {
  minLength: 2,
  maxLength: 60,
})

it('holds together what is held together, in either direction', () => {
  fc.assert(
    fc.property(holding, list => {
      const holdings = { a: list.map(([a]) => a), b: list.map(([, b]) => b), c: [...list.map(([, , c]) => c), true] }
      const { pairs, products } = coHolding({ ...holdings, a: [...holdings.a, false], b: [...holdings.b, true] })
      for (const { product, other, both, holders, known, support, confidence, lift } of pairs) {
        const turned = pairs.find(each => each.product === other && each.other === product)!
        expect(both).toBeLessThanOrEqual(Math.min(holders, turned.holders))
        expect(support.share).toBe(both / known)
        expect(turned.lift.value).toBeCloseTo(lift.value, 12)
        expect(lift.interval.lower).toBeLessThanOrEqual(lift.value + 1e-9)
        expect(lift.interval.upper).toBeGreaterThanOrEqual(lift.value - 1e-9)
        expect(confidence.interval.upper).toBeLessThanOrEqual(1)
        expect(products.find(each => each.product === product)!.holders).toBeGreaterThanOrEqual(holders)
      }
    }),
    RUNS,
  )
})

const client = fc.record({
  x: fc.oneof(
    fc.integer({ min: -5, max: 5 }),
    fc.double({ min: -3, max: 3, noNaN: true }).map(power => 10 ** power),
  ),
  word: fc.constantFrom('a', 'b', 'c'),
  held: fc.boolean(),
})
/** Enough on both sides for a model of two events. */
const clients = fc
  .array(client, { minLength: 16, maxLength: 60 })
  .map(list => list.map((each, i) => (i < 6 ? { ...each, held: i % 2 === 0 } : each)))
const FEW = { fewestEvents: 2, folds: 2 }

it('has probabilities within their intervals, whatever the unit', () => {
  fc.assert(
    fc.property(clients, fc.constantFrom(2 ** -20, 2 ** 20), (list, unit) => {
      const holdings = { p: list.map(({ held }) => held) }
      const scored = (times: number) => {
        const columns = { x: list.map(({ x }) => x * times), word: list.map(({ word }) => word) }
        const model = productPropensity.fit(columns, holdings, FEW)
        const back = reviveWith([productPropensity.codec], JSON.stringify(model))
        expect(back).toEqual(model)
        return productPropensity.probabilities(back, columns).products['p']!
      }
      const [one, other] = [scored(1), scored(unit)]
      for (const [i, p] of one.probability.entries()) {
        expect(one.lower![i]).toBeLessThanOrEqual(p)
        expect(one.upper![i]).toBeGreaterThanOrEqual(p)
        expect(p).toBeGreaterThan(0)
        expect(p).toBeLessThan(1)
        expect(other.probability[i]).toBeCloseTo(p, 6)
      }
    }),
    RUNS,
  )
})

it('says of not holding what is left of holding', () => {
  fc.assert(
    fc.property(clients, list => {
      const columns = { x: list.map(({ x }) => x), word: list.map(({ word }) => word) }
      const holdings = { p: list.map(({ held }) => held), q: list.map(({ held }) => !held) }
      const { p, q } = productPropensity.fit(columns, holdings, FEW).params.products
      expect(q!.intercept).toBeCloseTo(-p!.intercept, 6)
      for (const [j, coefficient] of p!.coefficients.entries()) expect(q!.coefficients[j]).toBeCloseTo(-coefficient, 6)
    }),
    RUNS,
  )
})

const purchase = fc.record({
  client: fc.nat(9),
  product: fc.constantFrom('a', 'b', 'c', 'd'),
  day: fc.integer({ min: 1, max: 28 }),
})

it('shares out all of what comes next, among what the client has not', () => {
  fc.assert(
    fc.property(
      fc.array(purchase, { minLength: 1, maxLength: 60 }),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      (list, smoothing) => {
        const purchases = {
          client: list.map(each => each.client),
          product: list.map(each => each.product),
          date: list.map(({ day }) => ({ year: 2024, month: 1, day })),
        }
        const model = nextProduct.fit(purchases, { observedUntil: '2024-03-31', smoothing, days: [5, 20] })
        const back = reviveWith([nextProduct.codec], JSON.stringify(model))
        expect(back).toEqual(model)
        const held = model.params.products[0]!
        const { next } = nextProduct.predict(back, [held])
        expect(next.map(({ product }) => product)).not.toContain(held)
        expect(next.length).toBe(model.params.products.length - 1)
        if (next.length === 0) return
        expect(next.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
        for (const { share, interval } of next) {
          expect(interval.lower).toBeLessThanOrEqual(share)
          expect(interval.upper).toBeGreaterThanOrEqual(share)
        }
        for (const { moves, stays, within } of model.params.waits) {
          expect(moves).toBeLessThanOrEqual(stays)
          for (const { share } of within) expect(share).toBeLessThanOrEqual(1 + 1e-12)
        }
      },
    ),
    RUNS,
  )
})
