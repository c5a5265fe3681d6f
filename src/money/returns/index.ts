/**
 * Internal rates of return: all of them, with what proves that none is missing.
 *
 * @module
 */
export type { DatedFlowInput, DayFlowColumns } from './dated-input.js'
export { irr } from './irr.js'
export type {
  Certificate,
  ChoiceOfRate,
  ChosenRate,
  EveryRate,
  NoRate,
  NoRateReason,
  OneRate,
  OpenInterval,
  RateOfReturn,
  RatesOfReturn,
  ReturnOptions,
  RuleOfChoice,
  SeveralRates,
  UndecidedRates,
} from './types.js'
export { uniqueIrr, uniqueXirr } from './unique.js'
export type { DatedReturnOptions } from './xirr.js'
export { xirr } from './xirr.js'
