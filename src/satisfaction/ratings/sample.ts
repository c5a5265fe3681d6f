/**
 * What a sample of answers tells of a mean over all clients.
 *
 *   ū = Σ wᵢ uᵢ / Σ wᵢ       v = G/(G−1) · Σ (Σ wᵢ (uᵢ − ū) over client g)² / (Σ wᵢ)²       over G clients
 *
 * Clients are what was drawn, not answers: several contacts of one client say little more than one. A share is known as well as by
 * n* independent answers: σ² / v, with σ² the variance of answers, but no more than Kish's (Σ w)² / Σ w² of the answers, and where all
 * are the same no more than that of the clients. Intervals take n* to be smaller by (z/t)², since v was estimated; t has
 * Satterthwaite's degrees of freedom, of which there are few where a few clients have most of the weight. Of a population of N clients
 * of whom G answered, n* is larger by (N − 1)/(N − G), and v smaller by 1 − G/N.
 *
 * @see Korn and Graubard (1998), Survey Methodology 24(2), for n*; Kish (1965), Survey Sampling; Cochran (1977), Sampling
 * Techniques, 2.6 and 6.3; Satterthwaite (1946), Biometrics Bulletin 2, for degrees of freedom.
 * @module
 */
import { expectInteger, reject } from '../../errors/index.js'
import { compensatedSum, normalUpperQuantile, studentTQuantile } from '../../numeric/index.js'
import { clusterVariance, meanByCluster } from '../../statistics/clustered-mean.js'
import type { ReadRating } from './read-rating.js'

/** What is known of a mean. */
export interface SampleMean {
  readonly mean: number
  /** Variance of single answers about the mean, by weight. */
  readonly spread: number
  readonly clients: number
  /** Of all weight, the part of the client with most. */
  readonly largestShare: number
  /** What each client adds to the error of the mean. */
  readonly influence: Float64Array
  /** The number of each of these clients; absent where each answer is a client of its own, or answers were counted. */
  readonly numbers?: Int32Array
  /** Absent with a single client that gave several answers, or one of weight. */
  readonly known?: KnownSpread
}

/** How well a mean is known. */
export interface KnownSpread {
  /** Of the mean; 0 with a single answer. */
  readonly variance: number
  /** Degrees of freedom of `variance`. */
  readonly freedom: number
  /** Independent answers that tell as much of a share; infinite where everybody answered. */
  readonly effective: number
  /** Whether `effective` was estimated, and not counted. */
  readonly isEstimated: boolean
}

/** The clients there are in all, checked as far as that goes without answers. */
export function readPopulation(population: unknown): number {
  return population === undefined ? Number.POSITIVE_INFINITY : expectInteger(population, 'options.population', 1)
}

/** The mean of a value per answer; `population`: clients there are in all, infinite where there is no end to them. */
export function sampleMean(
  { weights, client }: Pick<ReadRating, 'weights' | 'client'>,
  values: Float64Array,
  population: number,
): SampleMean {
  const size = values.length
  const weight = weights ?? new Float64Array(size).fill(1)
  const { code, numbers } = client === undefined ? { code: undefined, numbers: undefined } : renumbered(client)
  const clients = numbers === undefined ? size : numbers.length
  const { mean, shares, influence } = meanByCluster(values, weights, code && { code, count: clients })
  const spread = compensatedSum(values.map((value, i) => weight[i]! * (value - mean) ** 2)) / size
  expectWithin(clients, population)
  const largestShare = shares.reduce((most, own) => Math.max(most, own), 0)
  const about = { mean, spread, clients, largestShare, influence, ...(numbers !== undefined && { numbers }) }
  const isEstimated = weights !== undefined || clients < size
  if (clients === 1 && isEstimated) return about
  const variance = clients > 1 ? clusterVariance(influence, clients) : 0
  const answers = isEstimated ? equivalent(spread, variance, { shares, weight }) : size
  const known = {
    variance: variance * (1 - clients / population),
    freedom: isEstimated ? satterthwaite(shares, clients) : clients - 1,
    effective: answers * ofFinite(population, clients),
    isEstimated,
  }
  return { ...about, known }
}

/** Independent answers that an interval is made of: fewer than tell as much, for what was estimated. */
export function trialsAt({ effective, freedom, isEstimated }: KnownSpread, level: number): number {
  if (!isEstimated) return effective
  const far = studentTQuantile((1 + level) / 2, freedom)
  return far > 0 ? effective * (normalUpperQuantile((1 - level) / 2) / far) ** 2 : effective
}

/** The same of equal answers of a client each, of which the mean and the spread are known. */
export function sampleOfSpread(mean: number, spread: number, clients: number, population: number): SampleMean {
  expectWithin(clients, population)
  const variance = clients > 1 ? (spread / (clients - 1)) * (1 - clients / population) : 0
  const effective = clients * ofFinite(population, clients)
  const known = { variance, freedom: clients - 1, effective, isEstimated: false }
  return { mean, spread, clients, largestShare: 1 / clients, influence: new Float64Array(0), known }
}

function expectWithin(clients: number, population: number): void {
  if (population >= clients) return
  reject('OUT_OF_RANGE', 'options.population', `at least the ${clients} clients that answered`, population)
}

/** Clients numbered from 0 without a gap, and the number each had. */
function renumbered(client: Int32Array): { readonly code: Int32Array; readonly numbers: Int32Array } {
  const most = client.reduce((largest, number) => Math.max(largest, number), 0)
  const slots = new Int32Array(most + 1).fill(-1)
  const code = new Int32Array(client.length)
  const numbers = new Int32Array(client.length)
  let size = 0
  for (let i = 0; i < client.length; i++) {
    const number = client[i]!
    if (slots[number] === -1) {
      numbers[size] = number
      slots[number] = size++
    }
    code[i] = slots[number]!
  }
  return { code, numbers: numbers.slice(0, size) }
}

/** Below this part of the spread a variance is rounding. */
const ROUNDING = 1e-24

function equivalent(
  spread: number,
  variance: number,
  { shares, weight }: { readonly shares: Float64Array; readonly weight: Float64Array },
): number {
  if (spread <= ROUNDING) return kish(shares)
  return variance > spread * ROUNDING ? Math.min(spread / variance, kish(weight)) : kish(weight)
}

/** As many equal parts tell as much as these. */
function kish(parts: Float64Array): number {
  return compensatedSum(parts) ** 2 / compensatedSum(parts.map(part => part * part))
}

function satterthwaite(shares: Float64Array, clients: number): number {
  const squares = shares.map(share => share * share)
  return Math.min(clients - 1, compensatedSum(squares) ** 2 / compensatedSum(squares.map(square => square * square)))
}

/** By how much more answers tell where there are no others to be had. */
function ofFinite(population: number, clients: number): number {
  if (population === clients) return Number.POSITIVE_INFINITY
  return population === Number.POSITIVE_INFINITY ? 1 : (population - 1) / (population - clients)
}
