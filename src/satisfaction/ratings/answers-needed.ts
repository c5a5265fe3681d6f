/**
 * How many must be asked to know a rating so well?
 *
 *   n = (z/e)² σ²   answers for a margin of e on either side,   n / (1 + (n − 1)/N) of a population of N,
 *
 * times 1 + (m − 1)ρ where m contacts of each client answer that are alike by ρ, over the share that answers.
 *
 * @see Cochran (1977), Sampling Techniques, 4.4 to 4.6; Kish (1965), Survey Sampling, 5.4, for ρ.
 * @module
 */
import {
  expectFinite,
  expectInteger,
  expectKnownKeys,
  expectObject,
  expectOneOf,
  expectPositive,
  reject,
} from '../../errors/index.js'
import { normalUpperQuantile } from '../../numeric/core.js'
import { expectLevel } from '../../statistics/level.js'
import type { AnswerScale } from '../answers.js'
import { expectScale } from '../answers.js'
import { readPopulation } from './sample.js'
import { FIVE_POINTS } from './satisfied-rule.js'

/** What is to be known, how well, and of whom. */
export interface AnswersNeededOptions {
  readonly kind: 'net-promoter-score' | 'satisfied' | 'mean'
  /** Half the width of the interval wanted, > 0: in parts of 1 for a score or a share, on the scale for a mean. */
  readonly margin: number
  /** Standard deviation of single answers; by default the largest there can be: 1 for a score, 0.5 for a share, half the scale. */
  readonly standardDeviation?: number
  /** Ends of the scale of a mean; 1 and 5 by default. */
  readonly scale?: AnswerScale
  /** Clients there are in all; without end by default. */
  readonly population?: number
  /** Contacts of each client that answer, and how alike they are, from 0 to 1; one each by default. */
  readonly contacts?: { readonly perClient: number; readonly likeness: number }
  /** The share of those asked that answers, within (0, 1]; 1 by default. */
  readonly responseRate?: number
  /** Nominal probability of the interval, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** Whole numbers, rounded up. */
export interface AnswersNeeded {
  readonly answers: number
  readonly clients: number
  /** To be asked, that so many answer. */
  readonly asked: number
}

/**
 * The answers that a margin takes, by the normal law: of fewer than 30 or so, look at the interval itself. Where everybody would have
 * to answer, that is what is returned.
 *
 * @throws ClienteleError `OUT_OF_RANGE` and the like, naming the option.
 * @example
 * import { answersNeeded } from 'clientele/satisfaction'
 * answersNeeded({ kind: 'net-promoter-score', margin: 0.1 }).answers // => 385
 * answersNeeded({ kind: 'net-promoter-score', margin: 0.1, population: 120 }).answers // => 92
 * answersNeeded({ kind: 'satisfied', margin: 0.05, responseRate: 0.3 }) // => { answers: 385, clients: 385, asked: 1284 }
 * answersNeeded({ kind: 'satisfied', margin: 0.05, contacts: { perClient: 3, likeness: 0.4 } }).answers // => 693
 */
export function answersNeeded(options: AnswersNeededOptions): AnswersNeeded {
  expectKnownKeys(expectObject(options, 'options'), KEYS, 'options')
  const kind = expectOneOf(options.kind, ['net-promoter-score', 'satisfied', 'mean'], 'options.kind')
  const margin = expectPositive(options.margin, 'options.margin')
  const level = expectLevel(options.level)
  const population = readPopulation(options.population)
  const widest = widestOf(kind, options.scale)
  const { standardDeviation: given = widest, responseRate: rate = 1, contacts = ONE_EACH } = options
  const deviation = expectPositive(given, 'options.standardDeviation')
  if (deviation > widest)
    reject('OUT_OF_RANGE', 'options.standardDeviation', `at most ${widest}, half the range of answers`, deviation)
  const { perClient, likeness } = readContacts(contacts)
  const responseRate = expectFinite(rate, 'options.responseRate')
  if (!(responseRate > 0 && responseRate <= 1)) {
    reject('OUT_OF_RANGE', 'options.responseRate', 'a number above 0, at most 1', rate)
  }
  const independent = (deviation * (normalUpperQuantile((1 - level) / 2) / margin)) ** 2
  const ofClients = (independent * (1 + (perClient - 1) * likeness)) / perClient
  const clients = Math.min(population, Math.max(1, up(ofClients / (1 + (ofClients - 1) / population))))
  if (!(clients <= MOST)) reject('OUT_OF_RANGE', 'options.margin', 'one that some number of answers reaches', margin)
  const asked = up((clients * perClient) / responseRate)
  if (!(asked <= MOST * perClient))
    reject('OUT_OF_RANGE', 'options.responseRate', 'one at which so many can be asked', rate)
  return { answers: clients * perClient, clients, asked }
}

const KEYS: readonly (keyof AnswersNeededOptions)[] = [
  'kind',
  'margin',
  'standardDeviation',
  'scale',
  'population',
  'contacts',
  'responseRate',
  'level',
]
const ONE_EACH = { perClient: 1, likeness: 0 }
const MOST = 1e12

/** The largest standard deviation of answers: half of them at either end. */
function widestOf(kind: AnswersNeededOptions['kind'], scale: AnswerScale | undefined): number {
  if (kind !== 'mean') {
    if (scale !== undefined) reject('CONFLICTING_OPTIONS', 'options.scale', 'a scale for a mean only', scale)
    return kind === 'satisfied' ? 0.5 : 1
  }
  const { lowest, highest } = scale === undefined ? FIVE_POINTS : expectScale(scale, 'options.scale')
  return (highest - lowest) / 2
}

function readContacts(contacts: unknown): typeof ONE_EACH {
  const given = expectObject(contacts, 'options.contacts')
  expectKnownKeys(given, ['perClient', 'likeness'], 'options.contacts')
  const perClient = expectInteger(given['perClient'], 'options.contacts.perClient', 1, 1e6)
  const likeness = expectFinite(given['likeness'], 'options.contacts.likeness')
  if (likeness < 0 || likeness > 1)
    reject('OUT_OF_RANGE', 'options.contacts.likeness', 'a number from 0 to 1', likeness)
  return { perClient, likeness }
}

/** The next whole number, but for rounding. */
function up(number: number): number {
  const whole = Math.round(number)
  return Math.abs(number - whole) <= 1e-9 * whole ? whole : Math.ceil(number)
}
