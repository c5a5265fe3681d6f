/**
 * Contracts as numbers: those of one client stand together, clients in the order of their first instalment.
 *
 * @module
 */
import { clientCodes } from '../client-codes.js'
import { runStarts } from '../counting-sort.js'
import type { ClientId, IdColumn } from '../types.js'
import type { DatedAmounts } from './read-dated-amounts.js'

/** Finds the number of a contract, or of a client's first one. */
export interface ContractCodes {
  readonly clients: number
  readonly clientIds: IdColumn
  readonly contracts: number
  readonly contractIds?: readonly ClientId[]
  readonly contractStarts: Int32Array
  /** Instalment row -> contract. */
  readonly ofRow: Int32Array
  /** The number of a contract; -1 where there is none. */
  find(client: ClientId, contract: ClientId | undefined): number
}

export function contractCodes({ client, contract }: Pick<DatedAmounts, 'client' | 'contract'>): ContractCodes {
  const clients = clientCodes()
  const ofClient = new Int32Array(client.length)
  for (let row = 0; row < ofClient.length; row++) ofClient[row] = clients.codeOf(client[row]!)
  const size = clients.size
  const clientIds = clients.idsOf(Int32Array.from({ length: size }, (_, i) => i))
  /** Who only pays gets a number too, from `size` on. */
  const clientOf = (id: ClientId): number => clients.codeOf(id)
  if (contract === undefined) {
    const contractStarts = Int32Array.from({ length: size + 1 }, (_, i) => i)
    const find = (id: ClientId): number => (clientOf(id) < size ? clientOf(id) : -1)
    return { clients: size, clientIds, contracts: size, contractStarts, ofRow: ofClient, find }
  }
  const pairs = pairCodes(ofClient, contract, size)
  return {
    clients: size,
    clientIds,
    ...pairs,
    find: (id, name) => (name === undefined ? -1 : pairs.find(clientOf(id), name)),
  }
}

type Pairs = Pick<ContractCodes, 'contracts' | 'contractStarts' | 'ofRow'> & {
  readonly contractIds: readonly ClientId[]
  find(client: number, contract: ClientId): number
}

function pairCodes(ofClient: Int32Array, contract: ArrayLike<ClientId>, clients: number): Pairs {
  const ofPair: Map<ClientId, number>[] = Array.from({ length: clients }, () => new Map())
  const pairClient: number[] = []
  const names: ClientId[] = []
  const ofRow = new Int32Array(ofClient.length)
  for (let row = 0; row < ofRow.length; row++) {
    const own = ofPair[ofClient[row]!]!
    const name = contract[row]!
    const known = own.get(name)
    ofRow[row] = known === undefined ? names.length : known
    if (known !== undefined) continue
    own.set(name, names.length)
    names.push(name)
    pairClient.push(ofClient[row]!)
  }
  const clientOfPair = Int32Array.from(pairClient)
  const contractStarts = runStarts(clientOfPair, names.length, clients)
  const next = contractStarts.slice()
  const contractIds: ClientId[] = [...names]
  const codes = clientOfPair.map((client, pair) => {
    const code = next[client]!++
    contractIds[code] = names[pair]!
    return code
  })
  const find = (client: number, name: ClientId): number => {
    const pair = ofPair[client]?.get(name)
    return pair === undefined ? -1 : codes[pair]!
  }
  return { contracts: names.length, contractIds, contractStarts, ofRow: ofRow.map(pair => codes[pair]!), find }
}
