/** Timelines at random, and the months of operation that are payment days in them. */
import fc from 'fast-check'
import { isoDate } from '../../../src/money/index.js'
import type { PeriodMonths, ProjectTimeline } from '../../../src/records/index.js'
import { double, maybe } from './values.js'

const PERIODS: readonly PeriodMonths[] = [1, 2, 3, 4, 6, 12]

/** Up to five years of construction and `longest` months of operation. */
export function timeline(longest: number): fc.Arbitrary<ProjectTimeline> {
  return fc
    .tuple(
      fc.integer({ min: 7_305, max: 33_000 }).map(isoDate),
      fc.oneof(fc.constantFrom(0, 12, 24), fc.integer({ min: 0, max: 60 })),
      fc.oneof(
        fc.integer({ min: 1, max: longest }),
        fc.integer({ min: 1, max: Math.floor(longest / 12) }).map(y => 12 * y),
      ),
      fc.constantFrom(...PERIODS),
    )
    .chain(([financialClose, constructionMonths, operationMonths, periodMonths]) =>
      fc
        .tuple(
          maybe('rampUp', fc.array(double(0, 1), { maxLength: Math.min(24, operationMonths) })),
          maybe('tailMonths', fc.integer({ min: 0, max: Math.floor(operationMonths / 3) })),
          maybe('paymentMonths', fc.constantFrom(...PERIODS.filter(months => months % periodMonths === 0))),
        )
        .map(([rampUp, tail, payment]) => ({
          financialClose,
          constructionMonths,
          operationMonths,
          periodMonths,
          ...rampUp,
          ...tail,
          ...payment,
        })),
    )
}

/** Months of operation up to the tail at whose end money moves. */
export function paymentMonthsOf(timeline: ProjectTimeline): readonly number[] {
  const { operationMonths, periodMonths, paymentMonths = periodMonths, tailMonths = 0 } = timeline
  const months = Array.from({ length: operationMonths - tailMonths }, (_, i) => i + 1)
  return months.filter(month => month % paymentMonths === 0 || month === operationMonths)
}
