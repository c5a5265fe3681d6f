import type { Warning } from '../../model/index.js'
import type { LogSpendGroups } from './log-spend-groups.js'
import type { LogNormalSpendParams } from './model.js'

/** Deviations of logarithms below this are a hundredth of a per cent of an amount: alike for every purpose. */
const ALIKE = 1e-4

/** Says where clients, or the orders of each, do not differ as far as the data tell; a search need not end at an edge then. */
export function alikeWarnings(
  { clients, total }: LogSpendGroups,
  { between, within }: LogNormalSpendParams,
  known: readonly Warning[],
): readonly Warning[] {
  const isNew = (path: string): boolean => known.every(warning => warning.path !== path)
  const ordersPerClient = total / clients
  return [
    ...(Math.sqrt(ordersPerClient) * between < 1e-2 * within || between < ALIKE ? [CLIENTS_ALIKE] : []),
    ...(within < ALIKE ? [ORDERS_ALIKE] : []),
    ...(total === clients ? [ONE_ORDER_EACH] : []),
  ].filter(({ path }) => isNew(path))
}

const CLIENTS_ALIKE = {
  code: 'AT_BOUNDARY',
  message:
    'Clients differ by no more than chance does: between runs to 0, and everybody is expected to spend alike. ' +
    'Use expectations, not this parameter',
  path: 'params.between',
} as const
const ORDERS_ALIKE = {
  code: 'AT_BOUNDARY',
  message:
    "The orders of each client are alike: within runs to 0, and a client's first order tells all. Check for prices",
  path: 'params.within',
} as const
const ONE_ORDER_EACH = {
  code: 'FLAT_RIDGE',
  message:
    'Every client has one order that counts, so that what lies between clients cannot be told from what lies between ' +
    "orders. Observe for longer, or build the base with { spend: 'all-orders' }",
  path: 'params.within',
} as const
