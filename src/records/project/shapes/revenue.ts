/**
 * The shape of what a project earns.
 *
 * @module
 */

import type { Shape } from '../../shapes/shape.js'
import { amount, currency, date, flag, name, number, oneOf, share, whole } from '../../shapes/values.js'
import type { DatedAmount } from '../common-types.js'
import type { PricePhase, RevenueCommon, RevenueLine, Volume } from '../revenue-types.js'
import { escalation, level } from './level.js'
import type { Fields } from './shape.js'
import { list, object, optional, variants } from './shape.js'
import { shares } from './shares.js'

export const datedAmount: Shape = object<DatedAmount>({ date, amount })

const COMMON: Fields<RevenueCommon> = {
  name,
  currency: optional(currency),
  taxable: optional(flag),
  paidTo: optional(oneOf(['project', 'owners'])),
}

const volume: Shape = object<Volume>({
  unit: name,
  annual: level(amount),
  shape: optional(shares(12)),
  availability: optional(level(share)),
  degradation: optional(number({ least: 0, below: 1 })),
})

const phase: Shape = object<PricePhase>({
  kind: oneOf(['contract', 'merchant']),
  untilMonth: optional(whole(1)),
  price: level(amount),
  escalation: optional(escalation),
})

export const revenue: Shape = variants<RevenueLine>({
  'volume-price': { ...COMMON, volume, phases: list(phase, 1) },
  yearly: { ...COMMON, amounts: list(amount) },
  dated: { ...COMMON, amounts: list(datedAmount) },
})
