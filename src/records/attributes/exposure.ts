/**
 * What a client owes, may draw, and how it is secured.
 *
 * @module
 */
import { parseDay } from '../../money/core.js'
import { addTo, runningSum, totalOf } from '../../numeric/core.js'
import type { Facility } from '../portfolio/types/index.js'
import type { ClientView, Definition, GroupFigure } from './definition.js'
import { numeric } from './definition.js'
import { running } from './running.js'
import type { Unknown } from './unknown.js'
import { isUnknown, NOTHING } from './unknown.js'
import { sumOf, YEAR } from './within.js'

const RUNS = 'client status currency'

/** What is owed; not known where it is not known of one facility. */
function exposureOf(view: ClientView): number | Unknown {
  const owed = running(view).map(({ outstanding, currency }) => ({ amount: outstanding, currency }))
  const known = owed.flatMap(({ amount, currency }) => (amount === undefined ? [] : [{ amount, currency }]))
  return known.length < owed.length ? NOTHING : sumOf(view, known)
}

const limitOf = (view: ClientView): number | Unknown =>
  sumOf(
    view,
    running(view).map(({ limit, currency }) => ({ amount: limit, currency })),
  )

/** What collateral would bring, less what is not to be counted on. */
function securityOf(view: ClientView): number | Unknown {
  const ids = new Set(running(view).map(({ id }) => id))
  const held = view.records('collaterals').filter(({ facility }) => ids.has(facility))
  return sumOf(
    view,
    held.map(({ value, haircut = 0, currency }) => ({ amount: value * (1 - haircut), currency })),
  )
}

/** A mean of facilities, weighed by what is owed; not known where either is missing of a facility on which something is owed. */
function weighedBy(view: ClientView, figure: (facility: Facility) => number | undefined): number | Unknown {
  const [sum, weight] = [runningSum(), runningSum()]
  for (const facility of running(view)) {
    const { outstanding, currency } = facility
    if (outstanding === undefined) return NOTHING
    if (outstanding === 0) continue
    const [value, owed] = [figure(facility), view.money(outstanding, currency)]
    if (isUnknown(owed)) return owed
    if (value === undefined) return NOTHING
    addTo(sum, value * owed)
    addTo(weight, owed)
  }
  const all = totalOf(weight)
  return all > 0 ? totalOf(sum) / all : NOTHING
}

const OWED: GroupFigure = { name: 'owed', of: exposureOf }

export const EXPOSURE: readonly Definition[] = [
  numeric(
    'activeFacilities',
    { unit: 'number', meaning: 'Facilities that run', reads: { facilities: 'client status' } },
    view => running(view).length,
  ),
  numeric(
    'exposure',
    { unit: 'currency', meaning: 'What is owed on facilities that run', reads: { facilities: `${RUNS} outstanding` } },
    exposureOf,
  ),
  numeric(
    'committed',
    { unit: 'currency', meaning: 'Limits of facilities that run', reads: { facilities: `${RUNS} limit` } },
    limitOf,
  ),
  numeric(
    'utilisation',
    { unit: 'share', meaning: 'What is owed, of the limits', reads: { facilities: `${RUNS} limit outstanding` } },
    view => {
      const [owed, limit] = [exposureOf(view), limitOf(view)]
      return isUnknown(owed) ? owed : isUnknown(limit) ? limit : limit > 0 ? owed / limit : NOTHING
    },
  ),
  numeric(
    'groupExposure',
    {
      ofGroup: true,
      unit: 'currency',
      meaning: 'What all clients of its group owe',
      reads: { clients: 'group', facilities: `${RUNS} outstanding` },
    },
    view => view.ofGroup(OWED),
  ),
  numeric(
    'securityCover',
    {
      unit: 'share',
      meaning: 'Worth of collateral after haircuts, for one unit owed',
      reads: { facilities: `${RUNS} outstanding`, collaterals: 'facility value haircut currency' },
    },
    view => {
      const [held, owed] = [securityOf(view), exposureOf(view)]
      return isUnknown(held) ? held : isUnknown(owed) ? owed : owed > 0 ? held / owed : NOTHING
    },
  ),
  numeric(
    'averageRate',
    {
      unit: 'per year',
      meaning: 'Interest a year on what is owed',
      reads: { facilities: `${RUNS} outstanding annualRate` },
    },
    view => weighedBy(view, ({ annualRate }) => annualRate),
  ),
  numeric(
    'averageMargin',
    { unit: 'per year', meaning: 'Margin a year on what is owed', reads: { facilities: `${RUNS} outstanding margin` } },
    view => weighedBy(view, ({ margin }) => margin),
  ),
  numeric(
    'yearsToMaturity',
    {
      unit: 'years',
      meaning: 'Years until the maturities of what is owed, weighed by it',
      reads: { facilities: `${RUNS} outstanding maturity` },
    },
    view =>
      weighedBy(view, ({ maturity }) => {
        const last = parseDay(maturity)
        return last === undefined ? undefined : Math.max(0, last - view.asOf) / YEAR
      }),
  ),
]
