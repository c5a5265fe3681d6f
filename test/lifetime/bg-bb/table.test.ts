/** Every verb against values of 60 digits (test/tables/bg-bb.py): parameters over six orders of magnitude, up to 10,000 opportunities. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { bgBb } from '../../../src/lifetime/index.js'

interface Table {
  readonly rows: readonly (readonly number[])[]
}

const { rows }: Table = JSON.parse(readFileSync(join(import.meta.dirname, '../../tables/bg-bb.table.json'), 'utf8'))

const ANSWERS = [
  'log-likelihood',
  'P(alive)',
  'P(alive after)',
  'expected purchases',
  'P(no purchase)',
  'discounted purchases',
  'discounted purchases without end',
  'discounted years alive',
  'mean p',
  'mean theta',
  'P(count) of a new client',
  'P(count) given the history',
] as const

/** Relative error that is allowed; measured: worst 3e-12 of a likelihood, 2e-13 of what else, median 3e-16. */
const CLOSE = [1e-11, ...Array<number>(11).fill(1e-12)] as const

function answers(row: readonly number[]): readonly number[] {
  const [alpha, beta, gamma, delta, frequency, recency, age, horizon, rate, purchases] = row as Ten
  const model = bgBb.fromParams({ alpha, beta, gamma, delta }, { timeUnit: 'year' })
  const client = { frequency, recency, age }
  return [
    bgBb.logLikelihood(model, client),
    bgBb.probabilityAlive(model, client),
    bgBb.probabilityAliveAfter(model, client, { horizon }),
    bgBb.expectedPurchases(model, client, { horizon }),
    bgBb.noPurchaseProbability(model, client, { horizon }),
    bgBb.discountedResidualPurchases(model, client, { horizon, annualDiscountRate: rate }),
    bgBb.discountedResidualPurchases(model, client, { annualDiscountRate: rate }),
    bgBb.discountedYearsAlive(model, client, { horizon, annualDiscountRate: rate }),
    bgBb.expectedPurchaseRate(model, client),
    bgBb.expectedDropoutRate(model, client),
    bgBb.purchaseProbability(model, { purchases, horizon }),
    bgBb.conditionalPurchaseProbability(model, client, { purchases, horizon }),
  ]
}

type Ten = readonly [number, number, number, number, number, number, number, number, number, number]

it.each(ANSWERS.map((name, i) => [name, i] as const))('%s', (name, i) => {
  // A log-likelihood near 0 is that of a history that is all but certain: what counts is the likelihood.
  const size = (answer: number): number => (i === 0 ? Math.max(1, Math.abs(answer)) : answer)
  const errors = rows
    .map(row => Math.abs(answers(row)[i]! - row[10 + i]!) / size(row[10 + i]!))
    .toSorted((one, other) => one - other)
  console.log(`${name}: worst ${errors.at(-1)?.toExponential(1)}, median ${errors[rows.length >> 1]?.toExponential(1)}`)
  expect(errors.at(-1)).toBeLessThan(CLOSE[i]!)
})
