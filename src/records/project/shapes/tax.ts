/**
 * The shapes of tax and working capital.
 *
 * @module
 */

import type { Shape } from '../../shapes/shape.js'
import { amount, number, oneOf, share, whole } from '../../shapes/values.js'
import type { ProjectTax, WorkingCapital } from '../tax-types.js'
import { level } from './level.js'
import { list, object, optional, variants } from './shape.js'

export const workingCapital: Shape = object<WorkingCapital>({
  receivableDays: optional(amount),
  payableDays: optional(amount),
  inventoryDays: optional(amount),
})

type Holiday = NonNullable<ProjectTax['holidays']>[number]

export const tax: Shape = object<ProjectTax>({
  rate: level(number({ least: 0, below: 1 })),
  losses: variants<ProjectTax['losses']>({
    'carry-forward': { years: optional(whole(1)), limit: optional(share) },
    refund: {},
  }),
  holidays: optional(list(object<Holiday>({ months: whole(1), share }))),
  paidBy: optional(oneOf(['project', 'owners'])),
})
