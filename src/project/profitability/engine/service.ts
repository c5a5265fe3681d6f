/**
 * What is done for a fee alone, and what a relationship costs beside its facilities: as long as the terms look.
 *
 * @module
 */

import type { DefaultTiming } from '../../../model/default-timing.js'
import type { Activity, FacilityCommon } from '../types.js'
import type { Accrual } from './accrue.js'
import { accrue } from './accrue.js'
import { feesAndCost } from './fee-income.js'
import type { FacilityFigures } from './figures.js'
import { figuresOf } from './figures-of.js'
import { windowProfile } from './kept-by-terms.js'
import type { PreparedTerms } from './prepare-terms.js'

export function serviceFigures(service: FacilityCommon, timing: DefaultTiming, terms: PreparedTerms): FacilityFigures {
  const { from } = terms.window
  const accrual = wholeWindow(timing, terms)
  const paid = feesAndCost(service, { firstDay: from, years: accrual.years }, timing, terms)
  return figuresOf(service, accrual, { interest: 0, funding: 0, liquidity: 0, expectedLoss: 0, ...paid }, terms)
}

/** Activities of a relationship. */
export function activityFigures(
  activities: readonly Activity[],
  timing: DefaultTiming,
  terms: PreparedTerms,
): FacilityFigures {
  return serviceFigures({ name: 'relationship', operatingCost: { kind: 'activities', activities } }, timing, terms)
}

/** No balance, for as long as the terms look. */
function wholeWindow(timing: DefaultTiming, terms: PreparedTerms): Accrual {
  const profile = windowProfile(terms, '30E/360', 'service')
  return accrue(profile, 0, { perBalance: 0, beside: 0, capital: 0, timing }, terms)
}
