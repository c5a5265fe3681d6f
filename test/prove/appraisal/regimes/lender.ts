/** A lender of a regime: its records on the day, and beside them what will truly become of each client. */
import { clientStreams, type RandomStream } from '../../../../src/model/index.js'
import type { Portfolio } from '../../../../src/records/index.js'
import { diceOf } from '../../../../src/records/sample-lender/dice.js'
import { HORIZON_YEARS, type Law } from './law.js'
import { type Life, liveMonth, newLife } from './life.js'
import { owedAt } from './loan.js'
import { type Realised, realisedOf } from './realised.js'
import { recordsOfLives } from './records.js'
import { contentmentOf, type Economy, economyAfter, economyOf } from './traits.js'

/** A client as an oracle knows it on the day. */
export interface Truth {
  readonly id: string
  /** Quality of credit and contentment on the day. */
  readonly quality: number
  readonly contentment: number
  /** Owed on the day. */
  readonly owed: number
  /** What became of it. */
  readonly realised: Realised
}

export interface SimulatedLender {
  readonly portfolio: Portfolio
  /** Clients whose relationship goes on, or is in default, on the day. */
  readonly clients: readonly Truth[]
  /**
   * Of each of `clients`, other futures of the same state on the day under an economy of their own, one for all clients of a future: what
   * the best appraisal could know. No downturn that is to come is foreseen in them.
   */
  readonly otherFutures: (count: number) => Generator<readonly Realised[]>
}

/** The same law, seed and nothing else give the same lender. */
export function simulatedLender(law: Law, seed: number): SimulatedLender {
  const streams = clientStreams(seed)
  const economy = economyOf(law, HORIZON_YEARS, diceOf(streams('economy')))
  const lives = withLargest(law, livesOf(law, economy, streams), scale => lifeOf(law, economy, streams, scale))
  const present = lives.filter(isPresent)
  const lived = (by: Economy, future: number): readonly Realised[] =>
    present.map(life => realisedOf(futureOf(life, law, by, streams(`${life.id}/future ${future}`))))
  const realised = lived(economy, 0)
  return {
    portfolio: recordsOfLives(lives, law, streams),
    clients: present.map((life, i) => ({
      id: life.id,
      quality: life.past[life.past.length - 1]!.quality,
      contentment: contentmentOf(life.nature, life.mood),
      owed: owedNow(life),
      realised: realised[i]!,
    })),
    *otherFutures(count) {
      for (let k = 1; k <= count; k++) {
        yield lived(economyAfter(economy, HORIZON_YEARS, diceOf(streams(`economy/future ${k}`))), k)
      }
    },
  }
}

type Streams = (who: string) => RandomStream
type LifeMaker = (scale: { readonly index: number; readonly by: number }) => Life

function livesOf(law: Law, economy: Economy, streams: Streams): readonly Life[] {
  return Array.from({ length: law.clients }, (_, index) => lifeOf(law, economy, streams, { index, by: 1 }))
}

/** The life of a client up to the day. */
function lifeOf(
  law: Law,
  economy: Economy,
  streams: Streams,
  { index, by }: { readonly index: number; readonly by: number },
): Life {
  const id = `K-${String(index + 1).padStart(4, '0')}`
  const uniform = streams(`${id}/life`)
  const life = newLife(law, id, uniform, by)
  const dice = diceOf(uniform)
  for (let month = life.came; month <= 0; month++) liveMonth(life, law, month, economy(month), uniform, dice)
  return life
}

/** The first client that owes and pays is made so large that it owes its part of the whole: all its amounts grow alike. */
function withLargest(law: Law, lives: readonly Life[], again: LifeMaker): readonly Life[] {
  if (law.largest === 0) return lives
  const index = lives.findIndex(life => life.stopped === undefined && owedNow(life) > 0)
  const own = owedNow(lives[index]!)
  const others = lives.reduce((sum, life) => sum + owedNow(life), 0) - own
  const by = (law.largest * others) / ((1 - law.largest) * own)
  return lives.with(index, again({ index, by }))
}

function futureOf(life: Life, law: Law, economy: Economy, uniform: RandomStream): Life {
  const lived = structuredClone(life)
  const dice = diceOf(uniform)
  for (let month = 1; month <= 12 * HORIZON_YEARS; month++) {
    liveMonth(lived, law, month, economy(month), uniform, dice)
  }
  return lived
}

/** Not gone, and no default settled. */
function isPresent({ left, default: called }: Life): boolean {
  return left === undefined && (called === undefined || called.settled > 0)
}

/** Of one in default, what was owed when it stopped paying. */
function owedNow(life: Life): number {
  if (!isPresent(life)) return 0
  const month = Math.min(0, life.stopped ?? 0)
  const running = life.loans.filter(({ ended }) => ended === undefined || ended > 0)
  return running.reduce((sum, loan) => sum + owedAt(loan, month), 0)
}
