/**
 * How an amount is spread over construction, by month.
 *
 * A curve is a cumulative share over construction time from 0 to 1. Construction that takes longer than planned runs through the
 * same curve in more months.
 *
 * @module
 */
import { dayNumber } from '../../money/index.js'
import { betaI } from '../../numeric/incomplete-beta.js'
import type { DrawCurve } from '../../records/core.js'
import { monthOfDay } from './dated-amounts.js'
import type { ProjectGrid } from './types.js'

/** Writes the share of each month for construction of so many months; what is drawn at close is in month 0. */
export type DrawWriter = (out: Float64Array, constructionMonths: number) => void

export function drawWriter(draw: DrawCurve, grid: ProjectGrid): DrawWriter {
  const atClose: DrawWriter = out => {
    out.fill(0)
    out[0] = 1
  }
  if (draw.kind === 'at-close' || grid.constructionMonths === 0) return atClose
  if (draw.kind === 'dated') return datedDraws(draw.shares, grid)
  const drawn = cumulativeShare(draw)
  return (out, months) => {
    out.fill(0)
    let before = 0
    for (let month = 1; month <= months; month++) {
      const now = month === months ? 1 : drawn(month / months)
      out[month] = now - before
      before = now
    }
  }
}

/** Cumulative share at a time of construction in [0, 1]. */
function cumulativeShare(draw: Exclude<DrawCurve, { kind: 'at-close' | 'dated' }>): (time: number) => number {
  if (draw.kind === 'even') return time => time
  if (draw.kind === 's-curve') {
    const { steepness = 3 } = draw
    return time => betaI(time, steepness, steepness)
  }
  const sums = [0]
  for (const share of draw.shares) sums.push(sums.at(-1)! + share)
  const total = sums.at(-1)!
  return time => {
    const at = time * draw.shares.length
    const month = Math.min(Math.floor(at), draw.shares.length - 1)
    return (sums[month]! + (at - month) * draw.shares[month]!) / total
  }
}

function datedDraws(shares: Extract<DrawCurve, { kind: 'dated' }>['shares'], grid: ProjectGrid): DrawWriter {
  const total = shares.reduce((sum, { share }) => sum + share, 0)
  const draws = shares.map(({ date, share }) => ({ month: monthOfDay(grid, dayNumber(date)), share: share / total }))
  return (out, months) => {
    out.fill(0)
    for (const { month, share } of draws) {
      const at = Math.ceil((month * months) / grid.constructionMonths)
      out[at] = out[at]! + share
    }
  }
}
