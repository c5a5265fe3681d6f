/**
 * The module of a model by the kind that its document names: documents can be sent to a thread, modules cannot.
 *
 * @module
 */
import { reject } from '../../errors/index.js'
import type {
  FutureOptions,
  FutureSpendOptions,
  ModelLikelihood,
  Out,
  Simulation,
  SimulationOptions,
  SpendSimulation,
  SpendSimulationOptions,
  TenureSimulation,
  TenureSimulationOptions,
} from '../../lifetime/index.js'
import {
  betaDiscreteWeibull,
  bgBb,
  bgCnbd,
  bgNbd,
  gammaGamma,
  geometric,
  ggomNbd,
  logNormalSpend,
  mbgCnbd,
  mbgNbd,
  nbd,
  paretoNbd,
  paretoNbdDynamic,
  shiftedBetaGeometric,
} from '../../lifetime/index.js'
import type { ModelDocument } from '../../model/index.js'
import type { CustomerBase, LogSpend } from '../../records/core.js'

// Written as methods, so that each module may ask for documents and data of its own; it checks what it gets.
interface Inferable {
  likelihood(model: ModelDocument, data: object): ModelLikelihood<ModelDocument>
}

/** What inference asks of a buying model. */
interface BuyingModule extends Inferable {
  simulate(model: ModelDocument, options: SimulationOptions): Simulation
  simulateFuture(model: ModelDocument, base: CustomerBase, options: FutureOptions & Out): Float64Array
}

/** What inference asks of a spending model. */
export interface SpendingModule extends Inferable {
  readonly expectedSpend: unknown
  simulate(model: ModelDocument, options: SpendSimulationOptions): SpendSimulation & { readonly logSpend?: LogSpend }
  simulateFuture(model: ModelDocument, base: CustomerBase, options: FutureSpendOptions & Out): Float64Array
}

/** What inference asks of a retention model. */
interface RetentionModule extends Inferable {
  readonly retentionRate: unknown
  simulate(model: ModelDocument, options: TenureSimulationOptions): TenureSimulation
}

/** A module of any family. */
export type AnyModule = BuyingModule | SpendingModule | RetentionModule

const BUYING: readonly (BuyingModule & Kind)[] = [
  bgBb,
  bgCnbd,
  bgNbd,
  ggomNbd,
  mbgCnbd,
  mbgNbd,
  nbd,
  paretoNbd,
  paretoNbdDynamic,
]
const SPENDING: readonly (SpendingModule & Kind)[] = [gammaGamma, logNormalSpend]
const RETENTION: readonly (RetentionModule & Kind)[] = [betaDiscreteWeibull, geometric, shiftedBetaGeometric]

interface Kind {
  readonly codec: { readonly kind: string }
}

const BY_KIND: ReadonlyMap<unknown, AnyModule> = new Map(
  [...BUYING, ...SPENDING, ...RETENTION].map(module => [module.codec.kind, module]),
)

/** The module of a document; refuses a kind of which there is none. */
export function moduleOf(model: ModelDocument, path: string): AnyModule {
  const { kind } = model
  const known = [...BY_KIND.keys()].join(', ')
  return BY_KIND.get(kind) ?? reject('UNKNOWN_DOCUMENT', `${path}.kind`, `one of ${known}`, kind)
}
