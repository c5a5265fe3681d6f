/** Wherever the table of a buying model lets its parameters lie, every verb gives a finite number. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { BgNbdParams, BuyingModel } from '../../src/lifetime/index.js'
import { bgNbd, mbgNbd } from '../../src/lifetime/index.js'
import type { ModelDocument, Parameter } from '../../src/model/index.js'
import { LONGEST_TIME } from '../../src/money/index.js'
import { magnitude } from './arbitrary.js'

/** Ends of the range are as likely as the whole of its inside. */
function anywhere(least: number, most: number): fc.Arbitrary<number> {
  const inside = magnitude(least, most).map(value => Math.min(most, Math.max(least, value)))
  return fc.oneof(fc.constantFrom(least, most), inside, inside)
}

const within = ({ least, most }: Parameter): fc.Arbitrary<number> => anywhere(least, most)
const time = fc.oneof(fc.constant(0), anywhere(1e-300, LONGEST_TIME))

const history = fc
  .record({
    frequency: fc.oneof(fc.constantFrom(0, 1, 2 ** 31 - 1), magnitude(1, 2 ** 31 - 1).map(Math.floor)),
    age: time,
    share: fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ frequency, age, share }) => ({ frequency, recency: frequency === 0 ? 0 : age * share, age }))

it('bgNbd', () => expectFinite(bgNbd))
it('mbgNbd', () => expectFinite(mbgNbd))

function expectFinite<M extends ModelDocument<string, BgNbdParams>>(verbs: BuyingModel<BgNbdParams, M>): void {
  const [r, alpha, a, b] = ['r', 'alpha', 'a', 'b'].map(name => within(verbs.parameters[name]!))
  const params = fc.record({ r: r!, alpha: alpha!, a: a!, b: b! })
  const purchases = magnitude(1, 1e4).map(Math.floor)
  fc.assert(
    fc.property(params, history, anywhere(1e-300, LONGEST_TIME), purchases, (values, client, horizon, count) => {
      const model = verbs.fromParams(values)
      const probabilities = [
        verbs.probabilityAlive(model, client),
        verbs.noPurchaseProbability(model, client, { horizon }),
        verbs.purchaseProbability(model, { purchases: 0, horizon }),
        verbs.purchaseProbability(model, { purchases: count, horizon }),
      ]
      const expectations = [
        verbs.expectedPurchases(model, client, { horizon }),
        verbs.expectedPurchasesOfNewClient(model, { horizon }),
      ]
      expect(Number.isFinite(verbs.logLikelihood(model, client))).toBe(true)
      expect(probabilities.every(value => value <= 1)).toBe(true)
      for (const value of [...probabilities, ...expectations]) {
        expect(Number.isFinite(value) && value >= 0 && !Object.is(value, -0)).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
}
