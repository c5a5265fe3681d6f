/** Wherever the table of a buying model lets its parameters lie, every verb gives a finite number. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { BuyingModel } from '../../src/lifetime/index.js'
import { bgCnbd, bgNbd, ggomNbd, mbgCnbd, mbgNbd, nbd, paretoNbd } from '../../src/lifetime/index.js'
import type { ModelDocument, Parameter, ParameterTable, ParamsOf } from '../../src/model/index.js'
import { mapParameters } from '../../src/model/index.js'
import { LONGEST_TIME } from '../../src/money/index.js'
import { baseOf, magnitude } from './arbitrary.js'

/** Ends of the range are as likely as the whole of its inside. */
function anywhere(least: number, most: number): fc.Arbitrary<number> {
  const inside = magnitude(least, most).map(value => Math.min(most, Math.max(least, value)))
  return fc.oneof(fc.constantFrom(least, most), inside, inside)
}

const within = ({ domain, least, most }: Parameter): fc.Arbitrary<number> =>
  domain === 'whole' ? fc.integer({ min: least, max: most }) : anywhere(least, most)
const time = fc.oneof(fc.constant(0), anywhere(1e-300, LONGEST_TIME))

const history = fc
  .record({
    frequency: fc.oneof(fc.constantFrom(0, 1, 2 ** 31 - 1), magnitude(1, 2 ** 31 - 1).map(Math.floor)),
    age: time,
    share: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ frequency, age, share }) => ({ frequency, recency: frequency === 0 ? 0 : age * share, age }))

it('bgNbd', () => expectFinite(bgNbd, byTable(bgNbd)))
it('mbgNbd', () => expectFinite(mbgNbd, byTable(mbgNbd)))
it('paretoNbd', () => expectFinite(paretoNbd, byTable(paretoNbd)))
it('ggomNbd', () => expectFinite(ggomNbd, byTable(ggomNbd)))
it('bgCnbd', () => expectScores(bgCnbd, byTable(bgCnbd)))
it('mbgCnbd', () => expectScores(mbgCnbd, byTable(mbgCnbd)))
it('nbd', () => expectFinite(nbd, byTable(nbd)))

/** Parameters anywhere within the ranges of a module's table. */
function byTable<T extends ParameterTable>({ parameters }: { readonly parameters: T }): fc.Arbitrary<ParamsOf<T>> {
  const ranges = Object.values(parameters).map(within)
  return fc.tuple(...ranges).map(values => mapParameters(parameters, (_, i) => values[i]!))
}

const purchases = magnitude(1, 1e4).map(Math.floor)
const ahead = anywhere(1e-300, LONGEST_TIME)

function expectFinite<P extends object, M extends ModelDocument<string, P, Partial<P>>>(
  verbs: BuyingModel<P, M>,
  params: fc.Arbitrary<P>,
): void {
  expectScores(verbs, params)
  expectPresentValues(verbs, params)
}

function expectFutures<P extends object, M extends ModelDocument<string, P, Partial<P>>>(
  verbs: BuyingModel<P, M>,
  params: fc.Arbitrary<P>,
): void {
  fc.assert(
    fc.property(params, history, ahead, fc.nat(2 ** 31 - 1), (values, client, horizon, seed) => {
      const [count] = verbs.simulateFuture(verbs.fromParams(values), baseOf([client]), { horizon, seed })
      expect(Number.isInteger(count)).toBe(true)
      expect(count).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 500 },
  )
}

function expectScores<P extends object, M extends ModelDocument<string, P, Partial<P>>>(
  verbs: BuyingModel<P, M>,
  params: fc.Arbitrary<P>,
): void {
  expectFutures(verbs, params)
  fc.assert(
    fc.property(params, history, ahead, (values, client, horizon) => {
      const model = verbs.fromParams(values)
      const probabilities = {
        alive: verbs.probabilityAlive(model, client),
        aliveAfter: verbs.probabilityAliveAfter(model, client, { horizon }),
        silent: verbs.noPurchaseProbability(model, client, { horizon }),
      }
      const expectations = {
        purchases: verbs.expectedPurchases(model, client, { horizon }),
        purchasesOfNewClient: verbs.expectedPurchasesOfNewClient(model, { horizon }),
        rate: verbs.expectedPurchaseRate(model, client),
        dropout: verbs.expectedDropoutRate === undefined ? 0 : verbs.expectedDropoutRate(model, client),
      }
      expect(Number.isFinite(verbs.logLikelihood(model, client))).toBe(true)
      expectNonNegative({ ...probabilities, ...expectations })
      expect(Object.values(probabilities).filter(value => value > 1)).toEqual([])
    }),
    { numRuns: 500 },
  )
  fc.assert(
    fc.property(params, history, ahead, purchases, (values, client, horizon, count) => {
      const model = verbs.fromParams(values)
      const probabilities = {
        ofClient: verbs.conditionalPurchaseProbability(model, client, { purchases: count, horizon }),
        none: verbs.purchaseProbability(model, { purchases: 0, horizon }),
        ofNewClient: verbs.purchaseProbability(model, { purchases: count, horizon }),
      }
      expectNonNegative(probabilities)
      expect(Object.values(probabilities).filter(value => value > 1)).toEqual([])
    }),
    { numRuns: 60 },
  )
}

/** What is discounted asks a verb again at every node of a quadrature, so that few are asked. */
function expectPresentValues<P extends object, M extends ModelDocument<string, P, Partial<P>>>(
  verbs: BuyingModel<P, M>,
  params: fc.Arbitrary<P>,
): void {
  fc.assert(
    fc.property(params, history, ahead, (values, client, horizon) => {
      const model = verbs.fromParams(values, { timeUnit: 'week' })
      const annualDiscountRate = 0.1
      expectNonNegative({
        purchases: verbs.discountedResidualPurchases(model, client, { horizon, annualDiscountRate }),
        purchasesForEver: verbs.discountedResidualPurchases(model, client, { annualDiscountRate }),
        yearsForEver: verbs.discountedYearsAlive(model, client, { annualDiscountRate }),
      })
    }),
    { numRuns: 60 },
  )
}

function expectNonNegative(figures: Readonly<Record<string, number>>): void {
  const wrong = Object.entries(figures).filter(([, value]) => !(value >= 0 && Number.isFinite(value)))
  expect(wrong).toEqual([])
  expect(Object.values(figures).some(value => Object.is(value, -0))).toBe(false)
}
