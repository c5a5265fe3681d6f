/**
 * What else becomes of a client: facilities repaid early, new ones, growth, what is lost at default.
 *
 * @module
 */
import type { ClientCase } from '../case/types.js'
import type { ClientOutlook, HazardOutlook } from '../shapes/outlook.js'
import { shrunkHazard, YEAR } from './counting.js'
import { hazardOf } from './log-odds.js'
import { newFacilities } from './new-facilities.js'
import type { OutlookRun } from './run.js'

/** Repaying one facility before its time: as of the book, by own history as far as there is one. */
export function prepayingOf({ learnt, policy }: OutlookRun): HazardOutlook {
  const { perYear, priorEndings } = policy.prepaying
  const hazard = shrunkHazard(learnt.prepaying, hazardOf(perYear), priorEndings)
  return {
    perYear: Array.from({ length: policy.horizonYears }, () => hazard),
    parameterDeviation: 1 / Math.sqrt(priorEndings + learnt.prepaying.events),
    missingDeviation: 0,
    missing: [],
    basis: 'book',
  }
}

/** New facilities: the gamma law of the book after the client's own count within its years. */
export function newBusinessOf(client: ClientCase, { learnt, policy }: OutlookRun): ClientOutlook['newBusiness'] {
  const { entityType } = client.client
  const { perYearOfProject, shape: priorShape } = policy.newBusiness
  const { shape, years } =
    entityType === 'project-company' ? { shape: priorShape, years: priorShape / perYearOfProject } : learnt.newBusiness
  const own = newFacilities(client, policy.watchYears)
  return { perYear: (shape + own.events) / (years + own.days / YEAR), shape: shape + own.events }
}

/** Growth of its sales, drawn towards the book's by how much one year says. */
export function growthOf(client: ClientCase, { learnt, policy }: OutlookRun): ClientOutlook['growth'] {
  const { perYear, spread, yearlyDeviation, priorClients } = policy.growth
  const { clients, mean } = learnt.growth
  const book = (priorClients * perYear + clients * mean) / (priorClients + clients)
  const seen = client.figure('salesGrowth')
  if (seen === undefined) return { perYear: book, standardDeviation: spread }
  const told = spread ** 2 / (spread ** 2 + yearlyDeviation ** 2)
  const growth = Math.max(-MOST_GROWTH, Math.min(MOST_GROWTH, seen))
  return { perYear: book + told * (growth - book), standardDeviation: spread * Math.sqrt(1 - told) }
}

/** A year beyond it is another firm, or another unit. */
export const MOST_GROWTH = 1

/** Part lost of what is not secured, as defaults that ended have shown; of a scenario the mean of its years counts. */
export function lossOf({ learnt, policy, path }: OutlookRun): ClientOutlook['lossGivenDefault'] {
  const { mean, priorDefaults, standardDeviation } = policy.lossGivenDefault
  const { clients, mean: seen, standardDeviation: spread } = learnt.losses
  const all = priorDefaults + clients
  const expected = (priorDefaults * mean + clients * seen) / all
  const variance = (priorDefaults * standardDeviation ** 2 + clients * spread ** 2) / all
  const multiple = path === undefined ? 1 : meanOf(path.lossGivenDefault)
  const stressed = Math.min(1, multiple * expected)
  // No law on [0, 1] is wider than that of nothing or all.
  return { mean: stressed, standardDeviation: Math.sqrt(Math.min(variance, stressed * (1 - stressed))) }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
