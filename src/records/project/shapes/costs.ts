/**
 * The shape of what a project costs: to run, to keep, to build.
 *
 * @module
 */

import type { Shape } from '../../shapes/shape.js'
import { fault } from '../../shapes/shape.js'
import { amount, currency, date, name, number, whole } from '../../shapes/values.js'
import type { Depreciation } from '../common-types.js'
import type { CapexLine, DrawCurve, MaintenanceWork, OperatingCost } from '../cost-types.js'
import { escalation, level } from './level.js'
import { datedAmount } from './revenue.js'
import { list, object, optional, variants } from './shape.js'
import { SHARES_WITHIN, shares, sharesOf, sumOf } from './shares.js'

const MONEY = { name, currency: optional(currency) }
const GROWING = { ...MONEY, escalation: optional(escalation) }

export const operatingCost: Shape = variants<OperatingCost>({
  fixed: { ...GROWING, annual: level(amount) },
  variable: { ...GROWING, perUnit: level(amount), of: name },
  'share-of-revenue': { name, share: level(amount), of: optional(list(name, 1)) },
  yearly: { ...MONEY, amounts: list(amount) },
  dated: { ...MONEY, amounts: list(datedAmount) },
})

export const maintenanceWork: Shape = object<MaintenanceWork>({
  ...GROWING,
  cost: amount,
  afterMonths: list(whole(1), 1),
})

const drawCurve: Shape = variants<DrawCurve>({
  'at-close': {},
  even: {},
  's-curve': { steepness: optional(number({ above: 0, most: 100 })) },
  monthly: { shares: shares() },
  dated: { shares: sharesOf(object<{ date: unknown; share: number }>({ date, share: amount }), 'share') },
})

/** Shares >= 0 of sum at most 1. */
const allowances: Shape = (value, path) => {
  const faults = list(amount, 1)(value, path)
  if (faults.length > 0 || !Array.isArray(value)) return faults
  const sum = sumOf(value)
  return sum <= 1 + SHARES_WITHIN ? [] : fault('OUT_OF_RANGE', path, 'shares of sum at most 1', sum)
}

const years: Shape = number({ above: 0 })

export const depreciation: Shape = variants<Depreciation>({
  'straight-line': { years },
  'declining-balance': { years, factor: optional(number({ above: 0 })) },
  table: { shares: allowances },
})

export const capexLine: Shape = object<CapexLine>({
  ...GROWING,
  amount,
  draw: drawCurve,
  depreciation: optional(depreciation),
})
