/**
 * How much debt there is: a sum, a share of uses that depend on it, or the most that limits allow.
 *
 * @module
 */
import { ClienteleError, reject } from '../../../errors/index.js'
import type { TaxAssessor } from '../../tax/index.js'
import type { Circularity } from '../plan-types.js'
import type { Environment, Setting } from '../setting/setting.js'
import type { Commitments } from './commit.js'
import { commit, unsolved } from './commit.js'
import { roomUnder } from './limits.js'
import type { Solved } from './solve.js'
import { zeroBetween } from './solve.js'

/** Share of uses below which a gap is rounding. */
const ROUNDING = 1e-9

/** Commitments for the size that the description asks for, and how they were found. */
export function sizeDebt(
  setting: Setting,
  environment: Environment,
  assessor: TaxAssessor,
): { readonly commitments: Commitments; readonly circularity: Circularity } {
  const { debt } = setting.financing
  const nearby = unsolved(setting)
  const tried = (amount: number): Commitments => commit(setting, environment, amount, assessor, nearby)
  if (debt === undefined) return settled(tried(0))
  const { size } = debt
  if (size.kind === 'amount') return settled(within(tried(size.amount), size.amount))
  const uses = tried(0).funding.uses
  if (uses === 0) return settled(tried(0))
  let borne = 0
  const room = (amount: number): number => {
    if (size.kind === 'gearing') return size.gearing * tried(amount).funding.uses - amount
    const left = roomOf(amount, () => roomUnder(size, setting, tried(amount)))
    if (left >= 0) borne = Math.max(borne, amount)
    return left
  }
  const least = size.kind === 'gearing' ? 0 : 1e-9 * uses
  if (room(least) <= 0) return settled(tried(0))
  let upper = uses
  while (room(upper) > 0) {
    upper *= 2
    if (upper > 2 ** 40 * uses) {
      return reject(
        'CIRCULARITY_UNSOLVED',
        'description.financing.debt.size',
        'uses that grow by less than the debt does',
        `debt of ${upper} and still too little`,
        'Fees and interest of construction eat up all of the debt.',
      )
    }
  }
  const solved = zeroBetween(room, least, upper, 1e-13 * uses)
  if (solved === undefined) return settled(tried(0))
  // Where room ends at once, as at the most that cash repays, the side counts on which debt can be borne.
  const amount = size.kind === 'capacity' && solved.value < -ROUNDING * uses ? borne : solved.at
  return settled(within(tried(amount), amount), solved)
}

/** Debt that cash flow cannot repay at all leaves no room. */
function roomOf(amount: number, room: () => number): number {
  try {
    return room()
  } catch (error) {
    if (error instanceof ClienteleError && error.code === 'CIRCULARITY_UNSOLVED') return -amount
    throw error
  }
}

function within(commitments: Commitments, amount: number): Commitments {
  const { undrawn, uses } = commitments.funding
  if (undrawn <= ROUNDING * uses) return commitments
  return reject(
    'OUT_OF_RANGE',
    'description.financing.debt.size',
    `debt of at most what is needed beside grants, ${Math.max(0, amount - undrawn)}`,
    amount,
  )
}

function settled(commitments: Commitments, sized?: Solved) {
  const solves = [commitments.repayment.solved, commitments.funding.solved, sized].filter(each => each !== undefined)
  const uses = commitments.funding.uses
  const iterations = solves.reduce((sum, { evaluations }) => sum + evaluations, commitments.passes - 1)
  const residual = solves.reduce((most, { value }) => Math.max(most, Math.abs(value)), 0)
  const method: Circularity['method'] =
    solves.length === 0 ? 'none' : solves.some(each => each.method === 'bracket') ? 'bracket' : 'closed-form'
  return { commitments, circularity: { method, iterations, residual: uses === 0 ? residual : residual / uses } }
}
