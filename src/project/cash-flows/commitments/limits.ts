/**
 * The debt that each limit leaves room for, beside a debt that is tried: positive room means that more could be borne.
 *
 *   gearing  g · uses - D              DSCR  D · (CFADS / (L · DS) - 1) on the tightest day
 *   LLCR     PV of CFADS / L - D       and the mean of DSCR alike
 *
 * Each is a line in D where debt service is in proportion to D and cash flow does not depend on it.
 *
 * @module
 */
import type { DebtLimits } from '../../../records/core.js'
import { lastRepayment } from '../../coverage/repaid.js'
import { ratesOn } from '../../coverage/weighted-rates.js'
import type { PlanLimit } from '../plan-types.js'
import type { Setting } from '../setting/setting.js'
import type { Commitments } from './commit.js'

/** Room under the tightest limit, in currency; never more than what grants leave to be paid. */
export function roomUnder(limits: DebtLimits, setting: Setting, commitments: Commitments): number {
  let room = Number.POSITIVE_INFINITY
  eachRoom(limits, setting, commitments, (_, other) => {
    room = Math.min(room, other)
  })
  return room
}

/** Room under each limit, and which of them leave none. */
export function planLimits(limits: DebtLimits, setting: Setting, commitments: Commitments): readonly PlanLimit[] {
  const rooms = new Map<PlanLimit['limit'], number>()
  eachRoom(limits, setting, commitments, (limit, room) => {
    rooms.set(limit, Math.min(room, rooms.get(limit) ?? room))
  })
  const none = 1e-9 * commitments.funding.uses
  return Array.from(rooms, ([limit, room]) => ({ limit, room, binds: room <= none }))
}

function eachRoom(
  { gearing, minimumDscr, averageDscr, llcr, plcr, amount }: DebtLimits,
  setting: Setting,
  { debt, funding, repayment }: Commitments,
  visit: (limit: PlanLimit['limit'], room: number) => void,
): void {
  const { days } = setting
  const { cfads, debtService } = repayment
  visit('needs', funding.besideGrants - debt)
  if (gearing !== undefined) visit('gearing', gearing * funding.uses - debt)
  if (amount !== undefined) visit('amount', amount - debt)
  let sum = 0
  let serviced = 0
  for (let k = days.completion + 1; k < days.count; k++) {
    if (debtService[k] === 0) continue
    const dscr = cfads[k]! / debtService[k]!
    sum += dscr
    serviced++
    const least = typeof minimumDscr === 'object' ? minimumDscr[k - days.completion - 1] : minimumDscr
    if (least !== undefined) visit('minimumDscr', debt * (dscr / least - 1))
  }
  if (averageDscr !== undefined && serviced > 0) visit('averageDscr', debt * (sum / serviced / averageDscr - 1))
  if (llcr !== undefined) {
    const repaid = days.completion + lastRepayment(repayment.balance.subarray(days.completion))
    visit('llcr', presentValue(setting, repayment, repaid) / llcr - debt)
  }
  if (plcr !== undefined) visit('plcr', presentValue(setting, repayment, days.count - 1) / plcr - debt)
}

/** At completion, of cash flow up to a day, at the rate of the debt: interest over the balance that bears it. */
function presentValue(
  { days }: Setting,
  { cfads, interest, balance }: Commitments['repayment'],
  until: number,
): number {
  const { completion } = days
  const rates = ratesOn(balance.subarray(completion), interest.subarray(completion + 1))
  let value = 0
  for (let k = until; k > completion; k--) value = (value + cfads[k]!) / (1 + rates[k - completion - 1]!)
  return value
}
