/**
 * A client who may leave, and an offer to keep it: what is known and what it costs.
 *
 * @module
 */
import {
  expectFinite,
  expectKnownKeys,
  expectNonNegative,
  expectObject,
  expectOneOf,
  expectPositive,
  expectText,
  reject,
} from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { expectShare } from './terms.js'

/** A client, and what the offer does. */
export interface ClientAtStake {
  /** Probability of staying without the offer; from 0 to 1. */
  readonly stayWithout: number
  /** How much the offer adds to it; `stayWithout + uplift` is from 0 to 1. Below 0 it drives the client away. */
  readonly uplift: number
  /** Interval of `uplift`, of an experiment or a model: the results then have one too. */
  readonly upliftInterval?: Interval
  /** Present value of the client who stays less that of the client who leaves, in any currency. */
  readonly valueAtStake: number
}

/**
 * Whom the offer costs something: `'everyone'` it is made to; `'who-stays'`, those included who would have stayed anyway (a lower
 * rate, a bonus at renewal); `'who-accepts'`, by `acceptance`.
 */
export type PaidFor = 'everyone' | 'who-stays' | 'who-accepts'

/** How an offer is paid. */
export interface OfferTerms {
  /** `'everyone'` by default. */
  readonly paidFor?: PaidFor
  /** Of `'who-accepts'`, and there alone: the share who accept; above 0, to 1. */
  readonly acceptance?: number
  /** What making the offer costs, whether it is taken or not; >= 0, 0 by default. */
  readonly contactCost?: number
}

/** {@link ClientAtStake}, checked; the uplift may stand elsewhere, with the offer. */
export function expectClient(client: ClientAtStake, path = 'client', upliftPath = `${path}.uplift`): ClientAtStake {
  expectKnownKeys(expectObject(client, path), CLIENT, path)
  const stayWithout = expectShare(client.stayWithout, `${path}.stayWithout`)
  const uplift = expectUplift(client.uplift, stayWithout, upliftPath)
  const valueAtStake = expectFinite(client.valueAtStake, `${path}.valueAtStake`)
  if (client.upliftInterval === undefined) return { stayWithout, uplift, valueAtStake }
  return {
    stayWithout,
    uplift,
    upliftInterval: expectInterval(client.upliftInterval, uplift, `${path}.upliftInterval`),
    valueAtStake,
  }
}

/** {@link OfferTerms}, checked and complete. */
export function expectTerms(terms: OfferTerms, path: string, own: readonly string[] = []): Required<OfferTerms> {
  expectKnownKeys(expectObject(terms, path), [...TERMS, ...own], path)
  const { paidFor: asked = 'everyone', contactCost = 0 } = terms
  const paidFor = expectOneOf(asked, ['everyone', 'who-stays', 'who-accepts'], `${path}.paidFor`)
  expectNonNegative(contactCost, `${path}.contactCost`)
  if (paidFor !== 'who-accepts') {
    if (terms.acceptance === undefined) return { paidFor, acceptance: 1, contactCost }
    return reject('CONFLICTING_OPTIONS', `${path}.acceptance`, "none unless paidFor is 'who-accepts'", terms.acceptance)
  }
  const acceptance = expectShare(expectPositive(terms.acceptance, `${path}.acceptance`), `${path}.acceptance`)
  return { paidFor, acceptance, contactCost }
}

/** The share of those asked whom the offer is paid for, where it adds so much. */
export function payingShare(
  { paidFor, acceptance }: Required<OfferTerms>,
  stayWithout: number,
  uplift: number,
): number {
  return paidFor === 'who-stays' ? stayWithout + uplift : acceptance
}

function expectUplift(value: unknown, stayWithout: number, path: string): number {
  const uplift = expectFinite(value, path)
  if (uplift >= -stayWithout && uplift <= 1 - stayWithout) return uplift
  return reject('OUT_OF_RANGE', path, `a number from ${-stayWithout} to ${1 - stayWithout}`, uplift, WITHIN)
}

function expectInterval(interval: Interval, uplift: number, path: string): Interval {
  expectObject(interval, path)
  const lower = expectFinite(interval.lower, `${path}.lower`)
  const upper = expectFinite(interval.upper, `${path}.upper`)
  if (lower > uplift) reject('OUT_OF_RANGE', `${path}.lower`, `a number <= uplift (${uplift})`, lower)
  if (upper < uplift) reject('OUT_OF_RANGE', `${path}.upper`, `a number >= uplift (${uplift})`, upper)
  const level = expectFinite(interval.level, `${path}.level`)
  if (level <= 0 || level >= 1) reject('OUT_OF_RANGE', `${path}.level`, 'a number between 0 and 1', level)
  expectOneOf(interval.kind, ['confidence', 'credible', 'predictive'], `${path}.kind`)
  expectText(interval.method, `${path}.method`)
  return interval
}

const CLIENT: readonly (keyof ClientAtStake)[] = ['stayWithout', 'uplift', 'upliftInterval', 'valueAtStake']
const TERMS: readonly (keyof OfferTerms)[] = ['paidFor', 'acceptance', 'contactCost']
const WITHIN = 'With the offer the client stays with a probability from 0 to 1'
