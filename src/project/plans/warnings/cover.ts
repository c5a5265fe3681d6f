/**
 * Cash beside what is due, due day by due day.
 *
 * @module
 */
import type { AffordabilityLimits } from '../../affordability/index.js'
import type { BorrowerSide } from '../borrower-side.js'
import type { CoverPoint } from '../cover-path.js'
import type { PlanWarning, PlanWarningCode, WarningLevels } from '../warning-levels.js'

export function coverWarnings(
  { cover: { points }, foreseen }: BorrowerSide,
  { cashFlowCover }: AffordabilityLimits,
  { weakSeason }: WarningLevels,
): readonly PlanWarning[] {
  const known = foreseen === undefined ? points : points.slice(0, foreseen)
  const warnings: PlanWarning[] = []
  const warn = (code: PlanWarningCode, message: string): void => {
    warnings.push({ code, message })
  }
  const short = known.filter(({ cover }) => cover !== undefined && cover < 1)
  const thin = known.filter(({ cover }) => cover !== undefined && cashFlowCover !== undefined && cover < cashFlowCover)
  if (thin.length > 0) warn('COVER_BELOW_LIMIT', `Cover is below ${cashFlowCover} ${whenOf(thin, known)}`)
  if (short.length > 0) warn('CASH_SHORT', `Cash does not pay what is due ${whenOf(short, known)}`)
  const weak = weakPoints(known, weakSeason)
  if (weak.length > 0) {
    warn(
      'PAID_IN_WEAK_SEASON',
      `Cash is below ${weakSeason} of its mean where a full payment is due, ${whenOf(weak, known)}`,
    )
  }
  if (foreseen !== undefined) {
    warn('BEYOND_CASH_FLOWS', `Cash flow is foreseen for ${foreseen} of ${points.length} due days`)
  }
  return warnings
}

/** Due days with little cash on which a full payment is due: as much as on most days, whatever a balloon adds to one. */
function weakPoints(points: readonly CoverPoint[], weakSeason: number): readonly CoverPoint[] {
  const mean = points.reduce((sum, { cash }) => sum + cash, 0) / points.length
  // Where cash is spent on the whole, every day is weak and none is out of season.
  if (mean <= 0) return []
  const payments = points.map(({ debtService }) => debtService).sort((a, b) => a - b)
  const median = payments[Math.floor(payments.length / 2)]
  if (median === undefined) return []
  return points.filter(({ cash, debtService }) => cash < weakSeason * mean && debtService >= FULL * median)
}

/** Payments that differ somewhat, by roundings or falling interest, are full ones. */
const FULL = 0.9

function whenOf(some: readonly CoverPoint[], all: readonly CoverPoint[]): string {
  const worst = some.reduce((least, point) => (coverOf(point) < coverOf(least) ? point : least))
  const { from, to, cover } = worst
  const figure = cover === undefined ? '' : `, at ${cover.toFixed(2)}`
  return `in ${some.length} of ${all.length} periods, worst from ${from} to ${to}${figure}`
}

/** Where nothing is due no cash is too small. */
function coverOf({ cover = Number.POSITIVE_INFINITY }: CoverPoint): number {
  return cover
}
