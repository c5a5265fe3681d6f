import type { ClientEdge } from '../../../src/risk/index.js'

export const owns = (from: string, to: string, share: number): ClientEdge => ({ from, to, share, kind: 'ownership' })
export const controls = (from: string, to: string): ClientEdge => ({ from, to, kind: 'control' })
export const supports = (from: string, to: string, share = 1): ClientEdge => ({ from, to, share, kind: 'dependence' })

/** Members of groups as sets of names, in an order of their own. */
export function asSets(groups: readonly { readonly members: readonly string[] }[]): readonly string[] {
  return groups.map(({ members }) => [...members].sort().join(' ')).sort()
}
