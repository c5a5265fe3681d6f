/**
 * What facilities need to know of their client.
 *
 * @module
 */
import { reject } from '../../../errors/index.js'
import type { DefaultTiming } from '../../../model/default-timing.js'
import type { Curve } from '../../../model/index.js'
import type { CreditCommon } from '../types.js'
import type { Stake } from './accrue.js'
import { defaultTiming } from './default-timing.js'
import type { PreparedTerms } from './prepare-terms.js'

/** Currency of every amount, and how likely the client defaults. */
export interface FacilityClient {
  /** ISO 4217 code. */
  readonly currency: string
  /** Of one year, within [0, 1], or a curve from the first day of the terms on. */
  readonly probabilityOfDefault: number | Curve
}

/** The client's own timing of default. */
export function clientTiming(client: FacilityClient, { window }: PreparedTerms, path = 'client'): DefaultTiming {
  return defaultTiming(client.probabilityOfDefault, window.years, `${path}.probabilityOfDefault`)
}

/** What is at stake where money may be lost, at exposures of these parts. */
export function creditStake(
  facility: CreditCommon,
  { perBalance, beside }: Pick<Stake, 'perBalance' | 'beside'>,
  timing: DefaultTiming,
  terms: PreparedTerms,
  path: string,
): Stake {
  const { probabilityOfDefault: own } = facility
  return {
    perBalance,
    beside,
    capital: capitalPerExposure(facility, terms, `${path}.capital`),
    timing: own === undefined ? timing : defaultTiming(own, terms.window.years, `${path}.probabilityOfDefault`),
  }
}

function capitalPerExposure({ capital }: CreditCommon, terms: PreparedTerms, path: string): number {
  const { basis } = terms.capital
  const { riskWeight, economicCapital } = capital
  if (basis.kind === 'economic') {
    return (
      economicCapital ?? reject('MISSING_VALUE', `${path}.economicCapital`, 'a share of exposure', undefined, ECONOMIC)
    )
  }
  return (
    basis.ratio * (riskWeight ?? reject('MISSING_VALUE', `${path}.riskWeight`, 'a risk weight', undefined, REGULATORY))
  )
}

const ECONOMIC = 'The terms ask for economic capital'
const REGULATORY = 'The terms ask for regulatory capital'
