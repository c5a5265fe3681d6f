/**
 * Debt against the timeline, and loans against each other.
 *
 * @module
 */
import type { Issue } from '../../../errors/index.js'
import { fault } from '../../shapes/shape.js'
import type { DebtPackage, Tranche, TrancheRepayment } from '../debt-types.js'
import type { ProjectTimeline } from '../timeline-types.js'
import type { ProjectDescription } from '../types.js'
import { isPaymentMonth, paymentDays } from './timeline.js'

/** Faults of maturities, of lists by repayment day, of limits and of sculpted loans that differ. */
export function debtFaults({ timeline, financing }: ProjectDescription, path: string): readonly Issue[] {
  const { debt } = financing
  if (debt === undefined) return []
  const at = `${path}.financing.debt`
  const ofTranches = debt.tranches.flatMap((tranche, i) => trancheFaults(tranche, timeline, `${at}.tranches[${i}]`))
  if (ofTranches.length > 0) return ofTranches
  return [...limitFaults(debt, timeline, `${at}.size`), ...sculptingFaults(debt.tranches, `${at}.tranches`)]
}

function trancheFaults(tranche: Tranche, timeline: ProjectTimeline, path: string): readonly Issue[] {
  const { constructionMonths, operationMonths, tailMonths = 0 } = timeline
  const { tenorMonths, graceMonths = 0, repayment } = tranche
  const last = tenorMonths - constructionMonths
  const latest = operationMonths - tailMonths
  if (last < 1 || last > latest) {
    const range = `from ${constructionMonths + 1} to ${constructionMonths + latest}, the start of the tail`
    return fault('OUT_OF_RANGE', `${path}.tenorMonths`, range, tenorMonths)
  }
  const payment = `months to a payment day, every ${timeline.paymentMonths ?? timeline.periodMonths} from completion`
  if (!isPaymentMonth(timeline, last)) {
    return fault('OUT_OF_RANGE', `${path}.tenorMonths`, `${payment} after ${constructionMonths} months`, tenorMonths)
  }
  if (graceMonths >= last) {
    return fault('OUT_OF_RANGE', `${path}.graceMonths`, `less than ${last}, when all is repaid`, graceMonths)
  }
  if (!isPaymentMonth(timeline, graceMonths)) return fault('OUT_OF_RANGE', `${path}.graceMonths`, payment, graceMonths)
  const days = paymentDays(timeline, graceMonths, last)
  if (repayment.kind === 'shares') return lengthFault(repayment.shares, days, `${path}.repayment.shares`)
  if (repayment.kind === 'sculpted' && repayment.curve !== undefined) {
    return lengthFault(repayment.curve, days, `${path}.repayment.curve`)
  }
  return []
}

function lengthFault(values: readonly number[], days: number, path: string): readonly Issue[] {
  return values.length === days ? [] : fault('LENGTH_MISMATCH', path, `one for each of ${days} repayment days`, values)
}

const LIMITS = ['gearing', 'minimumDscr', 'averageDscr', 'llcr', 'plcr', 'amount'] as const

function limitFaults({ size, tranches }: DebtPackage, timeline: ProjectTimeline, path: string): readonly Issue[] {
  if (size.kind !== 'capacity') return []
  if (LIMITS.every(limit => size[limit] === undefined)) {
    return fault('MISSING_VALUE', path, `at least one limit of ${LIMITS.join(', ')}`, size)
  }
  const { minimumDscr } = size
  if (minimumDscr === undefined || typeof minimumDscr === 'number') return []
  const last = Math.max(...tranches.map(({ tenorMonths }) => tenorMonths)) - timeline.constructionMonths
  const days = paymentDays(timeline, 0, last)
  if (minimumDscr.length === days) return []
  return fault(
    'LENGTH_MISMATCH',
    `${path}.minimumDscr`,
    `one for each of ${days} payment days of the debt`,
    minimumDscr,
  )
}

/** Sculpted loans are repaid as one, so they must say the same. */
function sculptingFaults(tranches: readonly Tranche[], path: string): readonly Issue[] {
  const sculpted = tranches.flatMap((tranche, i) => (tranche.repayment.kind === 'sculpted' ? [{ tranche, i }] : []))
  const [first, ...others] = sculpted
  if (first === undefined) return []
  return others.flatMap(({ tranche, i }) =>
    FIELDS.flatMap(([field, of]) => {
      const [wanted, given] = [of(first.tranche), of(tranche)]
      if (String(given) === String(wanted)) return []
      return fault('CONFLICTING_OPTIONS', `${path}[${i}].${field}`, `the same as of [${first.i}], sculpted too`, given)
    }),
  )
}

const FIELDS: readonly (readonly [field: string, of: (tranche: Tranche) => unknown])[] = [
  ['tenorMonths', ({ tenorMonths }) => tenorMonths],
  ['graceMonths', ({ graceMonths = 0 }) => graceMonths],
  ['repayment.curve', ({ repayment }) => (repayment.kind === 'sculpted' ? repayment.curve : undefined)],
  ['repayment.balloon', ({ repayment }) => balloonOf(repayment)],
]

function balloonOf(repayment: TrancheRepayment): number {
  if (repayment.kind !== 'sculpted') return 0
  const { balloon = 0 } = repayment
  return balloon
}
