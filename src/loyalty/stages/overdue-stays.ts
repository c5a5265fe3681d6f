/**
 * Who has been in a stage for longer than others stay in it?
 *
 * @module
 */
import { expectFinite, expectKnownKeys, expectObject, expectOneOf, expectText, reject } from '../../errors/index.js'
import { fillIn } from '../../labels/fill-in.js'
import { STAGE_WORDS } from '../../labels/stage-words.js'
import type { Language } from '../../labels/words.js'
import { deepFreeze } from '../../model/index.js'
import { isoDate } from '../../money/core.js'
import type { ClientId } from '../../records/core.js'
import { ownValue } from '../../statistics/own-value.js'
import type { KaplanMeier } from '../../statistics/survival/curves/index.js'
import { kaplanMeier, survivalAt } from '../../statistics/survival/curves/index.js'
import { lifecycleTransitions, staysIn } from './lifecycle-transitions.js'
import type { ReadStay } from './read-history.js'
import { readHistory } from './read-history.js'
import type { StageHistory } from './types.js'

/** When a stay is overdue, and in which words that is told. */
export interface OverdueOptions {
  /** The share of stays that have ended before; within (0, 1), 0.9 by default. */
  readonly share?: number
  /** `'en'` by default. */
  readonly language?: Language
  /** What people call a stage in the text, by its name; its name by default. */
  readonly names?: Readonly<Record<string, string>>
}

/** One client that is in a stage. */
export interface OpenStay {
  readonly client: ClientId
  readonly stage: string
  readonly since: string
  /** Days in the stage by now. */
  readonly days: number
  /** The share of stays that last longer than this one has lasted by now. */
  readonly shareLonger: number
  /** Days after which a stay is overdue; absent where too few stays ended to say. */
  readonly overdueAfter?: number
  readonly isOverdue: boolean
  /** The likeliest way out of the stage, overdue or not; absent where none was taken yet. */
  readonly expectedNext?: string
  readonly text: string
}

/**
 * The clients that are in a stage now, overdue ones first: those who have been there for longer than nine in ten of all stays last
 * (or another share), stays that have not ended counted for what they are.
 *
 * Overdue says that it takes longer than it mostly does, not why, and one in ten stays becomes so by definition.
 *
 * @returns overdue stays first, then by the share of stays that last longer, the smallest first.
 * @throws ClienteleError as `lifecycleTransitions`; `OUT_OF_RANGE` for a share outside of (0, 1).
 * @example
 * import { overdueStays } from 'clientele/loyalty'
 * const stays = Array.from({ length: 10 }, (_, i) => ({
 *   client: `firm ${i}`, stage: 'evaluation', from: '2025-01-01', until: `2025-01-${11 + i}`, next: 'execution',
 * }))
 * const [late] = overdueStays({
 *   kind: 'stage-history', stages: ['evaluation', 'execution'], observedUntil: '2025-03-31', uncertain: 0,
 *   stays: [...stays, { client: 'Harbour Cold Storage', stage: 'evaluation', from: '2025-02-01' }],
 * }, { share: 0.8 })
 * late.isOverdue // => true
 * late.text // => 'in evaluation for 58 days, longer than 80 % of stays last (18 days)'
 */
export function overdueStays(history: StageHistory, options: OverdueOptions = {}): readonly OpenStay[] {
  expectKnownKeys(expectObject(options, 'options'), ['share', 'language', 'names'], 'options')
  const { share: asked = 0.9, language = 'en', names = {} } = options
  const share = expectFinite(asked, 'options.share')
  if (share <= 0 || share >= 1) reject('OUT_OF_RANGE', 'options.share', 'a number between 0 and 1', share)
  expectOneOf(language, ['en', 'zh'], 'options.language')
  for (const [stage, name] of Object.entries(expectObject(names, 'options.names'))) {
    expectText(name, `options.names.${stage}`)
  }
  const read = readHistory(history)
  const { stages } = lifecycleTransitions(history)
  const open = read.stages.flatMap((stage, place) => {
    const stays = staysIn(read, place)
    const own = stays.filter(({ isOpen }) => isOpen)
    if (own.length === 0) return []
    const curve = curveOf(stays)
    const overdueAfter = daysUntil(curve, 1 - share)
    const { expectedNext } = stages[place]!
    const longer = survivalAt(
      curve,
      own.map(({ days }) => days),
    )
    return own.map(
      ({ client, from, days }, i): OpenStay => ({
        client,
        stage,
        since: isoDate(from),
        days,
        shareLonger: longer.values[i]!,
        ...(overdueAfter !== undefined && { overdueAfter }),
        isOverdue: overdueAfter !== undefined && days > overdueAfter,
        ...(expectedNext !== undefined && { expectedNext }),
        text: textOf({ stage: ownValue(names, stage) ?? stage, days, overdueAfter, share }, language),
      }),
    )
  })
  return deepFreeze(
    open.sort((a, b) => Number(b.isOverdue) - Number(a.isOverdue) || a.shareLonger - b.shareLonger || b.days - a.days),
  )
}

function curveOf(stays: readonly ReadStay[]): KaplanMeier {
  return kaplanMeier({
    unit: 'day',
    duration: stays.map(({ days }) => days),
    event: stays.map(({ next }) => next >= 0),
  })
}

/** The first day after which at most this share is still there; undefined where that was never seen. */
function daysUntil({ times, survival }: KaplanMeier, share: number): number | undefined {
  return times[survival.findIndex(left => left <= share + ROUNDING)]
}

/** Shares that ought to be the same are a rounding off each other. */
const ROUNDING = 1e-12

interface Told {
  readonly stage: string
  readonly days: number
  readonly overdueAfter: number | undefined
  readonly share: number
}

function textOf({ stage, days, overdueAfter, share }: Told, language: Language): string {
  if (overdueAfter === undefined) return fillIn(STAGE_WORDS['stage.untold'][language], { stage, days: String(days) })
  const words = STAGE_WORDS[days > overdueAfter ? 'stage.overdue' : 'stage.on-time'][language]
  const values = {
    stage,
    days: String(days),
    limit: String(overdueAfter),
    share: String(Number((100 * share).toPrecision(3))),
  }
  return fillIn(words, values)
}
