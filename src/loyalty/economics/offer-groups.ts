/**
 * Groups of clients with the offers they might get, at the door.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import type { OfferStep } from './offer-steps.js'
import { offerSteps } from './offer-steps.js'
import { expectClient } from './offer-terms.js'
import type { OfferWithCost } from './retention-offer.js'
import { gainOfOffer } from './retention-offer.js'

/** One of the offers that a group might get. */
export interface GroupOffer extends OfferWithCost {
  readonly name: string
  /** How much it adds to the probability of staying. */
  readonly uplift: number
}

/** Clients who are alike in what is at stake. */
export interface OfferGroup {
  readonly name: string
  /** How many; a whole number >= 1. */
  readonly clients: number
  /** Probability of staying without an offer. */
  readonly stayWithout: number
  /** Present value of one who stays less that of one who leaves. */
  readonly valueAtStake: number
  /** Of which each client gets one at most. */
  readonly offers: readonly GroupOffer[]
}

/** {@link OfferGroup}, checked. */
export interface KnownGroup {
  readonly name: string
  readonly clients: number
  readonly offers: readonly string[]
  readonly steps: readonly OfferStep[]
}

/** Groups that come from anywhere, checked, with the steps of their offers. */
export function expectGroups(groups: readonly OfferGroup[]): readonly KnownGroup[] {
  const list = expectList(groups, 'groups')
  if (list.length === 0) reject('EMPTY_INPUT', 'groups', 'at least one group', groups)
  const names = new Set<string>()
  return Array.from(groups, (group, i) => expectGroup(group, `groups[${i}]`, names))
}

function expectGroup(group: OfferGroup, path: string, names: Set<string>): KnownGroup {
  expectKnownKeys(expectObject(group, path), ['name', 'clients', 'stayWithout', 'valueAtStake', 'offers'], path)
  const { stayWithout, valueAtStake } = group
  const offers = new Set<string>()
  expectList(group.offers, `${path}.offers`)
  const points = Array.from(group.offers, (given, k) => {
    const at = `${path}.offers[${k}]`
    const { name, uplift, ...offer } = expectOffer(given, at)
    expectNew(name, offers, `${at}.name`)
    const client = expectClient({ stayWithout, valueAtStake, uplift }, path, `${at}.uplift`)
    const { spend, gain } = gainOfOffer(client, offer, at)
    return { offer: k, spend, gain }
  })
  return {
    name: expectNew(group.name, names, `${path}.name`),
    clients: expectInteger(group.clients, `${path}.clients`, 1),
    offers: [...offers],
    steps: offerSteps(points),
  }
}

function expectOffer(offer: GroupOffer, path: string): GroupOffer {
  expectObject(offer, path)
  return offer
}

function expectNew(name: unknown, names: Set<string>, path: string): string {
  const text = expectText(name, path)
  if (names.has(text)) reject('CONFLICTING_OPTIONS', path, 'a name that none before it has', text)
  names.add(text)
  return text
}
