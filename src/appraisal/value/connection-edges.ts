/**
 * What a portfolio records of who is connected with whom.
 *
 * @module
 */
import type { Portfolio } from '../../records/index.js'
import type { ClientEdge } from '../../risk/connected-clients/client-graph.js'

/** Edges of groups, ownerships and guarantees, as `connectedClients` reads them. Groups are named `group:` and their id. */
export function connectionEdges(portfolio: Portfolio): readonly ClientEdge[] {
  return [...ofGroups(portfolio), ...ofOwnerships(portfolio), ...ofGuarantees(portfolio)]
}

function ofGroups({ clients = [], groups = [] }: Portfolio): readonly ClientEdge[] {
  const members = clients.flatMap(({ id, group }): ClientEdge[] =>
    group === undefined ? [] : [{ from: `group:${group}`, to: id, kind: 'control' }],
  )
  const parents = groups.flatMap(({ id, parent }): ClientEdge[] =>
    parent === undefined || parent === id ? [] : [{ from: `group:${parent}`, to: `group:${id}`, kind: 'control' }],
  )
  return [...members, ...parents]
}

/** Shares that control by law or by themselves; what adds up to more than a whole by mistake is no reason to stop. */
function ofOwnerships({ ownerships = [] }: Portfolio): readonly ClientEdge[] {
  return ownerships.flatMap(({ client, owner, ownerName, share, controls }): ClientEdge[] => {
    const from = owner ?? (ownerName === undefined ? undefined : `owner:${ownerName}`)
    const isControl = controls ?? share > 0.5
    return from === undefined || from === client || !isControl ? [] : [{ from, to: client, kind: 'control' }]
  })
}

function ofGuarantees({ collaterals = [], facilities = [] }: Portfolio): readonly ClientEdge[] {
  const borrowers = new Map(facilities.map(({ id, client }) => [id, client]))
  return collaterals.flatMap(({ facility, guarantor }): ClientEdge[] => {
    const borrower = borrowers.get(facility)
    const isEdge = guarantor !== undefined && borrower !== undefined && guarantor !== borrower
    return isEdge ? [{ from: guarantor, to: borrower, kind: 'dependence' }] : []
  })
}
