/**
 * What may an offer cost that keeps a client, and what does one of a given cost bring?
 *
 *   gain = u V − k − q c,     q = 1 (for everyone), p₀ + u (for who stays), a (for who accepts)
 *   largest cost = (u V − k) / q
 *   break-even uplift = (q c + k) / V;     for who stays (p₀ c + k) / (V − c)
 *
 * V is the value at stake, p₀ the probability of staying without the offer, u what it adds, k the cost of making it, c that of the
 * offer itself. What is paid to those who would have stayed anyway counts in full.
 *
 * @see Blattberg, Getz and Thomas (2001), Customer Equity, chapter 5; Neslin et al. (2006), Defection detection, Journal of Marketing
 * Research 43(2), for the profit of a campaign, of which this is the part per client.
 * @module
 */
import { expectNonNegative, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import type { ClientAtStake, OfferTerms } from './offer-terms.js'
import { expectClient, expectTerms, payingShare } from './offer-terms.js'

/** The bound of an offer. */
export interface LargestOffer {
  /** The most the offer may cost where it is paid; 0 where even a free one brings nothing. */
  readonly largestCost: number
  /** Of `largestCost`, by the interval of the uplift; absent without one, and where an end of it leaves nobody to pay for. */
  readonly interval?: Interval
  /** What an offer that costs nothing but the contact brings per client asked; below 0 none is worth making. */
  readonly gainIfFree: number
  /** Probability of staying with the offer. */
  readonly stayWith: number
}

/**
 * The most an offer may cost a lender that gains or loses nothing by it.
 *
 * @throws ClienteleError `OUT_OF_RANGE` for figures beyond their range, and for an offer that gains but is paid for nobody, as its cost
 * has no bound; `CONFLICTING_OPTIONS` for an acceptance nobody asks for.
 * @example
 * import { largestRetentionOffer } from 'clientele/loyalty'
 * const client = { stayWithout: 0.7, uplift: 0.1, valueAtStake: 5000 }
 * largestRetentionOffer(client).largestCost.toFixed(2) // => '500.00'
 * largestRetentionOffer(client, { paidFor: 'who-stays', contactCost: 20 }).largestCost.toFixed(2) // => '600.00'
 */
export function largestRetentionOffer(client: ClientAtStake, terms: OfferTerms = {}): LargestOffer {
  const known = expectClient(client)
  const asked = expectTerms(terms, 'terms')
  const { stayWithout, uplift, valueAtStake, upliftInterval } = known
  const costAt = (added: number): number => {
    const free = added * valueAtStake - asked.contactCost
    return free > 0 ? free / payingShare(asked, stayWithout, added) : 0
  }
  const largestCost = costAt(uplift)
  if (!Number.isFinite(largestCost)) {
    const path = asked.paidFor === 'who-accepts' ? 'terms.acceptance' : 'client.uplift'
    reject(
      'OUT_OF_RANGE',
      path,
      'somebody whom the offer is paid for',
      payingShare(asked, stayWithout, uplift),
      NO_BOUND,
    )
  }
  const interval = upliftInterval === undefined ? undefined : mapped(upliftInterval, stayWithout, costAt)
  return {
    largestCost,
    ...(interval !== undefined && Number.isFinite(interval.upper) && { interval }),
    gainIfFree: uplift * valueAtStake - asked.contactCost,
    stayWith: stayWithout + uplift,
  }
}

/** An offer of a given cost. */
export interface OfferWithCost extends OfferTerms {
  /** What it costs where it is paid; >= 0, in the currency of the value at stake. */
  readonly cost: number
}

/** What an offer brings. */
export interface OfferGain {
  /** Per client asked. */
  readonly gain: number
  /** By the interval of the uplift; absent without one. */
  readonly interval?: Interval
  /** Expected spend per client asked: the contact, and the offer where it is paid. */
  readonly spend: number
  /** The uplift at which nothing is gained or lost; absent where no uplift would do. */
  readonly breakEvenUplift?: number
}

/**
 * What an offer of a given cost brings per client it is made to, and how much it must add to break even.
 *
 * @throws ClienteleError as {@link largestRetentionOffer}.
 * @example
 * import { offerGain } from 'clientele/loyalty'
 * const client = { stayWithout: 0.7, uplift: 0.1, valueAtStake: 5000 }
 * const { gain, breakEvenUplift } = offerGain(client, { cost: 400, paidFor: 'who-stays' })
 * gain.toFixed(2) // => '180.00'
 * breakEvenUplift.toFixed(4) // => '0.0609'
 */
export function offerGain(client: ClientAtStake, offer: OfferWithCost): OfferGain {
  return gainOfOffer(expectClient(client), offer, 'offer')
}

/** The same of a client that is checked, the offer standing at a path. */
export function gainOfOffer(client: ClientAtStake, offer: OfferWithCost, path: string): OfferGain {
  const terms = expectTerms(offer, path, ['cost'])
  const cost = expectNonNegative(offer.cost, `${path}.cost`)
  const { stayWithout, uplift, valueAtStake, upliftInterval } = client
  const spendAt = (added: number): number => terms.contactCost + payingShare(terms, stayWithout, added) * cost
  const gainAt = (added: number): number => added * valueAtStake - spendAt(added)
  const needed = breakEven(terms, cost, client)
  return {
    gain: gainAt(uplift),
    ...(upliftInterval !== undefined && { interval: mapped(upliftInterval, stayWithout, gainAt) }),
    spend: spendAt(uplift),
    ...(needed !== undefined && { breakEvenUplift: needed }),
  }
}

function breakEven(
  { paidFor, acceptance, contactCost }: Required<OfferTerms>,
  cost: number,
  { stayWithout, valueAtStake }: ClientAtStake,
): number | undefined {
  const isForStaying = paidFor === 'who-stays'
  const perUplift = isForStaying ? valueAtStake - cost : valueAtStake
  const spent = contactCost + (isForStaying ? stayWithout : acceptance) * cost
  if (!(perUplift > 0)) return undefined
  const needed = spent / perUplift
  return needed <= 1 - stayWithout ? needed : undefined
}

/** An interval of the uplift, cut to what it can be, as one of what goes up or down with it. */
function mapped(of: Interval, stayWithout: number, at: (uplift: number) => number): Interval {
  const within = (end: number): number => Math.min(1 - stayWithout, Math.max(-stayWithout, end))
  const ends = [at(within(of.lower)), at(within(of.upper))]
  const { level, kind, method } = of
  return { lower: Math.min(...ends), upper: Math.max(...ends), level, kind, method }
}

const NO_BOUND = 'An offer that gains and is paid for nobody may cost any amount'
