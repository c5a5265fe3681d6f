/**
 * What the book says to every valuation: margins, drawings and lives of facilities, their sizes, the cost of service.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import type { Facility } from '../../records/index.js'
import type { ClientCase, Learner } from '../case/types.js'
import { YEAR } from './balances.js'
import { FACILITY_KINDS, isRunning, mayBeDrawn, securityOf, yearsLeft } from './facility-facts.js'
import { learntFigure, listsByName, sumOf } from './samples.js'
import { acquisitionCost, ownServiceCost } from './service-cost.js'
import type { FacilityKind, LearntFigure, ValueLearnt, ValuePolicy } from './types.js'

/**
 * Learns from all clients what is not known of one. The order of clients does not matter: what was learnt has the same bytes.
 *
 * @param policy as `readValuePolicy` gives it.
 */
export function learnValue(policy: ValuePolicy): Learner<ValueLearnt> {
  const lists = {
    margins: listsByName<FacilityKind>(),
    utilisations: listsByName<FacilityKind>(),
    remaining: listsByName<FacilityKind>(),
    funding: listsByName(),
    sizes: listsByName(),
  }
  const all: { [name in ListName]: number[] } = {
    lives: [],
    fees: [],
    scatter: [],
    exposed: [],
    unsecured: [],
    costs: [],
    costExposures: [],
    squares: [],
    products: [],
    won: [],
    wonCosts: [],
  }

  function addFacility(client: ClientCase, facility: Facility): void {
    const { kind, currency, limit, outstanding, margin, annualRate, upfrontFee, signedOn, maturity } = facility
    const [signed, ends] = [parseDay(signedOn), parseDay(maturity)]
    if (margin !== undefined) lists.margins.of(kind).push(margin)
    if (margin !== undefined && annualRate !== undefined) lists.funding.of(currency).push(annualRate - margin)
    if (upfrontFee !== undefined) all.fees.push(upfrontFee)
    if (signed !== undefined && ends !== undefined && ends > signed) all.lives.push((ends - signed) / YEAR)
    if (!isRunning(facility)) return
    if (outstanding !== undefined && limit > 0) lists.utilisations.of(kind).push(Math.min(1, outstanding / limit))
    const left = yearsLeft(facility, client.asOf)
    if (left !== undefined && left > 0) lists.remaining.of(kind).push(left)
    const owed = outstanding === undefined ? undefined : client.money(outstanding, currency)
    if (owed === undefined || owed <= 0 || !client.has('collaterals')) return
    all.exposed.push(owed)
    all.unsecured.push(Math.max(0, owed - securityOf(client, facility.id)))
  }

  function addSizes(client: ClientCase, limits: readonly number[]): void {
    const { size } = client.client
    for (const limit of limits) {
      lists.sizes.of('all').push(limit)
      if (size !== undefined) lists.sizes.of(size).push(limit)
    }
    const mean = sumOf(limits) / limits.length
    if (limits.length < 2 || mean <= 0) return
    const unbiased = limits.length / (limits.length - 1)
    for (const limit of limits) all.scatter.push((limit / mean - 1) ** 2 * unbiased)
  }

  function addCosts(client: ClientCase, facilities: readonly Facility[]): void {
    const cost = ownServiceCost(client, policy.costYears)
    const owed = exposureOf(client, facilities)
    if (cost !== undefined && owed > 0) {
      all.costs.push(cost)
      all.costExposures.push(owed)
      all.squares.push(owed * owed)
      all.products.push(owed * cost)
    }
    const won = acquisitionCost(client)
    if (won === undefined || facilities.length === 0) return
    all.won.push(facilities.length)
    all.wonCosts.push(won)
  }

  return {
    add: client => {
      const facilities = client.records('facilities').filter(({ status }) => status !== 'proposed')
      for (const facility of facilities) addFacility(client, facility)
      const limits = facilities.map(({ limit, currency }) => client.money(limit, currency))
      addSizes(
        client,
        limits.flatMap(limit => (limit === undefined || limit <= 0 ? [] : [limit])),
      )
      addCosts(client, facilities)
    },
    finish: () => {
      const { prior } = policy
      const { worth } = prior
      const byKind = (
        from: { readonly of: (kind: FacilityKind) => number[] },
        mean: number,
        deviation: number,
      ): Record<FacilityKind, LearntFigure> => {
        const together = learntFigure(FACILITY_KINDS.flatMap(from.of), { mean, deviation }, worth)
        const of = (kind: FacilityKind): LearntFigure => learntFigure(from.of(kind), together, worth)
        return {
          'term-loan': of('term-loan'),
          revolving: of('revolving'),
          guarantee: of('guarantee'),
          'letter-of-credit': of('letter-of-credit'),
          lease: of('lease'),
          bond: of('bond'),
        }
      }
      const meanOf = (values: readonly number[], before: number): number =>
        learntFigure(values, { mean: before, deviation: 0 }, worth).mean
      return {
        kind: 'value-learnt',
        version: 1,
        margins: byKind(lists.margins, prior.margin, prior.marginDeviation),
        utilisations: byKind(lists.utilisations, prior.utilisation, prior.utilisationDeviation),
        remainingYears: byKind(lists.remaining, prior.remainingYears, prior.remainingDeviation),
        fundingRates: meansByName(lists.funding),
        life: meanOf(all.lives, prior.life),
        upfrontFee: meanOf(all.fees, prior.upfrontFee),
        sizes: meansByName(lists.sizes),
        sizeVariation: Math.sqrt(meanOf(all.scatter, prior.sizeVariation ** 2)),
        unsecured: all.exposed.length === 0 ? 1 : sumOf(all.unsecured) / sumOf(all.exposed),
        service: serviceOf(all, policy),
        acquisition: all.won.length === 0 ? 0 : sumOf(all.wonCosts) / sumOf(all.won),
      }
    },
  }
}

type ListName =
  | 'lives'
  | 'fees'
  | 'scatter'
  | 'exposed'
  | 'unsecured'
  | 'costs'
  | 'costExposures'
  | 'squares'
  | 'products'
  | 'won'
  | 'wonCosts'

function meansByName(lists: ReturnType<typeof listsByName>): Readonly<Record<string, number>> {
  return Object.fromEntries(lists.names().map(name => [name, sumOf(lists.of(name)) / lists.of(name).length]))
}

/** What is owed on facilities that run, as far as it is known. */
export function exposureOf(client: ClientCase, facilities: readonly Facility[]): number {
  let sum = 0
  for (const facility of facilities) {
    if (!isRunning(facility)) continue
    const { outstanding, limit, currency } = facility
    const amount = outstanding ?? (mayBeDrawn(facility) ? undefined : limit)
    const [owed = 0] = [amount === undefined ? undefined : client.money(amount, currency)]
    sum += owed
  }
  return sum
}

/** A straight line through costs by least squares, neither part below 0, and how far clients lie from it. */
function serviceOf(
  all: { readonly [name in ListName]: readonly number[] },
  policy: ValuePolicy,
): ValueLearnt['service'] {
  const { costs, costExposures } = all
  const { servicePerExposure, serviceVariation, worth } = policy.prior
  const n = costs.length
  if (n === 0) {
    const ofExposure = servicePerExposure
    return { perClient: 0, perExposure: ofExposure, ofExposure, variation: serviceVariation }
  }
  const [cost, owed] = [sumOf(costs), sumOf(costExposures)]
  const spread = sumOf(all.squares) - (owed * owed) / n
  const slope = spread > 0 ? (sumOf(all.products) - (owed * cost) / n) / spread : 0
  const ofExposure = cost / owed
  const perExposure = Math.min(Math.max(0, slope), ofExposure)
  const perClient = Math.max(0, (cost - perExposure * owed) / n)
  const squares = costs.map((own, i) => {
    const expected = perClient + perExposure * costExposures[i]!
    return expected > 0 ? (own / expected - 1) ** 2 : 0
  })
  const variation = Math.sqrt((sumOf(squares) + worth * serviceVariation ** 2) / (n + worth))
  return { perClient, perExposure, ofExposure, variation }
}
