/**
 * The channels that pictures share, so that the same figure is written the same way everywhere.
 *
 * @module
 */
import type { ChartAxis, ChartScale, FieldChannel } from './spec.js'

/** Shares and probabilities on an axis: 5%, 2.5%. */
export const PERCENT = '.1~%'

/** Numbers in a tooltip: three digits after the point at most. */
const DECIMALS = ',.3~f'

/** A number along an axis. */
export function numeric(field: string, title: string, axis: ChartAxis = {}, scale?: ChartScale): FieldChannel {
  return { field, type: 'quantitative', title, axis, ...(scale && { scale }) }
}

/** Amounts on an axis up to so many: 20k, 1.5M; below 1 no thousandths, as their m would be read as millions. */
export function amountFormat(largest: number): string {
  return largest < 1000 ? '~r' : '~s'
}

/** A share from 0 to 1 along an axis, as percent. */
export function share(field: string, title: string, scale?: ChartScale): FieldChannel {
  return numeric(field, title, { format: PERCENT }, scale)
}

/**
 * A whole UTC day along an axis: without `utc` a browser west of Greenwich would show the day before. Few ticks are wanted over
 * years, or every other label would go for want of room, and those of the years with them.
 */
export function day(field: string, title: string, tickCount?: number): FieldChannel {
  const axis: ChartAxis = {
    grid: false,
    labelExpr: SHORT_DAY,
    labelOverlap: 'greedy',
    ...(tickCount !== undefined && { tickCount }),
  }
  return { field, type: 'temporal', title, axis, scale: { type: 'utc' } }
}

/** Months in three letters, or long names would crowd out every other one and the years; days where ticks are within months. */
const SHORT_DAY =
  "utcFormat(datum.value, utcdate(datum.value) > 1 ? '%b %d' : utcmonth(datum.value) === 0 ? '%Y' : '%b')"

/** A number in a tooltip. */
export function tip(field: string, title: string, format: string = DECIMALS): FieldChannel {
  return { field, type: 'quantitative', title, format }
}

/** Words in a tooltip: names, ISO days. */
export function tipText(field: string, title: string): FieldChannel {
  return { field, type: 'nominal', title }
}

/** Words drawn beside a mark. */
export function words(field: string): FieldChannel {
  return { field, type: 'nominal' }
}
