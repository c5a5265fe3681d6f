/**
 * Through which stages has each client gone, and when, by what became known of it?
 *
 * @module
 */

import { expectKnownKeys, expectObject } from '../../errors/index.js'
import { deepFreeze } from '../../model/index.js'
import type { DayNumber } from '../../money/core.js'
import { dayNumber, isoDate } from '../../money/core.js'
import { stageOf, wordingOf } from './lifecycle-stage.js'
import type { ClientEvents } from './read-events.js'
import { readEvents } from './read-events.js'
import { ENDED } from './read-history.js'
import type { ReadLifecycle } from './read-policy.js'
import { readPolicy } from './read-policy.js'
import type { LifecycleEvent, LifecyclePolicy, StageHistory, StageHistoryOptions, StageStay } from './types.js'

/**
 * Dated facts as stays in stages. A client may go back: a new application after maintenance is evaluation again, where the facts say
 * so.
 *
 * @param events in any order; those of one client on one day count together.
 * @throws ClienteleError `INVALID_DATE` naming the first ten dates at fault; `INCONSISTENT_HISTORY` for an event after the end, or
 * two of one day that give a fact two values; as `lifecycleStage` for facts and policy.
 * @example
 * import { LENDER_LIFECYCLE, stageHistory } from 'clientele/loyalty'
 * const { stays } = stageHistory(
 *   LENDER_LIFECYCLE,
 *   [
 *     { client: 'Harbour Cold Storage', date: '2024-01-10', facts: { applied: false, agreed: false, fullyDrawn: false } },
 *     { client: 'Harbour Cold Storage', date: '2024-02-01', facts: { applied: true } },
 *     { client: 'Harbour Cold Storage', date: '2024-04-15', facts: { agreed: true } },
 *   ],
 *   { observedUntil: '2024-06-30' },
 * )
 * stays.map(({ stage, from, next = 'still there' }) => `${stage} from ${from}: ${next}`)
 * // => ['introduction from 2024-01-10: evaluation', 'evaluation from 2024-02-01: execution', 'execution from 2024-04-15: still there']
 */
export function stageHistory(
  policy: LifecyclePolicy,
  events: readonly LifecycleEvent[],
  options: StageHistoryOptions,
): StageHistory {
  expectKnownKeys(expectObject(options, 'options'), ['observedUntil'], 'options')
  const read = readPolicy(policy)
  const until = dayNumber(options.observedUntil, 'options.observedUntil')
  const clients = readEvents(events, read.kinds, until)
  const told = clients.map(client => staysOf(client, read))
  return deepFreeze({
    kind: 'stage-history',
    stages: read.policy.stages.map(({ stage }) => stage),
    observedUntil: isoDate(until),
    stays: told.flatMap(({ stays }) => stays),
    uncertain: told.reduce((sum, { uncertain }) => sum + uncertain, 0),
  })
}

/** A change of stage; no stage where it is not certain. */
interface Turn {
  readonly day: DayNumber
  readonly stage?: string
}

function staysOf(
  { client, days }: ClientEvents,
  read: ReadLifecycle,
): { stays: readonly StageStay[]; uncertain: number } {
  const wording = wordingOf(read, 'en')
  const turns: Turn[] = []
  for (const { day, facts, isEnd } of days) {
    const { stage } = isEnd ? { stage: ENDED } : stageOf(read, facts, wording)
    const before = turns.at(-1)
    if (before === undefined || before.stage !== stage) turns.push({ day, ...(stage !== undefined && { stage }) })
  }
  const stays = turns.flatMap(({ day, stage }, i): readonly StageStay[] => {
    if (stage === undefined || stage === ENDED) return []
    const after = turns[i + 1]
    const left =
      after === undefined ? {} : { until: isoDate(after.day), ...(after.stage !== undefined && { next: after.stage }) }
    return [{ client, stage, from: isoDate(day), ...left }]
  })
  return { stays, uncertain: turns.filter(({ stage }) => stage === undefined).length }
}
