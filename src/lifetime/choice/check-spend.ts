import { ClienteleError } from '../../errors/index.js'
import { significant } from '../../model/index.js'
import { spendDependence } from '../spend-dependence/index.js'
import type { BaseSubject } from './card-subject.js'
import { hasVerb } from './card-subject.js'
import type { Check } from './check.js'
import { found, notChecked } from './check.js'

/** Whether amounts go with the number of orders. */
export function checkSpendDependence({ base }: BaseSubject): Check {
  const { code, message } = spendDependence(base).verdict
  const said = `${message[0]!.toLowerCase()}${message.slice(1)}`
  if (code === 'TOO_FEW_CLIENTS' || code === 'NO_VARIATION') return notChecked(said)
  return found(code === 'INDEPENDENT', said)
}

/** Whether the amount of a new client has a mean under these parameters. */
export function checkMean({ module, model }: BaseSubject): Check {
  if (!hasVerb(module, 'expectedSpendOfNewClient')) return notChecked('this model expects nothing of new clients')
  try {
    const currency = model.currency === undefined ? '' : ` ${model.currency}`
    return found(
      true,
      `it is ${significant(module.expectedSpendOfNewClient(model), 4)}${currency} under these parameters`,
    )
  } catch (error) {
    if (!(error instanceof ClienteleError)) throw error
    return found(false, 'it does not exist under these parameters, as very large amounts are too likely')
  }
}
