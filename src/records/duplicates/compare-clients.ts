/**
 * How likely two records are one client.
 *
 * @module
 */
import { codeEvidence } from './evidence/code-evidence.js'
import type { Evidence } from './evidence/evidence.js'
import { factEvidence } from './evidence/fact-evidence.js'
import { nameEvidence } from './evidence/name-evidence.js'
import type { ReadClient } from './read-clients.js'

/** What two records say together. */
export interface Comparison {
  readonly probability: number
  readonly evidence: readonly Evidence[]
}

/**
 * The probability of one client: p = 1 / (1 + 2^-(prior + Σ bits)).
 *
 * @param prior bits before anything is compared: see {@link priorBits}.
 */
export function compareClients(a: ReadClient, b: ReadClient, prior: number): Comparison {
  const name = nameEvidence(a, b)
  const evidence = [
    ...(name === undefined ? [] : [name]),
    ...codeEvidence(a, b),
    ...factEvidence(a, b, name?.tellsSiblings ?? false),
  ]
  const bits = evidence.reduce((sum, one) => sum + one.bits, prior)
  return { probability: 1 / (1 + 2 ** -bits), evidence }
}

/** log2 of the odds that one record and another one are one client, if a share of the records repeat one of the others. */
export function priorBits(expectedShare: number, clients: number): number {
  return Math.log2(expectedShare / Math.max(1, clients - 1))
}
