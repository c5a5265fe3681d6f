/** Laws of products: fits keep within their range, better facts never harm, advice that is followed leads to the product. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Product } from '../../src/project/index.js'
import {
  checkProduct,
  PRODUCT_CATALOGUE,
  productCatalogue,
  productFit,
  recommendProducts,
} from '../../src/project/index.js'
import type { Condition, Facts } from '../../src/records/index.js'
import { JUNK, pathsOf, replaced } from './junk.js'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const weight = fc.constantFrom(1e-12, 0.3, 1, 7, 1e12)
const end = fc.constantFrom(-1e12, -1, 0, 1e-12, 1, 3, 1e12)
const WORDS = ['x', 'y', 'z'] as const

const criteria: fc.Arbitrary<Product['fit']> = fc
  .array(
    fc.record({
      weight,
      desirability: fc.oneof(
        fc
          .tuple(end, end)
          .filter(([worst, best]) => worst !== best)
          .map(([worst, best]) => ({ kind: 'linear' as const, worst, best })),
        fc.subarray([...WORDS], { minLength: 1 }).map(best => ({ kind: 'words' as const, best })),
        fc.boolean().map(best => ({ kind: 'yes-no' as const, best })),
      ),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map(list => list.map((one, i) => ({ ...one, fact: `f${i}` })))

/** A fact for each criterion, of its kind, or none. */
function factsOf(fit: Product['fit'], draws: readonly (number | undefined)[]): Facts {
  return Object.fromEntries(
    fit.map(({ fact, desirability }, i) => {
      const draw = draws[i]
      if (draw === undefined) return [fact, undefined]
      if (desirability.kind === 'linear') {
        const { worst, best } = desirability
        return [fact, worst * (1.2 - draw * 1.4) + best * (draw * 1.4 - 0.2)]
      }
      return [fact, desirability.kind === 'words' ? WORDS[Math.floor(draw * 2.99)] : draw < 0.5]
    }),
  )
}

const base: Product = { ...PRODUCT_CATALOGUE.rules.products['advisory']!, eligibility: { all: [] } }
const draws = fc.array(fc.option(share, { nil: undefined }), { minLength: 6, maxLength: 6 })

describe('a fit', () => {
  it('is the sum of its contributions, within its range, which knowing more never widens', () => {
    fc.assert(
      fc.property(criteria, draws, draws, (fit, some, more) => {
        const known = factsOf(fit, some)
        const { score, range, coverage, parts } = productFit({ ...base, fit }, known).fit
        expect(parts.map(({ name }) => name)).toEqual(fit.map(({ fact }) => fact))
        expect(coverage).toBeGreaterThanOrEqual(0)
        expect(coverage).toBeLessThanOrEqual(1)
        expect(score === undefined).toBe(Object.values(known).every(fact => fact === undefined))
        if (score !== undefined) {
          const sum = parts.reduce((total, { contribution = 0 }) => total + contribution, 0)
          expect(score).toBeCloseTo(sum, 12)
          expect(score).toBeGreaterThanOrEqual(range.lower - 1e-12)
          expect(score).toBeLessThanOrEqual(range.upper + 1e-12)
        }
        const filled = some.map((draw, i) => (draw === undefined ? more[i] : draw))
        const later = productFit({ ...base, fit }, factsOf(fit, filled)).fit.range
        expect(later.lower).toBeGreaterThanOrEqual(range.lower - 1e-12)
        expect(later.upper).toBeLessThanOrEqual(range.upper + 1e-12)
      }),
    )
  })

  it('never falls as a number comes nearer to its best', () => {
    fc.assert(
      fc.property(criteria, draws, share, share, (fit, some, one, other) => {
        fc.pre(fit[0]!.desirability.kind === 'linear')
        const at = (draw: number) => productFit({ ...base, fit }, factsOf(fit, [draw, ...some.slice(1)])).fit.score!
        expect(at(Math.max(one, other))).toBeGreaterThanOrEqual(at(Math.min(one, other)) - 1e-12)
      }),
    )
  })

  it('does not change with the unit of weights, nor with the order of criteria', () => {
    fc.assert(
      fc.property(criteria, draws, (fit, some) => {
        const facts = factsOf(fit, some)
        const { score } = productFit({ ...base, fit }, facts).fit
        fc.pre(score !== undefined)
        const scaled = fit.map(one => ({ ...one, weight: one.weight * 1024 }))
        expect(productFit({ ...base, fit: scaled }, facts).fit.score).toBe(score)
        expect(productFit({ ...base, fit: fit.toReversed() }, facts).fit.score).toBeCloseTo(score!, 12)
      }),
    )
  })
})

/** What a client of the sample products may be. */
const clients: fc.Arbitrary<Facts> = fc.record(
  {
    sanctioned: fc.boolean(),
    purpose: fc.subarray(['project', 'research', 'supply-chain', 'contract', 'syndication', 'advice']),
    permitsComplete: fc.boolean(),
    equityShare: share,
    highTechCertified: fc.boolean(),
    researchShareOfRevenue: fc.constantFrom(0.02, 0.05, 0.2),
    buyerConfirmsInvoices: fc.boolean(),
    guaranteedObligation: fc.constantFrom('bid', 'debt'),
    arrangerNamed: fc.boolean(),
    ownShare: share,
    conflictOfInterest: fc.boolean(),
    debtServiceCover: fc.constantFrom(1, 1.3, 1.6),
    amount: fc.constantFrom(1, 1e6, 6e7, 1e12),
    currency: fc.constantFrom('CNY', 'USD'),
    tenorMonths: fc.constantFrom(1, 24, 120, 600),
  },
  { requiredKeys: [] },
)

/** Facts that a condition of the samples asks for: each bound itself, the first of several ways. */
function following(condition: Condition): Facts {
  if ('any' in condition) return following(condition.any[0]!)
  if ('all' in condition) return Object.assign({}, ...condition.all.toReversed().map(following))
  if ('value' in condition) return { [condition.fact]: condition.value }
  if ('values' in condition && condition.is === 'one-of') return { [condition.fact]: condition.values[0] }
  throw new RangeError(JSON.stringify(condition))
}

describe('a recommendation', () => {
  it('ranks every product once, those that suit first', () => {
    const order = { yes: 0, unknown: 1, no: 2 }
    fc.assert(
      fc.property(clients, facts => {
        const { products } = recommendProducts(PRODUCT_CATALOGUE, facts)
        expect(new Set(products.map(({ product }) => product)).size).toBe(6)
        for (const [i, one] of products.entries()) {
          expect(one.rank).toBe(i + 1)
          if (one.suits === 'yes') expect(one.eligible).toBe('yes')
          expect(one.remaining === undefined).toBe(one.eligible === 'yes')
          const next = products[i + 1]
          if (next === undefined) continue
          expect(order[one.suits]).toBeLessThanOrEqual(order[next.suits])
          if (one.suits === next.suits) expect(one.fit.range.lower).toBeGreaterThanOrEqual(next.fit.range.lower)
        }
      }),
    )
  })

  it('says what would make a client eligible: who follows it is', () => {
    fc.assert(
      fc.property(clients, facts => {
        for (const { product, remaining, toKnow, eligible } of recommendProducts(PRODUCT_CATALOGUE, facts).products) {
          if (eligible === 'unknown') expect(toKnow.length).toBeGreaterThan(0)
          if (remaining === undefined) continue
          const after = { ...facts, ...following(remaining) }
          expect(productFit(PRODUCT_CATALOGUE.rules.products[product]!, after).eligible).toBe('yes')
        }
      }),
    )
  })

  it('does not depend on facts that no product reads', () => {
    fc.assert(
      fc.property(clients, facts => {
        const { products } = recommendProducts(PRODUCT_CATALOGUE, facts)
        const more = recommendProducts(PRODUCT_CATALOGUE, { ...facts, shoeSize: 44 })
        expect(more.products).toEqual(products)
        expect(more.unread).toEqual(['shoeSize'])
      }),
    )
  })
})

it('answers or names the fault, whatever stands in whatever field', () => {
  const product = PRODUCT_CATALOGUE.rules.products['project-loan']!
  const doors: readonly (readonly [(...args: never[]) => unknown, readonly unknown[]])[] = [
    [checkProduct, [product]],
    [productFit, [product, { amount: 5, purpose: ['project'] }, { language: 'zh', names: { amount: 'x' } }]],
    [productCatalogue, [PRODUCT_CATALOGUE]],
    [recommendProducts, [PRODUCT_CATALOGUE, { amount: 5 }, { leastFit: 0.3, language: 'en' }]],
  ]
  const faults = doors.flatMap(([door, args]) =>
    pathsOf(args).flatMap(path =>
      JUNK.flatMap(junk => {
        try {
          const changed = replaced(args, path, junk)
          if (path.length > 0 && Array.isArray(changed)) Reflect.apply(door, undefined, changed)
          return []
        } catch (thrown) {
          const isOurs = thrown instanceof Error && thrown.name === 'ClienteleError'
          return isOurs ? [] : [`${door.name} ${path.join('.')}: ${String(thrown)}`]
        }
      }),
    ),
  )
  expect(faults).toEqual([])
})
