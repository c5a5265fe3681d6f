/**
 * The shape of a whole description.
 *
 * @module
 */

import type { Shape } from '../../shapes/shape.js'
import { currency, name, number } from '../../shapes/values.js'
import type { ProjectDescription } from '../types.js'
import { capexLine, maintenanceWork, operatingCost } from './costs.js'
import { financing } from './financing.js'
import { level, priceIndex } from './level.js'
import { revenue } from './revenue.js'
import { list, named, object, optional } from './shape.js'
import { tax, workingCapital } from './tax.js'
import { timeline } from './timeline.js'

export const description: Shape = object<ProjectDescription>({
  name,
  currency,
  timeline,
  indices: optional(named(priceIndex, name)),
  exchangeRates: optional(named(level(number({ above: 0 })), currency)),
  revenues: list(revenue),
  operatingCosts: optional(list(operatingCost)),
  maintenance: optional(list(maintenanceWork)),
  capex: list(capexLine),
  workingCapital: optional(workingCapital),
  tax: optional(tax),
  financing,
})
