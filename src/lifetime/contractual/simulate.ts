import { expectInteger } from '../../errors/index.js'
import { clientStream, LARGEST_SEED } from '../../model/index.js'
import type { TenureSimulation, TenureSimulationOptions } from '../contractual-contract.js'
import type { DrawnCovariates } from '../covariates/choice.js'
import { columnsToDraw } from '../foundation/index.js'
import type { RetentionLaw } from './law.js'
import { expectOptions, hasEffects, periodsOf } from './options.js'
import type { LawOf } from './survival.js'

/** Draws how long clients stay, each from a random stream of its own, and what of it is seen within some periods. */
export function simulateOf<M>(lawOf: LawOf<M>): (model: M, options: TenureSimulationOptions) => TenureSimulation {
  return (model, options) => {
    expectOptions(options, ['clients', 'periods', 'seed'], model)
    const seed = expectInteger(options.seed, 'options.seed', 0, LARGEST_SEED)
    const clients = expectInteger(options.clients, 'options.clients', 1, MOST_CLIENTS)
    const periods = periodsOf(options.periods, 'options.periods', 0)
    const lawOfClient = lawsToDraw(model, lawOf, clients, options.covariates)
    const tenure = new Float64Array(clients)
    const ended = new Uint8Array(clients)
    for (let i = 0; i < clients; i++) {
      const stays = lawOfClient(i).drawTenure(clientStream(seed, i))
      tenure[i] = Math.min(stays, periods)
      ended[i] = stays <= periods ? 1 : 0
    }
    return { seed, tenure, ended }
  }
}

/** The law of each client, from columns of covariates where the model has effects of some. */
function lawsToDraw<M>(
  model: M,
  lawOf: LawOf<M>,
  clients: number,
  covariates: DrawnCovariates | undefined,
): (client: number) => RetentionLaw {
  if (!hasEffects(model)) {
    const law = lawOf(model)
    return () => law
  }
  const columns = columnsToDraw(model.effects, clients, covariates)
  return client => lawOf(model, Object.fromEntries(columns.map(([name, column]) => [name, column[client]!])))
}

const MOST_CLIENTS = 100_000_000
