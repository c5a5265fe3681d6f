/**
 * What is one more point of satisfaction worth, and how sure is that?
 *
 *   worth = value(θ) − value(0),   value(θ) = Σ m(t) · (1 + r)^(−t) · S_other(t) · S_leaving(t)^exp(θ),   θ = points · (a · b + c)
 *
 * The index moves loyalty (a), loyalty the hazard of leaving (b), and the index may move it besides (c). Hazards, margins and slopes are
 * numbers that are passed in: from a Cox model, a retention model, a plan. The slopes are drawn, the same for all clients, so that what
 * is unsure of them does not average out over a portfolio.
 *
 * The slopes are those of clients seen side by side. Whether raising the index of a client does what lies between clients with different
 * indices is an assumption that only a trial or a change over time can test. Margins are those of a client that stays: that the content
 * also buy more is not in it.
 *
 * @see Gupta, Lehmann and Stuart (2004), Valuing customers, Journal of Marketing Research 41(1); Gupta and Zeithaml (2006), Customer
 * metrics and their impact on financial performance, Marketing Science 25(6).
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, reject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import { randomStream } from '../../model/index.js'
import { compensatedSum } from '../../numeric/core.js'
import type { DrawOptions } from './draw-options.js'
import { DRAW_OPTIONS, drawnInterval, expectDraws } from './draw-options.js'
import { ratioAt } from './hazard-ratio-of-points.js'
import { drawLogHazard, logHazardPerPoint, readEffect, varianceByLink } from './read-effect.js'
import type { ReadRelationship } from './read-relationships.js'
import { readRelationships, valueAt } from './read-relationships.js'
import type { ContentRelationship, SatisfactionEffect } from './types.js'

/** By how many points the index moves, and how the future is discounted. */
export interface WorthOfSatisfactionOptions extends DrawOptions {
  /** Effective rate of a year of 365.25 days; > -1 (0.1 is 10 %). */
  readonly annualDiscountRate: number
  /** Points of the index; below 0 where it falls. 1 by default. */
  readonly points?: number
}

/** One client and what the points are worth there. */
export interface ClientWorth {
  readonly client: string
  /** As satisfaction is today. */
  readonly valueNow: number
  /** After the points. */
  readonly valueThen: number
  readonly worth: number
  readonly interval: Interval
  /** Points that the scale had room for; fewer than asked near 100 or 0. */
  readonly points: number
}

/** What the points are worth. */
export interface WorthOfSatisfaction {
  /** Of all clients together: the sum of theirs. Also the most that the points may cost today. */
  readonly worth: number
  /** By draws of the slopes alone: hazards and margins are taken as known. */
  readonly interval: Interval
  readonly valueNow: number
  readonly valueThen: number
  /** Share of the draws in which the points are worth more than nothing. */
  readonly probabilityAboveZero: number
  /** Of the variance of the log hazard, to the first order; absent where all slopes are taken as known. */
  readonly varianceShares?: { readonly satisfactionToLoyalty: number; readonly hazard: number }
  /** In the order given. */
  readonly clients: readonly ClientWorth[]
}

const OPTIONS = ['annualDiscountRate', 'points', ...DRAW_OPTIONS]

/**
 * What a change of the index is worth, client by client and in all.
 *
 * @throws ClienteleError naming the slope, the field of a relationship or the option at fault; `DUPLICATE_CLIENT` for a client that
 * stands twice.
 * @example
 * import { worthOfSatisfaction } from 'clientele/satisfaction'
 * const leaving = { unit: 'year', times: [0], values: [0.2], between: 'step', quantity: 'hazard' } as const
 * const { worth, interval, valueNow } = worthOfSatisfaction(
 *   [{ client: 'harbour', leaving, margins: [{ time: 1, amount: 1000 }, { time: 2, amount: 1000 }] }],
 *   { route: 'direct', logHazardPerPoint: { estimate: -0.02, standardError: 0.005 } },
 *   { annualDiscountRate: 0.1 },
 * )
 * valueNow.toFixed(2) // => '1298.28'
 * worth.toFixed(2) // => '7.36'
 * interval.lower.toFixed(1) // => '3.8'
 */
export function worthOfSatisfaction(
  relationships: readonly ContentRelationship[],
  effect: SatisfactionEffect,
  options: WorthOfSatisfactionOptions,
): WorthOfSatisfaction {
  expectKnownKeys(expectObject(options, 'options'), OPTIONS, 'options')
  const points = expectFinite(options.points === undefined ? 1 : options.points, 'options.points')
  const { level, draws, seed } = expectDraws(options)
  const read = readEffect(effect)
  const clients = readRelationships(relationships, options.annualDiscountRate)
  const room = clients.map(({ index }) => roomFor(points, index))
  const uniform = randomStream(seed)
  const slopes = Float64Array.from({ length: draws }, () => drawLogHazard(read, uniform))
  const total = new Float64Array(draws)
  const slope = logHazardPerPoint(read)
  const worths = clients.map((client, k) => worthOf(client, room[k]!, slope, slopes, total, level))
  const worth = compensatedSum(worths.map(one => one.worth))
  const shares = sharesOf(varianceByLink(read))
  return {
    worth,
    interval: drawnInterval(total, level),
    valueNow: compensatedSum(worths.map(one => one.valueNow)),
    valueThen: compensatedSum(worths.map(one => one.valueThen)),
    probabilityAboveZero: total.reduce((count, value) => count + (value > 0 ? 1 : 0), 0) / draws,
    ...(shares !== undefined && { varianceShares: shares }),
    clients: worths,
  }
}

/** One client at the slope and at each draw; what the draws give is added to the total. */
function worthOf(
  client: ReadRelationship,
  points: number,
  slope: number,
  slopes: Float64Array,
  total: Float64Array,
  level: number,
): ClientWorth {
  const valueNow = valueAt(client, 1)
  const valueThen = valueAt(client, ratioAt(points * slope))
  if (!Number.isFinite(valueNow) || !Number.isFinite(valueThen)) {
    reject(
      'OUT_OF_RANGE',
      `relationships of ${client.client}`,
      'amounts whose present value is a finite number',
      valueNow,
    )
  }
  const drawn = slopes.map(each => valueAt(client, ratioAt(points * each)) - valueNow)
  for (let draw = 0; draw < drawn.length; draw++) total[draw]! += drawn[draw]!
  return {
    client: client.client,
    valueNow,
    valueThen,
    worth: valueThen - valueNow,
    interval: drawnInterval(drawn, level),
    points,
  }
}

/** What of the points fits between the index and the ends of its scale. */
function roomFor(points: number, index: number | undefined): number {
  if (index === undefined) return points
  return Math.max(-index, Math.min(100 - index, points))
}

function sharesOf({
  satisfactionToLoyalty,
  hazard,
}: ReturnType<typeof varianceByLink>): WorthOfSatisfaction['varianceShares'] {
  const whole = satisfactionToLoyalty + hazard
  if (!(whole > 0)) return undefined
  return { satisfactionToLoyalty: satisfactionToLoyalty / whole, hazard: hazard / whole }
}
