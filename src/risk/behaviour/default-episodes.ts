/**
 * When each client came into default and when it came out, by one definition.
 *
 * @module
 */
import type { DayNumber } from '../../money/core.js'
import type { RepaymentLedger } from '../../records/core.js'
import { NEVER } from '../../records/core.js'
import type { ArrearsStretch } from './arrears-stretches.js'
import { arrearsStretches } from './arrears-stretches.js'
import type { DefaultDefinition } from './default-definition.js'
import type { Units } from './units.js'
import type { UnlikelyDays, UnlikelyToPay } from './unlikely-to-pay.js'
import { unlikelyDaysOf } from './unlikely-to-pay.js'

/** What brought a default about. */
export type DefaultCause = 'days-past-due' | 'unlikely-to-pay'

/** From the first day of a default to before the first day of performing again; {@link NEVER} where that is not seen. */
export interface DefaultEpisode {
  readonly from: DayNumber
  readonly until: DayNumber
  readonly cause: DefaultCause
  readonly reason?: string
}

/** Unit -> its episodes in the order of time; units without any are absent. */
export type EpisodesByUnit = ReadonlyMap<number, readonly DefaultEpisode[]>

export function defaultEpisodes(
  ledger: RepaymentLedger,
  units: Units,
  definition: DefaultDefinition,
  unlikelyToPay: readonly UnlikelyToPay[] | undefined,
): EpisodesByUnit {
  const unlikely = unlikelyDaysOf(unlikelyToPay, ledger, units)
  const episodes = new Map<number, readonly DefaultEpisode[]>()
  for (let unit = 0; unit < units.size; unit++) {
    const [first, end] = [units.starts[unit]!, units.starts[unit + 1]!]
    const events = unlikely.get(unit)
    if (events === undefined && !mayBeLate(ledger, first, end, definition)) continue
    const own = episodesOf(ledger, first, end, definition, events ?? [])
    if (own.length > 0) episodes.set(unit, own)
  }
  return episodes
}

/** A client is in arrears without a break for at most as long as from its first late instalment on: most never are. */
function mayBeLate(
  ledger: RepaymentLedger,
  first: number,
  end: number,
  { daysPastDue, counting }: DefaultDefinition,
): boolean {
  const { instalmentStarts, due, settledOn, observedUntil } = ledger
  const least = counting === 'oldest-instalment' ? daysPastDue : 0
  for (let i = instalmentStarts[first]!; i < instalmentStarts[end]!; i++) {
    if (Math.min(settledOn[i]!, observedUntil + 1) - due[i]! > least) return true
  }
  return false
}

function episodesOf(
  ledger: RepaymentLedger,
  first: number,
  end: number,
  definition: DefaultDefinition,
  events: readonly UnlikelyDays[],
): readonly DefaultEpisode[] {
  const changes = events.flatMap(({ from, until }) => (until === NEVER ? [from] : [from, until + 1]))
  const episodes: DefaultEpisode[] = []
  let open: Omit<DefaultEpisode, 'until'> | undefined
  let [materialSince, cleanSince] = [NEVER, NEVER]
  for (const stretch of arrearsStretches(ledger, first, end, changes)) {
    const isMaterial = exceeds(stretch, definition)
    materialSince = isMaterial ? Math.min(materialSince, stretch.from) : NEVER
    const event = events.find(({ from, until }) => from <= stretch.from && stretch.from <= until)
    if (open === undefined) {
      open = beginningIn(stretch, firstDayOfDefault(stretch, materialSince, definition), event)
      cleanSince = NEVER
    }
    if (open === undefined) continue
    cleanSince = isMaterial || event !== undefined ? NEVER : Math.min(cleanSince, stretch.from)
    const cured = cleanSince + definition.probationDays
    if (cured >= stretch.until) continue
    episodes.push({ ...open, until: cured })
    open = undefined
  }
  return open === undefined ? episodes : [...episodes, { ...open, until: NEVER }]
}

function exceeds({ pastDue, outstanding }: ArrearsStretch, { materiality }: DefaultDefinition): boolean {
  return pastDue > materiality.absolute && pastDue > materiality.relative * outstanding
}

/** The first day of the stretch on which too many days past due are counted; NEVER where nothing material is past due. */
function firstDayOfDefault(
  { from, oldestDue }: ArrearsStretch,
  materialSince: DayNumber,
  { counting, daysPastDue }: DefaultDefinition,
): DayNumber {
  if (materialSince === NEVER) return NEVER
  const countedFrom = counting === 'oldest-instalment' ? oldestDue : materialSince - 1
  return Math.max(from, countedFrom + daysPastDue + 1)
}

function beginningIn(
  { from, until }: ArrearsStretch,
  late: DayNumber,
  event: UnlikelyDays | undefined,
): Omit<DefaultEpisode, 'until'> | undefined {
  if (event !== undefined && from < late) {
    return { from, cause: 'unlikely-to-pay', ...(event.reason !== undefined && { reason: event.reason }) }
  }
  return late < until ? { from: late, cause: 'days-past-due' } : undefined
}
