/**
 * Futures of open prospects: in each, chances are drawn from what the prospects seen so far tell of them, then every open prospect
 * goes its own way.
 *
 * Chances: each prospect weighs as much as an exponential draw (the Bayesian bootstrap), and one leaver nobody saw is spread over
 * the moments and both ways out of each stage, so that a way nobody took yet is not taken for closed.
 *
 * @see Rubin (1981), The Bayesian bootstrap, Annals of Statistics 9(1); Lo (1993), A Bayesian bootstrap for censored data, Annals of
 * Statistics 21(1); Perks (1947), Journal of the Institute of Actuaries 73, for the unseen one.
 * @module
 */
import type { RandomStream } from '../../../model/index.js'
import { clientStreams, randomStream } from '../../../model/index.js'
import { lastAtMost } from '../../../numeric/core.js'
import { drawGamma } from '../../../statistics/index.js'
import type { Chances, OpenRow } from './chances.js'
import type { StageLaw } from './stage-law.js'
import { stageLaw, stageSums } from './stage-law.js'

/** Days from now until an open prospect was won in a future; infinite where it never was. */
export type VisitWin = (draw: number, open: number, days: number) => void

/** Draws futures one after the other. Streams belong to prospects, so that the order of rows changes nothing. */
export function simulateWins(chances: Chances, draws: number, seed: number, visit: VisitWin): void {
  const { ids, open, rows, groups, mixes } = chances
  const streamOf = clientStreams(seed)
  const streams = ids.map(id => streamOf(id))
  const unseen = randomStream(seed)
  const drawn = new Float64Array(ids.length)
  const last = rows.length
  for (let draw = 0; draw < draws; draw++) {
    // Exponential draws, without what drawExponential checks each time.
    for (let place = 0; place < drawn.length; place++) drawn[place] = -Math.log1p(-streams[place]!())
    const added = rows.map(() => ({ goOn: drawGamma(unseen, HALF, 1), goAway: drawGamma(unseen, HALF, 1) }))
    const sums = rows.map(stage => stageSums(stage, groups, mixes.length, drawn))
    const laws = mixes.map(group => rows.map((stage, k) => stageLaw(stage, sums[k]!, group[k]!, added[k]!)))
    for (const [i, each] of open.entries())
      visit(draw, i, daysToWin(each, laws[each.group]!, streams[each.place]!, last))
  }
}

const HALF = 0.5

function daysToWin({ stage, age }: OpenRow, laws: readonly StageLaw[], uniform: RandomStream, last: number): number {
  let days = -age
  for (let k = stage; k < last; k++) {
    const { moments, stays, goesOn } = laws[k]!
    const at = k === stage ? lastAtMost(moments, age) : NONE
    const level = uniform() * (at === NONE ? 1 : stays[at]!)
    const moment = firstBelow(stays, level, at + 1)
    if (moment === stays.length || uniform() >= goesOn[moment]!) return Number.POSITIVE_INFINITY
    days += moments[moment]!
  }
  return days
}

const NONE = -1

/** The first place from `from` on at which a falling column is at most `level`; its length where there is none. */
function firstBelow(falling: Float64Array, level: number, from: number): number {
  let [low, high] = [from, falling.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (falling[middle]! <= level) high = middle
    else low = middle + 1
  }
  return low
}
