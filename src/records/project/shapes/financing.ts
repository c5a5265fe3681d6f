/**
 * The shape of financing: who pays, what is set aside, who is paid in which order.
 *
 * @module
 */

import type { Shape } from '../../shapes/shape.js'
import { amount, date, flag, name, number, oneOf, rate, whole } from '../../shapes/values.js'
import type { CashSweep, CfadsRule, CovenantLevel, Covenants, Financing, Grant, Reserves } from '../financing-types.js'
import { WATERFALL_STEPS } from '../waterfall-steps.js'
import { depreciation } from './costs.js'
import { debt } from './debt.js'
import { list, object, optional } from './shape.js'
import { MOST_MONTHS } from './timeline.js'

const positive: Shape = number({ above: 0 })
const filled = optional(oneOf(['from-sources', 'from-cash-flow']))
const monthsAhead: Shape = object<NonNullable<Reserves['debtService']>>({ months: whole(0, MOST_MONTHS), filled })

const reserves: Shape = object<Reserves>({
  debtService: optional(monthsAhead),
  operatingCost: optional(monthsAhead),
  maintenance: optional(object<NonNullable<Reserves['maintenance']>>({ filled: oneOf(['from-cash-flow']) })),
  annualInterestRate: optional(rate),
})

const covenantLevel: Shape = object<CovenantLevel>({
  ratio: oneOf(['dscr', 'backward-dscr', 'forward-dscr', 'llcr', 'plcr']),
  level: positive,
})

const covenants: Shape = object<Covenants>({
  lockUp: optional(covenantLevel),
  default: optional(covenantLevel),
  cureAfter: optional(whole(1)),
})

const sweep: Shape = object<CashSweep>({
  share: number({ above: 0, most: 1 }),
  belowDscr: optional(positive),
  applied: optional(oneOf(['last-first', 'pro-rata'])),
})

export const financing: Shape = object<Financing>({
  debt: optional(debt),
  grants: optional(list(object<Grant>({ name, amount: positive, date }))),
  equity: optional(object<NonNullable<Financing['equity']>>({ draw: oneOf(['pro-rata', 'first', 'last']) })),
  reserves: optional(reserves),
  cfads: optional(
    object<CfadsRule>({
      afterTax: optional(flag),
      maintenance: optional(oneOf(['reserve-transfers', 'after-debt'])),
      reserveInterest: optional(flag),
    }),
  ),
  covenants: optional(covenants),
  sweep: optional(sweep),
  minimumCash: optional(amount),
  depreciation: optional(depreciation),
  waterfall: optional(list(oneOf(WATERFALL_STEPS))),
})
