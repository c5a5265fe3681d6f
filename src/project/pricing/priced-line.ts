/**
 * What a price brings within the terms, and what it is a rate of.
 *
 * @module
 */
import type { FacilityFigures } from '../profitability/engine/figures.js'
import { facilityAt, sizeOf } from './facility-at.js'
import type { PricedLine } from './price-drivers.js'
import type { PriceQuestion } from './read-price.js'

/** A fee up front of this share of what it is paid on shows what fees bring. */
const TRIAL_SHARE = 0.01

/** The figures of the facility at a price. */
export function figuresAt({ figuresOf, facility, kind }: PriceQuestion, value: number): FacilityFigures {
  return figuresOf(facilityAt(facility, kind, value))
}

/** A fee up front to try: of some size, so that what it brings is not lost in rounding. */
export function trialFee({ facility }: PriceQuestion): number {
  return Math.max(1, Math.round(sizeOf(facility).minorUnits * TRIAL_SHARE))
}

/**
 * A margin stands in interest, with the base it comes on top of; a fee beside the fees that the facility has without it.
 *
 * @param value the price as `facilityAt` takes it.
 */
export function pricedLine(question: PriceQuestion, value: number, figures: FacilityFigures): PricedLine {
  const { kind, facility } = question
  if (kind === 'margin') return { line: 'interest', earned: figures.lines.interest, perUnit: figures.interestBase }
  const without = figuresAt(question, 0).lines.fees
  if (kind === 'annual-fee') {
    const perUnit = figuresAt(question, 1).lines.fees - without
    return { line: 'fees', earned: value * perUnit, perUnit }
  }
  const tried = value === 0 ? trialFee(question) : value
  const brought = (value === 0 ? figuresAt(question, tried).lines.fees : figures.lines.fees) - without
  const perUnit = (brought / tried) * sizeOf(facility).minorUnits
  return { line: 'fees', earned: value === 0 ? 0 : brought, perUnit }
}
