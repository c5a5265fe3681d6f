/**
 * A facility at a price: what it earns, and what the price is made of.
 *
 * @module
 */
import type { FacilityFigures } from '../profitability/engine/figures.js'
import { profitOf, rarocOf } from '../profitability/engine/statement.js'
import { facilityAt, sizeOf } from './facility-at.js'
import { priceDrivers } from './price-drivers.js'
import { figuresAt, pricedLine } from './priced-line.js'
import type { PriceQuestion } from './read-price.js'
import type { FacilityPrice, PricedFacility } from './types.js'

/** @param value the price as `facilityAt` takes it. */
export function priceAt(question: PriceQuestion, value: number): FacilityPrice {
  const { kind, hurdle, taxRate } = question
  const facility = facilityAt(question.facility, kind, value)
  const figures = figuresAt(question, value)
  const raroc = rarocOf(figures)
  const annualRate = annualRateOf(facility, figures)
  return {
    kind,
    value: toldValue(question, value, annualRate, figures),
    annualRate,
    ...(kind === 'up-front-fee' && { amount: value }),
    ...(raroc !== undefined && { raroc }),
    annualHurdleRate: hurdle,
    drivers: priceDrivers(figures, pricedLine(question, value, figures), hurdle, taxRate),
    facility,
  }
}

/** What is earned beyond the hurdle at a price; below 0 where it falls short. Minor units. */
export function excessAt(question: PriceQuestion, value: number): number {
  const figures = figuresAt(question, value)
  return profitOf(figures) - question.hurdle * figures.capital * figures.years
}

/** Profit of a year after tax at a price; minor units. */
export function profitAt(question: PriceQuestion, value: number): number {
  const figures = figuresAt(question, value)
  return profitOf(figures) / figures.years
}

function toldValue(
  { kind, facility }: PriceQuestion,
  value: number,
  annualRate: number,
  { transfer }: FacilityFigures,
): number {
  if (kind === 'up-front-fee') return value / sizeOf(facility).minorUnits
  const isFixed = facility.kind !== 'guarantee' && facility.rate.kind === 'fixed'
  return kind === 'margin' && isFixed && transfer !== undefined ? annualRate - transfer.base : value
}

function annualRateOf(facility: PricedFacility, { lines, interestBase }: FacilityFigures): number {
  if (facility.kind === 'guarantee') return facility.annualFee
  const { rate } = facility
  if (rate.kind === 'fixed') return rate.annualRate
  return interestBase === 0 ? rate.margin : lines.interest / interestBase
}
