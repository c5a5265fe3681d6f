import type { BgNbdModel, BgNbdParams } from './bg-nbd/index.js'
import * as bgNbd from './bg-nbd/index.js'
import type { BuyingModel } from './contract.js'

export type { BgNbdModel, BgNbdParams } from './bg-nbd/index.js'
export type {
  BuyingModel,
  CountOptions,
  FitOptions,
  GivenOptions,
  HorizonOptions,
  Out,
  Simulation,
  SimulationOptions,
  Verb,
  VerbWith,
} from './contract.js'
export { bgNbd }

bgNbd satisfies BuyingModel<BgNbdParams, BgNbdModel>
