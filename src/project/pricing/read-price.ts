/**
 * The question of a price, checked.
 *
 * @module
 */
import { expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import { expectCurrency } from '../../money/index.js'
import type { FacilityClient } from '../profitability/engine/client.js'
import { clientTiming } from '../profitability/engine/client.js'
import { timedFigures } from '../profitability/engine/facility-figures.js'
import type { FacilityFigures } from '../profitability/engine/figures.js'
import type { PreparedTerms } from '../profitability/engine/prepare-terms.js'
import { prepareTerms } from '../profitability/engine/prepare-terms.js'
import { readFacility } from '../profitability/engine/read-facility.js'
import { expectRate } from '../profitability/engine/read-rate.js'
import type { ProfitTerms } from '../profitability/types.js'
import type { PricedClient, PricedFacility, PriceKind, PriceOptions } from './types.js'

/** A checked question; every price of it goes through `figuresOf`. */
export interface PriceQuestion {
  readonly facility: PricedFacility
  readonly kind: PriceKind
  /** Nominal rate of a year. */
  readonly hurdle: number
  readonly taxRate: number
  readonly figuresOf: (facility: PricedFacility) => FacilityFigures
}

/** What all questions of one lender share. */
export interface PriceTerms {
  readonly prepared: PreparedTerms
  readonly options: PriceOptions
  readonly hurdle: number
}

export const PRICE_OPTIONS = ['kind', 'annualHurdleRate'] as const

/** The first is the default. */
const KINDS: Readonly<Record<PricedFacility['kind'], readonly PriceKind[]>> = {
  'term-loan': ['margin', 'up-front-fee'],
  'credit-line': ['margin', 'annual-fee', 'up-front-fee'],
  guarantee: ['annual-fee', 'up-front-fee'],
}

export function readPrice(
  facility: PricedFacility,
  client: PricedClient,
  terms: ProfitTerms,
  options: PriceOptions,
): PriceQuestion {
  expectKnownKeys(options, PRICE_OPTIONS, 'options')
  return priceQuestion(facility, client, readPriceTerms(terms, options))
}

/** Terms and options, for as many facilities as there are. */
export function readPriceTerms(terms: ProfitTerms, options: PriceOptions): PriceTerms {
  const prepared = prepareTerms(terms)
  const { annualHurdleRate = prepared.annualHurdleRate } = options
  return { prepared, options, hurdle: expectRate(annualHurdleRate, 'options.annualHurdleRate') }
}

/** One facility of one client. */
export function priceQuestion(
  facility: PricedFacility,
  client: PricedClient,
  { prepared, options, hurdle }: PriceTerms,
): PriceQuestion {
  const { currency, probabilityOfDefault } = readClient(client)
  const timing = clientTiming({ currency, probabilityOfDefault }, prepared)
  const checked = readPriced(facility, currency)
  const { kind = KINDS[checked.kind][0]! } = options
  const kinds = KINDS[checked.kind]
  if (!kinds.includes(expectOneOf(kind, ['margin', 'annual-fee', 'up-front-fee'], 'options.kind'))) {
    const words = kinds.map(word => `'${word}'`).join(' or ')
    reject('NOT_APPLICABLE', 'options.kind', `${words}, as a ${checked.kind} has`, kind)
  }
  return {
    facility: checked,
    kind,
    hurdle,
    taxRate: prepared.taxRate,
    figuresOf: of => timedFigures(of, currency, timing, prepared, 'facility'),
  }
}

/** What lends, or promises to pay. */
function readPriced(facility: PricedFacility, currency: string): PricedFacility {
  const checked = readFacility(facility, currency, 'facility')
  if (checked.kind !== 'deposit' && checked.kind !== 'service') return checked
  const hint = 'Deposits and services tie up no capital on which a hurdle could be earned'
  return reject('NOT_APPLICABLE', 'facility.kind', "'term-loan', 'credit-line' or 'guarantee'", checked.kind, hint)
}

function readClient(client: PricedClient): FacilityClient {
  expectKnownKeys(expectObject(client, 'client'), ['currency', 'probabilityOfDefault'], 'client')
  return {
    currency: expectCurrency(client.currency, 'client.currency'),
    probabilityOfDefault: client.probabilityOfDefault,
  }
}
