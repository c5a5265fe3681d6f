import type { ModelDocument } from '../../model/index.js'
import type { CustomerBase } from '../../records/core.js'
import type { NewClient } from '../contract.js'
import { clientGroups, covariatesOf } from '../foundation/index.js'
import type { AgeGroup } from './clients-by-age.js'
import { clientsByAge } from './clients-by-age.js'

/** Clients of whom, when they came, a model expected the same, by their age. */
export interface ClientsAlike {
  readonly byAge: readonly AgeGroup[]
  /** What the model is to be told of them. */
  readonly newClient: NewClient
}

/** All clients, or where covariates act on the model those with the same covariates together. */
export function clientsAlike({ effects }: ModelDocument, base: CustomerBase): readonly ClientsAlike[] {
  if (effects === undefined) return [{ byAge: clientsByAge(base), newClient: {} }]
  const names = covariatesOf(effects)
  return Array.from(clientGroups(base, names), ({ patterns, covariate }) => ({
    byAge: clientsByAge({ patterns, timeUnit: base.timeUnit }),
    newClient: { covariates: Object.fromEntries(names.map(name => [name, covariate(name)])) },
  }))
}
