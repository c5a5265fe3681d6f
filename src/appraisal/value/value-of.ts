/**
 * What is a client worth to the lender?
 *
 * Facility by facility: what it earns while it lasts, less what serving it and the capital behind it cost, less what is lost if the
 * client defaults; and what new facilities may bring while the relation lasts. Default, leaving, early repayment and maturity compete,
 * the first to come ends a facility. The value is the expectation, by a closed recursion; the interval is that of what will have been
 * earned, by simulation from a stream of the client's own.
 *
 * @module
 */
import { clientStreams } from '../../model/random.js'
import { quantilesOfOrdered } from '../../statistics/quantile.js'
import type { ClientCase } from '../case/types.js'
import type { ClientOutlook } from '../shapes/outlook.js'
import type { ClientValue } from '../shapes/value.js'
import { drawTables } from './draw-tables.js'
import { changedValues } from './expected.js'
import { gridOf } from './grid.js'
import { lossShares } from './loss-shares.js'
import { planMaker } from './make-plan.js'
import { readValueTerms } from './read-terms.js'
import { NORMALS, simulator, WAITS } from './simulate.js'
import type { ValueLearnt, ValuePolicy, ValueTerms } from './types.js'
import { uncertaintyOf } from './uncertainty.js'
import { valueParts } from './value-parts.js'

/** Values one client after the other. */
export type Valuer = (client: ClientCase, outlook: ClientOutlook) => ClientValue

/**
 * A valuer of many clients: what does not hang on a client is done once. What it says of a client does not depend on those before.
 *
 * @param learnt what `learnValue` found in the book.
 * @param policy as `readValuePolicy` gives it.
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` naming a field of the terms; `UNKNOWN_OPTION`.
 */
export function valuer(learnt: ValueLearnt, policy: ValuePolicy, terms: ValueTerms): Valuer {
  const { level, draws, seed } = readValueTerms(terms)
  const grid = gridOf(policy.stepsPerYear, terms)
  const planOf = planMaker(learnt, policy, grid)
  const partsOf = valueParts(grid)
  const simulate = simulator(grid, drawTables(seed, draws, NORMALS, WAITS), lossShares(seed, draws))
  const split = uncertaintyOf(changedValues(grid))
  const streamOf = clientStreams(seed)
  const futures = new Float64Array(draws)
  const ends = [(1 - level) / 2, (1 + level) / 2]

  return (client, outlook) => {
    const plan = planOf(client, outlook)
    const { value, bySource, byFacility, nextYear, expectedYears } = partsOf(plan)
    simulate(plan, outlook, streamOf(client.id), futures)
    futures.sort()
    const [lower, upper] = quantilesOfOrdered(futures, ends)
    return {
      currency: client.currency,
      value,
      interval: { lower: lower!, upper: upper!, level, kind: 'predictive', method: 'simulation' },
      bySource,
      byFacility,
      ...split(plan, outlook, futures),
      ...(plan.economicCapital > 0 && { raroc: nextYear / plan.economicCapital }),
      economicCapital: plan.economicCapital,
      exposure: plan.exposure,
      expectedYears,
    }
  }
}

/** The expected value alone, of one client after the other. */
export type ExpectedValuer = (client: ClientCase, outlook: ClientOutlook) => number

/**
 * A valuer for whom the expected value is enough: it is the same as that of {@link valuer}, without futures and interval.
 *
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` naming a field of the terms; `UNKNOWN_OPTION`.
 */
export function expectedValuer(learnt: ValueLearnt, policy: ValuePolicy, terms: ValueTerms): ExpectedValuer {
  const grid = gridOf(policy.stepsPerYear, readValueTerms(terms))
  const planOf = planMaker(learnt, policy, grid)
  const partsOf = valueParts(grid)
  return (client, outlook) => partsOf(planOf(client, outlook)).value
}

/**
 * What one client is worth, with its interval and what both are made of.
 *
 * @param client its records on the day.
 * @param outlook how it may end and grow.
 * @param learnt what `learnValue` found in the book.
 * @param policy as `readValuePolicy` gives it.
 * @throws ClienteleError `OUT_OF_RANGE` or `INVALID_TYPE` naming a field of the terms; `UNKNOWN_OPTION`.
 */
export function valueOfClient(
  client: ClientCase,
  outlook: ClientOutlook,
  learnt: ValueLearnt,
  policy: ValuePolicy,
  terms: ValueTerms,
): ClientValue {
  return valuer(learnt, policy, terms)(client, outlook)
}
