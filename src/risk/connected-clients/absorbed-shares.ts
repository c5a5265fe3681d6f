/**
 * Where does what companies pay out end, if part of it goes round among them? Company after company is taken out, and its
 * payments are passed on to whom it would have paid.
 *
 * Nothing is subtracted: what a company keeps from going round again is the sum of what it pays to others, not 1 less the
 * rest. So a ring that owns itself all but wholly loses no digit, and shares that are rounded to more than a whole in all
 * are taken in proportion.
 *
 * @see Grassmann, Taksar and Heyman (1985), Regenerative analysis and steady state distributions for Markov chains, Operations
 * Research 33.
 * @module
 */
import { addTo } from './add-to.js'

/** What one company pays out, in any unit: only proportions count. */
export interface PayingCompany {
  /** To the owner who is asked about. */
  owner: number
  /** To anybody else outside of the ring. */
  elsewhere: number
  /** To other companies of the ring, by their place. */
  readonly inside: Map<number, number>
}

/** The share of each company's payments that reaches the owner in the end. Companies are used up. */
export function absorbedShares(companies: readonly PayingCompany[]): Float64Array {
  const payers = payersOf(companies)
  const order: number[] = []
  for (const k of fewestFirst(companies, payers)) {
    order.push(k)
    takeOut(k, companies, payers)
  }
  const shares = new Float64Array(companies.length)
  for (const k of order.reverse()) {
    const { owner, elsewhere, inside } = companies[k]!
    let [reached, total] = [owner, owner + elsewhere]
    for (const [other, paid] of inside) {
      reached += paid * shares[other]!
      total += paid
    }
    // Payments too small for a double reach nobody.
    shares[k] = total > 0 ? Math.min(1, reached / total) : 0
  }
  return shares
}

const SWEEPS = 500

/** The same by sweeps, each of which adds what comes round once more; nothing where they do not settle soon. */
export function sweptShares(companies: readonly PayingCompany[]): Float64Array | undefined {
  const totals = companies.map(({ owner, elsewhere, inside }) => {
    let total = owner + elsewhere
    for (const paid of inside.values()) total += paid
    return total
  })
  const shares = new Float64Array(companies.length)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let isSettled = true
    for (const [k, { owner, inside }] of companies.entries()) {
      let reached = owner
      for (const [other, paid] of inside) reached += paid * shares[other]!
      const share = Math.min(1, reached / totals[k]!)
      if (Math.abs(share - shares[k]!) > Number.EPSILON * share || share === 0) isSettled = false
      shares[k] = share
    }
    if (isSettled) return shares
  }
  return undefined
}

/** Who pays to each company. */
function payersOf(companies: readonly PayingCompany[]): readonly Set<number>[] {
  const payers = companies.map(() => new Set<number>())
  for (const [k, { inside }] of companies.entries()) {
    inside.delete(k)
    for (const other of inside.keys()) payers[other]!.add(k)
  }
  return payers
}

/** Passes on what k is paid; k itself keeps whom it pays among those who are left. */
function takeOut(k: number, companies: readonly PayingCompany[], payers: readonly Set<number>[]): void {
  const { owner, elsewhere, inside } = companies[k]!
  let total = owner + elsewhere
  for (const [other, paid] of inside) {
    total += paid
    payers[other]!.delete(k)
  }
  for (const payer of payers[k]!) {
    const one = companies[payer]!
    const paidOn = one.inside.get(k)
    one.inside.delete(k)
    // Of payments too small for a double nothing is passed on.
    if (paidOn === undefined || total === 0) continue
    const part = paidOn / total
    one.owner += part * owner
    one.elsewhere += part * elsewhere
    for (const [other, paid] of inside) {
      if (other === payer) continue
      addTo(one.inside, other, part * paid)
      payers[other]!.add(payer)
    }
  }
}

/** Companies with few partners first, as those who are left get more: counted anew whenever one comes up. */
function* fewestFirst(companies: readonly PayingCompany[], payers: readonly Set<number>[]): Generator<number> {
  const partners = (k: number): number => companies[k]!.inside.size + payers[k]!.size
  const waiting: number[][] = []
  const wait = (k: number, count: number): void => {
    const same = waiting[count]
    if (same === undefined) waiting[count] = [k]
    else same.push(k)
  }
  for (const k of companies.keys()) wait(k, partners(k))
  for (let count = 0; count < waiting.length; count++) {
    const same = waiting[count]
    for (let k = same?.pop(); k !== undefined; k = same?.pop()) {
      const now = partners(k)
      if (now > count) wait(k, now)
      else yield k
    }
  }
}
