/**
 * Who gets how much of what collateral brings: the seniors first, then the juniors, all of one rank in proportion.
 *
 * @module
 */
import {
  expectInteger,
  expectKnownKeys,
  expectList,
  expectNonNegative,
  expectObject,
  expectText,
  reject,
} from '../../../errors/index.js'
import { compensatedSum } from '../../../numeric/core.js'
import { expectShare } from '../weighted-mean.js'
import { proRata } from './allocation.js'

/** What a creditor claims from a pool. */
export interface Claim {
  readonly name: string
  /** Currency units, >= 0. */
  readonly amount: number
  /** 1 is paid first; a whole number >= 1. Those of one rank share in proportion. */
  readonly rank: number
}

/** What is shared out. */
export interface RecoveryPool {
  /** What the collateral brings; currency units, >= 0. */
  readonly proceeds: number
  /** What it costs to get there, paid before all claims; currency units, >= 0, 0 by default. */
  readonly costs?: number
  readonly claims: readonly Claim[]
  /** Share of what the pool leaves open that the debtor pays otherwise, within [0, 1]; 0 by default. */
  readonly unsecuredRecoveryRate?: number
}

/** What one claim gets. */
export interface ClaimRecovery extends Claim {
  /** From the pool. */
  readonly secured: number
  /** From the debtor otherwise. */
  readonly unsecured: number
  readonly loss: number
  /** loss / amount; absent for a claim of nothing. */
  readonly lossGivenDefault?: number
}

/** What all claims get. */
export interface RecoveryWaterfall {
  readonly claims: readonly ClaimRecovery[]
  /** Costs that the proceeds paid; the rest of them is in `unpaidCosts`. */
  readonly costs: number
  readonly unpaidCosts: number
  /** Left of the proceeds for the owner of the collateral. */
  readonly surplus: number
}

/**
 * The recoveries of several claims on one pool of collateral, by rank.
 *
 * @returns claims in the order given. Costs, recoveries from the pool and surplus add up to the proceeds.
 * @throws ClienteleError `OUT_OF_RANGE` naming the amount or rank, `CONFLICTING_OPTIONS` for a name that comes twice,
 * `EMPTY_INPUT` without a claim.
 * @see Schuermann (2004), What do we know about loss given default?, section 3 (place in the capital structure); CRR art.
 * 181(1)(e) to (g) and EBA/GL/2017/16, section 6.1.2.
 * @example
 * import { recoveryWaterfall } from 'clientele/risk'
 * const { claims, surplus } = recoveryWaterfall({
 *   proceeds: 1000, costs: 100,
 *   claims: [
 *     { name: 'senior', amount: 600, rank: 1 }, { name: 'junior A', amount: 400, rank: 2 }, { name: 'junior B', amount: 200, rank: 2 },
 *   ],
 * })
 * claims.map(claim => claim.secured) // => [600, 200, 100]
 * claims.map(claim => claim.lossGivenDefault) // => [0, 0.5, 0.5]
 * surplus // => 0
 */
export function recoveryWaterfall(pool: RecoveryPool): RecoveryWaterfall {
  expectKnownKeys(expectObject(pool, 'pool'), ['proceeds', 'costs', 'claims', 'unsecuredRecoveryRate'], 'pool')
  const { costs = 0, unsecuredRecoveryRate = 0 } = pool
  const proceeds = expectNonNegative(pool.proceeds, 'pool.proceeds')
  const cost = expectNonNegative(costs, 'pool.costs')
  const rate = expectShare(unsecuredRecoveryRate, 'pool.unsecuredRecoveryRate')
  const claims = expectClaims(pool.claims)
  const paidCosts = Math.min(cost, proceeds)
  const secured = new Float64Array(claims.length)
  let left = proceeds - paidCosts
  for (const members of byRank(claims)) {
    const parts = proRata(
      left,
      members.map(i => claims[i]!.amount),
    )
    for (const [at, i] of members.entries()) secured[i] = parts[at]!
    left = Math.max(0, left - compensatedSum(parts))
  }
  return {
    claims: claims.map((claim, i) => recoveryOf(claim, secured[i]!, rate)),
    costs: paidCosts,
    unpaidCosts: cost - paidCosts,
    surplus: left,
  }
}

/** Places of the claims of each rank, the first rank first. */
function byRank(claims: readonly Claim[]): readonly (readonly number[])[] {
  const ranks = new Map<number, number[]>()
  for (const [i, { rank }] of claims.entries()) {
    const known = ranks.get(rank)
    if (known === undefined) ranks.set(rank, [i])
    else known.push(i)
  }
  return [...ranks].toSorted(([one], [other]) => one - other).map(([, members]) => members)
}

function recoveryOf(claim: Claim, secured: number, rate: number): ClaimRecovery {
  const open = claim.amount - secured
  const loss = open * (1 - rate)
  return {
    ...claim,
    secured,
    unsecured: open * rate,
    loss,
    ...(claim.amount > 0 && { lossGivenDefault: loss / claim.amount }),
  }
}

function expectClaims(claims: readonly Claim[]): readonly Claim[] {
  if (expectList(claims, 'pool.claims').length === 0) reject('EMPTY_INPUT', 'pool.claims', 'at least one claim', claims)
  const names = new Set<string>()
  // Array.from reads the holes of a sparse array too, which map leaves out.
  return Array.from(claims, (claim, i) => {
    const path = `pool.claims[${i}]`
    expectKnownKeys(expectObject(claim, path), ['name', 'amount', 'rank'], path)
    const name = expectText(claim.name, `${path}.name`)
    if (names.has(name)) reject('CONFLICTING_OPTIONS', `${path}.name`, 'each name once', name)
    names.add(name)
    return {
      name,
      amount: expectNonNegative(claim.amount, `${path}.amount`),
      rank: expectInteger(claim.rank, `${path}.rank`, 1),
    }
  })
}
