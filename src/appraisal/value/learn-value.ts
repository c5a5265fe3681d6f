/**
 * What the book says to every valuation: margins, drawings and lives of facilities, their sizes, what they cost.
 *
 * @module
 */
import type { Facility } from '../../records/index.js'
import type { ClientCase, Learner } from '../case/types.js'
import { FACILITY_KINDS, isRunning, securityOf, yearsLeft } from './facility-facts.js'
import { costsSeen } from './learn-costs.js'
import { signingsSeen } from './learn-signings.js'
import { logDeviation } from './log-deviation.js'
import { learntFigure, listsByName, sumOf } from './samples.js'
import type { ClientFigures } from './spread.js'
import { addFigures, clientFigures, spreadOf } from './spread.js'
import type { FacilityKind, LearntFigure, ValueLearnt, ValuePolicy, ValuePrior } from './types.js'

/**
 * Learns from all clients what is not known of one. The order of clients does not matter: what was learnt has the same bytes.
 *
 * @param policy as `readValuePolicy` gives it.
 */
export function learnValue(policy: ValuePolicy): Learner<ValueLearnt> {
  const margins = listsByName<FacilityKind>()
  const utilisations = listsByName<FacilityKind>()
  const remaining = listsByName<FacilityKind>()
  const funding = listsByName()
  const fees: number[] = []
  const [exposed, unsecured]: [number[], number[]] = [[], []]
  const signings = signingsSeen()
  const costs = costsSeen(policy.costYears)
  const clientMargins = clientFigures()
  const sizes = { figures: clientFigures(), classes: [] as (string | undefined)[] }

  function addFacility(client: ClientCase, facility: Facility): void {
    const { kind, currency, limit, outstanding, margin, annualRate, upfrontFee } = facility
    if (margin !== undefined) margins.of(kind).push(margin)
    if (margin !== undefined && annualRate !== undefined) funding.of(currency).push(annualRate - margin)
    if (upfrontFee !== undefined) fees.push(upfrontFee)
    signings.add(facility)
    if (!isRunning(facility)) return
    if (outstanding !== undefined && limit > 0) utilisations.of(kind).push(Math.min(1, outstanding / limit))
    const left = yearsLeft(facility, client.asOf)
    if (left !== undefined && left > 0) remaining.of(kind).push(left)
    const owed = outstanding === undefined ? undefined : client.money(outstanding, currency)
    if (owed === undefined || owed <= 0 || !client.has('collaterals')) return
    exposed.push(owed)
    unsecured.push(Math.max(0, owed - securityOf(client, facility.id)))
  }

  return {
    add: client => {
      const facilities = client.records('facilities').filter(({ status }) => status !== 'proposed')
      for (const facility of facilities) addFacility(client, facility)
      addFigures(clientMargins, marginsOf(facilities))
      const limits = logLimits(client, facilities)
      if (limits.length > 0) sizes.classes.push(client.client.size)
      addFigures(sizes.figures, limits)
      costs.add(client, facilities)
    },
    finish: () => {
      const { prior } = policy
      const { worth } = prior
      const drawn = byKind(utilisations, prior.utilisation, prior.utilisationDeviation, worth)
      const sizeMeans = meansByClass(sizes.figures, sizes.classes, worth)
      return {
        kind: 'value-learnt',
        version: 1,
        margins: byKind(margins, prior.margin, prior.marginDeviation, worth),
        utilisations: drawn,
        remainingYears: byKind(remaining, prior.remainingYears, prior.remainingDeviation, worth),
        fundingRates: Object.fromEntries(funding.names().map(name => [name, meanOf(funding.of(name))])),
        ...signings.finish(prior, drawn),
        upfrontFee: learntFigure(fees, { mean: prior.upfrontFee, deviation: 0 }, worth).mean,
        sizes: sizeMeans,
        sizeSpread: spreadOf(
          sizes.figures,
          sizes.classes.map(size => sizeMeans[size ?? 'all']!),
          { between: logDeviation(prior.sizeSpread), within: logDeviation(prior.sizeVariation) },
          worth,
        ),
        clientMargins: marginSpread(clientMargins, prior),
        unsecured: exposed.length === 0 ? 1 : sumOf(unsecured) / sumOf(exposed),
        ...costs.finish(policy),
      }
    },
  }
}

function meanOf(values: readonly number[]): number {
  return sumOf(values) / values.length
}

function marginsOf(facilities: readonly Facility[]): readonly number[] {
  return facilities.flatMap(({ margin }) => (margin === undefined ? [] : [margin]))
}

/** Logarithms of all limits that are above 0. */
export function logLimits(client: ClientCase, facilities: readonly Facility[]): readonly number[] {
  return facilities.flatMap(({ limit, currency }) => {
    const amount = client.money(limit, currency)
    return amount === undefined || amount <= 0 ? [] : [Math.log(amount)]
  })
}

/** Each kind about all kinds, and these about the prior. */
function byKind(
  from: { readonly of: (kind: FacilityKind) => number[] },
  mean: number,
  deviation: number,
  worth: number,
): Record<FacilityKind, LearntFigure> {
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

/** Mean of clients by size class, each about the mean of all. */
function meansByClass(
  { means }: ClientFigures,
  classes: readonly (string | undefined)[],
  worth: number,
): Readonly<Record<string, number>> {
  if (means.length === 0) return {}
  const all = meanOf(means)
  const lists = listsByName()
  for (const [i, size] of classes.entries()) if (size !== undefined) lists.of(size).push(means[i]!)
  const ofClass = (size: string): number => learntFigure(lists.of(size), { mean: all, deviation: 0 }, worth).mean
  return { ...Object.fromEntries(lists.names().map(size => [size, ofClass(size)])), all }
}

/** What is thought before, half of it between clients and half within. */
function marginSpread(
  figures: ClientFigures,
  { margin, marginDeviation, worth }: ValuePrior,
): ValueLearnt['clientMargins'] {
  const { mean } = learntFigure(figures.means, { mean: margin, deviation: 0 }, worth)
  const half = marginDeviation / Math.SQRT2
  const centres = figures.means.map(() => mean)
  return { mean, ...spreadOf(figures, centres, { between: half, within: half }, worth) }
}
