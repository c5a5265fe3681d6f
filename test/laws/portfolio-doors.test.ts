/** Whatever comes in at a door of portfolio losses, what comes out is an answer or an error that says what was wrong. */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ClienteleError } from '../../src/errors/index.js'
import * as risk from '../../src/risk/portfolio/index.js'

const good = {
  exposure: [100, 50],
  probabilityOfDefault: [0.1, 0.2],
  lossGivenDefault: [0.5, 1],
  loadings: { a: [0.3, 0.4] },
  sector: ['a', 'a'],
  rating: ['A', 'B'],
  stateValues: [
    [1, 1],
    [0, 0],
  ],
  referenceValue: [1, 1],
  borrowers: 3,
  assetCorrelation: 0.2,
  unit: 10,
  currency: 'EUR',
  sectors: { a: 0.5 },
  paths: 5,
  seed: 1,
  level: 0.9,
  losses: [1, 2],
  matrix: {
    states: ['A', 'B'],
    rows: [
      [1, 0],
      [0, 1],
    ],
  },
}
const junk = fc.oneof(
  fc.constantFrom(null, undefined, '', 'x', 0, -1, 0.5, Number.NaN, Infinity, true, [], {}, [null], [[]], new Map()),
  fc.constant(good),
  fc.dictionary(
    fc.constantFrom(...Object.keys(good)),
    fc.constantFrom(null, 'x', -1, [], {}, [1, 'x'], [Number.NaN, 1]),
  ),
  fc
    .tuple(fc.constantFrom(...Object.keys(good)), fc.constantFrom(null, 'x', -1, [], {}, [1, 'x'], [[1]]))
    .map(([key, value]) => ({ ...good, [key]: value })),
)

it.each(Object.entries(risk))('%s', (_, verb) => {
  fc.assert(
    fc.property(fc.array(junk, { maxLength: 2 }), args => {
      try {
        Reflect.apply(verb, undefined, args)
      } catch (error) {
        expect(error).toBeInstanceOf(ClienteleError)
      }
    }),
    { numRuns: 400 },
  )
})
