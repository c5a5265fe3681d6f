import type { BgNbdModel, BgNbdParams } from './bg-nbd/index.js'
import * as bgNbd from './bg-nbd/index.js'
import type { BuyingModel } from './contract.js'
import type { MbgNbdModel, MbgNbdParams } from './mbg-nbd/index.js'
import * as mbgNbd from './mbg-nbd/index.js'

export type { BgNbdModel, BgNbdParams } from './bg-nbd/index.js'
export type {
  BuyingModel,
  CountOptions,
  DiscountOptions,
  FitOptions,
  GivenOptions,
  HorizonOptions,
  Out,
  Simulation,
  SimulationOptions,
  Verb,
  VerbWith,
} from './contract.js'
export type { MbgNbdModel, MbgNbdParams } from './mbg-nbd/index.js'
export { bgNbd, mbgNbd }

bgNbd satisfies BuyingModel<BgNbdParams, BgNbdModel>
mbgNbd satisfies BuyingModel<MbgNbdParams, MbgNbdModel>
