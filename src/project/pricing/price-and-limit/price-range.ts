/**
 * Between which rates can the amount asked for be agreed?
 *
 * @module
 */
import { percentWords } from '../../plain-words.js'
import { priceAt } from '../price-at.js'
import { PRICE_DRIVERS } from '../price-drivers.js'
import type { PriceQuestion } from '../read-price.js'
import { solvePrice } from '../solve-price.js'
import type { FacilityPrice, PriceDriver } from '../types.js'
import { bearableRate } from './bearable-rate.js'
import type { ReadRequest } from './read-request.js'
import type { PriceCeiling, PriceRange } from './types.js'

/** @param value the price asked, as the question takes it. */
export function priceRange(question: PriceQuestion, request: ReadRequest, value: number): PriceRange {
  const asked = priceAt(question, value)
  const solved = solvePrice(question)
  const target = targetOf(question, request)
  const ceilings = ceilingsOf(request, asked)
  const reasons = [
    solved.status === 'priced' ? floorReason(solved.price) : solved.reason,
    ...ceilings.map(of => of.reason),
  ]
  const range = { asked, ...(target !== undefined && { target }), ceilings }
  if (solved.status !== 'priced') return { ...range, isOpen: false, reasons }
  const floor = solved.price
  const ceiling = lowest(ceilings)
  const isOpen = floor.annualRate <= ceiling
  if (!isOpen && ceiling > Number.NEGATIVE_INFINITY) {
    reasons.push(`${percentWords(floor.annualRate - ceiling)} are missing between what is needed and what can be asked`)
  }
  return { ...range, floor, isOpen, reasons }
}

/** What can be asked at most; −∞ where the loan cannot be borne at all. */
function lowest(ceilings: readonly PriceCeiling[]): number {
  return Math.min(...ceilings.map(({ annualRate = Number.NEGATIVE_INFINITY }) => annualRate))
}

function targetOf(question: PriceQuestion, { annualTargetRate }: ReadRequest): FacilityPrice | undefined {
  if (annualTargetRate === undefined) return undefined
  const solved = solvePrice({ ...question, hurdle: annualTargetRate })
  return solved.status === 'priced' ? solved.price : undefined
}

function ceilingsOf(
  { loan, question, marketRate }: ReadRequest,
  { annualRate }: FacilityPrice,
): readonly PriceCeiling[] {
  const bearable = bearableRate(loan, annualRate, question)
  const ceilings: PriceCeiling[] = bearable === undefined ? [] : [bearable]
  if (marketRate !== undefined) {
    ceilings.push({
      by: 'market',
      annualRate: marketRate,
      binding: [],
      reason: `The market asks ${percentWords(marketRate)}`,
    })
  }
  return ceilings
}

const WORDS: Readonly<Record<PriceDriver, string>> = {
  interest: 'interest',
  funding: 'funding',
  liquidity: 'liquidity',
  expectedLoss: 'expected loss',
  operatingCost: 'operating cost',
  transactionCost: 'transaction cost',
  fees: 'fees',
  capitalReturn: 'return on capital',
  costOfCapital: 'cost of capital before tax',
  aboveHurdle: 'beyond the hurdle',
}
/** Less is 0.00 %. */
const NOTHING = 5e-5

function floorReason({ annualRate, annualHurdleRate, drivers }: FacilityPrice): string {
  const parts = PRICE_DRIVERS.filter(driver => Math.abs(drivers[driver]) > NOTHING)
    .sort((one, other) => Math.abs(drivers[other]) - Math.abs(drivers[one]))
    .map(driver => `${WORDS[driver]} ${percentWords(drivers[driver])}`)
  return `At least ${percentWords(annualRate)} to earn ${percentWords(annualHurdleRate)}: ${parts.join(', ')}`
}
