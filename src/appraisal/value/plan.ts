/**
 * All that the valuation of one client reads, laid out as numbers by facility and cell.
 *
 * @module
 */
import type { FieldsRead } from '../../records/index.js'

/** Inputs of a value that may not be known of a client; each multiplies what it stands for by a factor of mean 1. */
export const UNKNOWN_INPUTS = [
  'margin',
  'balance',
  'maturity',
  'serviceCost',
  'newBusinessSize',
  'newBusinessMargin',
] as const

/** What one of them is called. */
export type UnknownInput = (typeof UNKNOWN_INPUTS)[number]

/** Places in {@link UNKNOWN_INPUTS}. */
export const MARGIN = 0
export const BALANCE = 1
export const MATURITY = 2
export const SERVICE = 3
export const SIZE = 4
export const NEW_MARGIN = 5

/** Of `scaledBy`: neither balance nor maturity is known. */
export const BOTH = 255

/** The fields that would tell them. */
export const INPUT_READS: Readonly<Record<UnknownInput, readonly FieldsRead[]>> = {
  margin: [{ table: 'facilities', fields: ['margin', 'annualRate'] }],
  balance: [{ table: 'facilities', fields: ['outstanding'] }],
  maturity: [{ table: 'facilities', fields: ['maturity'] }],
  serviceCost: [{ table: 'costs', fields: ['kind', 'from', 'until', 'amount', 'currency'] }],
  newBusinessSize: [{ table: 'facilities', fields: ['limit', 'currency'] }],
  newBusinessMargin: [{ table: 'facilities', fields: ['margin'] }],
}

/**
 * One client, ready to be valued. Columns of facilities hold `cells` numbers of each facility, one facility after the other. A plan
 * is overwritten by the next one.
 */
export interface ValuePlan {
  readonly ids: string[]
  /** Earned or spent a year in each cell while the facility lasts; all >= 0 but the margin. */
  margin: Float64Array
  fees: Float64Array
  capital: Float64Array
  service: Float64Array
  /** Lost if the client defaults in the cell. */
  loss: Float64Array
  /** Lost already, of what is in default. */
  certainLoss: Float64Array
  /** By what a loss may be multiplied at most before all of the exposure is lost. */
  mostLoss: Float64Array
  /** Which of `balance` and `maturity` is not known, by its place; 0 where both are known, {@link BOTH} where neither is. */
  scaledBy: Uint8Array
  /** 1 where the margin is not known. */
  hasUnknownMargin: Uint8Array
  /** Cost of service a year that lasts as long as the relation, whatever is owed. */
  fixedService: number
  /** 1 where the cost of service is not known. */
  hasUnknownService: number
  /** Hazards a year, by cell. */
  readonly defaults: Float64Array
  readonly leaving: Float64Array
  readonly prepaying: Float64Array
  /** New facilities a year, and the shape of their gamma law. */
  newRate: number
  newShape: number
  /** Limit of one, today. */
  newSize: number
  /** Growth of sizes a year, and its deviation. */
  growth: number
  growthDeviation: number
  /** Standard deviation of the logarithm of what one owes over its life. */
  sizeDeviation: number
  /** Margin a year of what new facilities owe, and the standard deviation of the logarithm of that of one. */
  newMargin: number
  marginDeviation: number
  /** Of a unit that new facilities owe: spent a year on service and capital, by cell; and lost at default. */
  readonly newSpend: Float64Array
  newLoss: number
  /** Of the limit of a new facility so many cells later: part that is owed, and fees a year of what is not drawn. */
  readonly runOff: Float64Array
  readonly standingFees: Float64Array
  /** Earned at signing, of the limit; cost of winning one, and of a unit of its limit. */
  newFee: number
  newCost: number
  newCostPerUnit: number
  /** Of losses: mean and standard deviation of the part lost of what is not secured. */
  lossMean: number
  lossDeviation: number
  /** Deviation of the logarithm of each factor in {@link UNKNOWN_INPUTS}; 0 where it is known. */
  readonly inputDeviations: Float64Array
  /** Whether a client of more records would have it known; else it is only estimated. */
  isSizeMissing: boolean
  isNewMarginMissing: boolean
  exposure: number
  economicCapital: number
}

/** Room for plans, which grows with the largest client. */
export function emptyPlan(cells: number): ValuePlan {
  const none = new Float64Array(0)
  return {
    ids: [],
    margin: none,
    fees: none,
    capital: none,
    service: none,
    loss: none,
    certainLoss: none,
    mostLoss: none,
    scaledBy: new Uint8Array(0),
    hasUnknownMargin: new Uint8Array(0),
    fixedService: 0,
    hasUnknownService: 0,
    defaults: new Float64Array(cells),
    leaving: new Float64Array(cells),
    prepaying: new Float64Array(cells),
    newRate: 0,
    newShape: 1,
    newSize: 0,
    growth: 0,
    growthDeviation: 0,
    sizeDeviation: 0,
    newMargin: 0,
    marginDeviation: 0,
    newSpend: new Float64Array(cells),
    newLoss: 0,
    runOff: new Float64Array(cells),
    standingFees: new Float64Array(cells),
    newFee: 0,
    newCost: 0,
    newCostPerUnit: 0,
    lossMean: 0,
    lossDeviation: 0,
    inputDeviations: new Float64Array(UNKNOWN_INPUTS.length),
    isSizeMissing: false,
    isNewMarginMissing: false,
    exposure: 0,
    economicCapital: 0,
  }
}

/** Makes room for so many facilities and clears what they hold. */
export function clearPlan(plan: ValuePlan, facilities: number, cells: number): void {
  if (plan.certainLoss.length < facilities) {
    const room = 2 * facilities
    plan.margin = new Float64Array(room * cells)
    plan.fees = new Float64Array(room * cells)
    plan.capital = new Float64Array(room * cells)
    plan.service = new Float64Array(room * cells)
    plan.loss = new Float64Array(room * cells)
    plan.certainLoss = new Float64Array(room)
    plan.mostLoss = new Float64Array(room)
    plan.scaledBy = new Uint8Array(room)
    plan.hasUnknownMargin = new Uint8Array(room)
  }
  const until = facilities * cells
  for (const column of [plan.margin, plan.fees, plan.capital, plan.service, plan.loss]) column.fill(0, 0, until)
  plan.certainLoss.fill(0, 0, facilities)
  plan.scaledBy.fill(0, 0, facilities)
  plan.hasUnknownMargin.fill(0, 0, facilities)
  plan.inputDeviations.fill(0)
  plan.ids.length = 0
  plan.fixedService = 0
  plan.hasUnknownService = 0
  plan.exposure = 0
  plan.economicCapital = 0
}
