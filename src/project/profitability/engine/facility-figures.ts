/**
 * The figures of one facility that was checked: once read, a solver may ask for them many times.
 *
 * @module
 */

import type { DefaultTiming } from '../../../model/default-timing.js'
import type { Facility } from '../types.js'
import type { FacilityClient } from './client.js'
import { clientTiming } from './client.js'
import { creditLineFigures } from './credit-line.js'
import { depositFigures } from './deposit.js'
import type { FacilityFigures } from './figures.js'
import { guaranteeFigures } from './guarantee.js'
import type { PreparedTerms } from './prepare-terms.js'
import { serviceFigures } from './service.js'
import { termLoanFigures } from './term-loan.js'

export { profitOf, rarocOf, statementOf } from './statement.js'

/**
 * What a facility earns, unrounded.
 *
 * @param facility checked by `readFacility`.
 * @throws ClienteleError `MISSING_CURVE` where the terms have no curve for it, `MISSING_VALUE` for capital of the basis of the terms,
 * `OUT_OF_RANGE` for a curve of defaults that ends before the terms do.
 */
export function facilityFigures(
  facility: Facility,
  client: FacilityClient,
  terms: PreparedTerms,
  path = 'facility',
): FacilityFigures {
  return timedFigures(facility, client.currency, clientTiming(client, terms), terms, path)
}

/** The same for a client whose timing of default is known. */
export function timedFigures(
  facility: Facility,
  currency: string,
  timing: DefaultTiming,
  terms: PreparedTerms,
  path: string,
): FacilityFigures {
  switch (facility.kind) {
    case 'term-loan':
      return termLoanFigures(facility, currency, timing, terms, path)
    case 'credit-line':
      return creditLineFigures(facility, currency, timing, terms, path)
    case 'guarantee':
      return guaranteeFigures(facility, timing, terms, path)
    case 'deposit':
      return depositFigures(facility, currency, timing, terms, path)
    case 'service':
      return serviceFigures(facility, timing, terms)
  }
}
