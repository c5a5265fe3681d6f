/**
 * Shapes of what changes over time: levels by day, index levels, escalation.
 *
 * @module
 */
import type { Issue } from '../../../errors/index.js'
import { parseDay } from '../../../money/core.js'
import type { Shape } from '../../shapes/shape.js'
import { fault, isRecord } from '../../shapes/shape.js'
import { date, name, oneOf, rate, share } from '../../shapes/values.js'
import type { LevelStep } from '../common-types.js'
import type { Escalation, PriceIndex } from '../price-types.js'
import type { Fields } from './shape.js'
import { LONGEST_LIST, list, object, optional, variants } from './shape.js'

/** One value, or values from days on that ascend. */
export function level(of: Shape): Shape {
  const steps = list(object<LevelStep>({ from: date, value: of }), 1)
  return (value, path) => {
    if (!Array.isArray(value)) {
      return typeof value === 'number' ? of(value, path) : fault('INVALID_TYPE', path, EXPECTED, value)
    }
    // A list that is too long is not read.
    return value.length > LONGEST_LIST ? steps(value, path) : [...steps(value, path), ...outOfOrder(value, path)]
  }
}

const EXPECTED = 'a number, or a list of { from, value }'

/** Each step that does not begin after the one before. */
function outOfOrder(steps: readonly unknown[], path: string): readonly Issue[] {
  const days = Array.from(steps, step => (isRecord(step) ? parseDay(step['from']) : undefined))
  return days.flatMap((day, i) => {
    const before = i === 0 ? undefined : days[i - 1]
    if (day === undefined || before === undefined || day > before) return []
    const step = steps[i]
    return fault(
      'OVERLAPPING_DATES',
      `${path}[${i}].from`,
      'a day after the step before',
      isRecord(step) ? step['from'] : step,
      'List steps in the order of their days, none twice',
    )
  })
}

const INDEX: Fields<PriceIndex> = {
  annualRate: level(rate),
  from: optional(date),
  steps: optional(oneOf(['year', 'month'])),
}

export const priceIndex: Shape = object<PriceIndex>(INDEX)

export const escalation: Shape = variants<Escalation>({
  rate: INDEX,
  index: { index: name, share: optional(share) },
})
