/** What intervals and posteriors are proved on: clients drawn from known parameters, and what is inferred from them. */
import type {
  Bootstrap,
  BuyingModel,
  InferencePair,
  ParameterInterval,
  Posterior,
  PosteriorOptions,
} from '../../src/lifetime/index.js'
import {
  bgBb,
  bgNbd,
  bootstrap,
  gammaGamma,
  mbgNbd,
  nbd,
  parameterIntervals,
  paretoNbd,
  posterior,
  shiftedBetaGeometric,
} from '../../src/lifetime/index.js'
import type { ModelDocument, ParameterTable, ParamsOf, Steps } from '../../src/model/index.js'
import type { CustomerBase } from '../../src/records/index.js'
import { customerBaseFromSummary, tenuresOfClients } from '../../src/records/index.js'

/** A model fitted to clients that were drawn from known parameters. */
export interface Inferred {
  readonly model: ModelDocument
  readonly intervals: (method: 'profile' | 'log-wald') => Readonly<Record<string, ParameterInterval>>
  readonly bootstrap: (replicates: number, seed: number) => Steps<Bootstrap>
  readonly posterior: (options: PosteriorOptions) => Steps<Posterior>
}

/** A model, and how clients are drawn from its parameters and the parameters inferred again. */
export interface Subject<T extends ParameterTable> {
  readonly parameters: T
  readonly infer: (truth: ParamsOf<T>, clients: number, seed: number) => Inferred
}

const UNTIL = { timeUnit: 'week', observedUntil: '2024-06-30' } as const

export const subjects = {
  bgNbd: buying(bgNbd.parameters, bgNbd),
  mbgNbd: buying(mbgNbd.parameters, mbgNbd),
  paretoNbd: buying(paretoNbd.parameters, paretoNbd),
  nbd: buying(nbd.parameters, nbd),
  bgBb: buying(bgBb.parameters, bgBb),
  gammaGamma: {
    parameters: gammaGamma.parameters,
    infer(truth, clients, seed) {
      const orders = Array.from({ length: clients }, (_, i) => 1 + (i % 6))
      const { meanSpend } = gammaGamma.simulate(gammaGamma.fromParams(truth), { orders, seed })
      const columns = { frequency: orders, recency: orders, age: orders, meanSpend, spendOrders: orders }
      return overClients(gammaGamma, customerBaseFromSummary(columns, UNTIL))
    },
  } satisfies Subject<typeof gammaGamma.parameters>,
  shiftedBetaGeometric: {
    parameters: shiftedBetaGeometric.parameters,
    infer(truth, clients, seed) {
      const model = shiftedBetaGeometric.fromParams(truth)
      const { tenure, ended } = shiftedBetaGeometric.simulate(model, { clients, periods: 8, seed })
      const tenures = tenuresOfClients({ tenure, ended })
      const pair = [shiftedBetaGeometric, shiftedBetaGeometric.fit(tenures)] as const
      return {
        model: pair[1],
        intervals: method => parameterIntervals(pair, tenures, { method }),
        bootstrap: (replicates, at) => bootstrap(pair, tenures, { replicates, seed: at }),
        posterior: options => posterior(pair, tenures, options),
      }
    },
  } satisfies Subject<typeof shiftedBetaGeometric.parameters>,
}

/** Clients watched for half a year to a year, in whole weeks. */
function buying<T extends ParameterTable, M extends ModelDocument<string, ParamsOf<T>>>(
  parameters: T,
  module: BuyingModel<ParamsOf<T>, M>,
): Subject<T> {
  return {
    parameters,
    infer(truth, clients, seed) {
      const age = Float64Array.from({ length: clients }, (_, i) => 52 - 2 * (i % 14))
      const { frequency, recency } = module.simulate(module.fromParams(truth, { timeUnit: 'week' }), { age, seed })
      return overClients(module, customerBaseFromSummary({ frequency, recency, age }, UNTIL))
    },
  }
}

function overClients<M extends ModelDocument>(
  module: InferencePair<M, CustomerBase>[0] & { readonly fit: (base: CustomerBase) => M },
  base: CustomerBase,
): Inferred {
  const pair = [module, module.fit(base)] as const
  return {
    model: pair[1],
    intervals: method => parameterIntervals(pair, base, { method }),
    bootstrap: (replicates, seed) => bootstrap(pair, base, { replicates, seed }),
    posterior: options => posterior(pair, base, options),
  }
}
