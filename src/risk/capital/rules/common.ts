/**
 * Figures that several editions share: the formula of 2006 and its tables for specialised lending.
 *
 * @module
 */
import { CORPORATE_CORRELATION } from '../../asset-correlation.js'
import type { CapitalRules, LossFloors, SlottingTable } from '../capital-rules.js'

/** Correlations where development real estate has a curve of its own. */
export const BASEL_CORRELATION: CapitalRules['correlation'] = {
  corporate: CORPORATE_CORRELATION,
  'specialised-lending': CORPORATE_CORRELATION,
  'high-volatility-real-estate': { lower: 0.12, upper: 0.3, decay: 50 },
  bank: CORPORATE_CORRELATION,
  sovereign: CORPORATE_CORRELATION,
  'residential-mortgage': { lower: 0.15, upper: 0.15, decay: 1 },
  'qualifying-revolving': { lower: 0.04, upper: 0.04, decay: 1 },
  'other-retail': { lower: 0.03, upper: 0.16, decay: 35 },
}

/** Correlations of rules that know no class of development real estate. */
export const EUROPEAN_CORRELATION: CapitalRules['correlation'] = {
  ...BASEL_CORRELATION,
  'high-volatility-real-estate': CORPORATE_CORRELATION,
}

/** One floor for every class but the one of states. */
export function sameFloor(floor: number, sovereign: number): CapitalRules['probabilityFloor'] {
  return {
    corporate: floor,
    'specialised-lending': floor,
    'high-volatility-real-estate': floor,
    bank: floor,
    sovereign,
    'residential-mortgage': floor,
    'qualifying-revolving': floor,
    'other-retail': floor,
  }
}

/** Supervisory losses with one figure for firms and another for states and financial institutions. */
export function supervisoryLoss(firms: number, others: number): CapitalRules['supervisoryLoss'] {
  return {
    senior: {
      corporate: firms,
      'specialised-lending': firms,
      'high-volatility-real-estate': firms,
      bank: others,
      sovereign: others,
    },
    subordinated: 0.75,
  }
}

const SECURED_FLOORS = { financial: 0, receivables: 0.1, 'real-estate': 0.1, 'other-physical': 0.15 }

/** The same floor whatever secures the exposure. */
function flat(floor: number): LossFloors {
  return {
    unsecured: floor,
    secured: { financial: floor, receivables: floor, 'real-estate': floor, 'other-physical': floor },
  }
}

/** Floors of own estimates since the reforms of 2017, those of specialised lending multiplied by a share. */
export function lossFloors(shareOfSpecialised = 1): CapitalRules['lossFloor'] {
  const firms = { unsecured: 0.25, secured: SECURED_FLOORS }
  const specialised = {
    unsecured: 0.25 * shareOfSpecialised,
    secured: {
      financial: 0,
      receivables: 0.1 * shareOfSpecialised,
      'real-estate': 0.1 * shareOfSpecialised,
      'other-physical': 0.15 * shareOfSpecialised,
    },
  }
  return {
    corporate: firms,
    'specialised-lending': specialised,
    'high-volatility-real-estate': specialised,
    'residential-mortgage': flat(0.05),
    'qualifying-revolving': flat(0.5),
    'other-retail': { unsecured: 0.3, secured: SECURED_FLOORS },
  }
}

function table(strong: number, good: number, satisfactory: number, weak: number, inDefault: number): SlottingTable {
  return { strong, good, satisfactory, weak, default: inDefault }
}

export const SLOTTING_WEIGHT: CapitalRules['slottingWeight'] = {
  long: table(0.7, 0.9, 1.15, 2.5, 0),
  short: table(0.5, 0.7, 1.15, 2.5, 0),
}
export const SLOTTING_LOSS: CapitalRules['slottingLoss'] = {
  long: table(0.004, 0.008, 0.028, 0.08, 0.5),
  short: table(0, 0.004, 0.028, 0.08, 0.5),
}
export const VOLATILE_WEIGHT: CapitalRules['slottingWeight'] = {
  long: table(0.95, 1.2, 1.4, 2.5, 0),
  short: table(0.7, 0.95, 1.4, 2.5, 0),
}
export const VOLATILE_LOSS: CapitalRules['slottingLoss'] = {
  long: table(0.004, 0.004, 0.028, 0.08, 0.5),
  short: table(0.004, 0.004, 0.028, 0.08, 0.5),
}
