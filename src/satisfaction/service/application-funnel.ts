/**
 * Where do applications get lost on the way to the money: declined, taken back, or still waiting?
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject } from '../../errors/index.js'
import type { Interval } from '../../model/index.js'
import type { DateInput } from '../../money/core.js'
import { NEVER } from '../../records/day-columns.js'
import { expectLevel } from '../../statistics/level.js'
import { cumulativeIncidence, incidenceAt } from '../../statistics/survival/competing/index.js'
import type { ApplicationColumns, ReadApplications } from './read-applications.js'
import { readApplications } from './read-applications.js'
import type { ServiceShare } from './service-share.js'
import { serviceShare } from './service-share.js'

/** How far it is known, and within how long. */
export interface ApplicationFunnelOptions {
  /** The last day of which everything is known; applications submitted later are left out. */
  readonly observedUntil: DateInput
  /** Calendar days from submission, within which `within` says what has become of an application; 30 by default. */
  readonly withinDays?: number
  /** Nominal probability of intervals, within (0, 1); 0.95 by default. */
  readonly level?: number
}

/** From one step to the next. */
export interface FunnelDrop {
  readonly from: 'submitted' | 'approved'
  readonly to: 'approved' | 'paid out'
  /** `entered` = `wentOn` + `declined` + `withdrawn` + `open`. */
  readonly entered: number
  readonly wentOn: number
  readonly declined: number
  readonly withdrawn: number
  readonly open: number
  /** Of those that are no longer open, the part that went on: it leaves out who waits. */
  readonly conversion: ServiceShare
}

/** A probability with its interval. */
export interface LikelyFate {
  readonly probability: number
  readonly interval: Interval
}

/** What has become of an application. */
export type ApplicationFate = 'approved' | 'declined' | 'withdrawn' | 'open'

/** What becomes of applications. */
export interface ApplicationFunnel {
  /** From submitted to approved and, where payouts are known, from approved to paid out. */
  readonly steps: readonly FunnelDrop[]
  /**
   * What has become of an application within so many days of being submitted, those still open counted for as long as they were
   * watched; the four add up to 1. Absent where none was watched so long, or nothing has been decided or taken back.
   */
  readonly within?: { readonly days: number } & Readonly<Record<ApplicationFate, LikelyFate>>
}

/**
 * The way of applications to approval and payout: how many went on, and how the others were lost.
 *
 * Being declined and taking back exclude each other, so that each is counted by its cumulative incidence: one less the share that
 * would be left were the other not to happen says too much of both.
 *
 * @throws ClienteleError as {@link turnaround}.
 * @example
 * import { applicationFunnel } from 'clientele/satisfaction'
 * const applications = {
 *   client: ['A', 'B', 'C', 'D', 'E'],
 *   submitted: ['2025-03-03', '2025-03-03', '2025-03-10', '2025-03-10', '2025-03-24'],
 *   decided: ['2025-03-10', '2025-03-20', '2025-03-21', null, null],
 *   decision: ['approved', 'declined', 'approved', null, null],
 *   withdrawn: [null, null, null, '2025-03-17', null],
 *   paidOut: ['2025-03-14', null, null, null, null],
 * }
 * const { steps, within } = applicationFunnel(applications, { observedUntil: '2025-03-31', withinDays: 14 })
 * steps.map(({ to, entered, wentOn, open }) => `${to}: ${wentOn} of ${entered}, ${open} open`)
 * // => ['approved: 2 of 5, 1 open', 'paid out: 1 of 2, 1 open']
 * within.withdrawn.probability.toFixed(2) // => '0.20'
 */
export function applicationFunnel(
  applications: ApplicationColumns,
  options: ApplicationFunnelOptions,
): ApplicationFunnel {
  expectKnownKeys(expectObject(options, 'options'), ['observedUntil', 'withinDays', 'level'], 'options')
  const level = expectLevel(options.level)
  const { withinDays: asked = 30 } = options
  const days = expectInteger(asked, 'options.withinDays', 1, 36_525)
  const of = readApplications(applications, options.observedUntil)
  const all = Array.from(of.submitted.keys())
  const approved = all.filter(row => fateOf(of, row) === 'approved')
  return {
    steps: [
      dropOf(
        all.map(row => [of.client[row]!, fateOf(of, row)]),
        { from: 'submitted', to: 'approved' },
        level,
      ),
      ...(of.hasPayouts
        ? [
            dropOf(
              approved.map(row => [of.client[row]!, payoutOf(of, row)]),
              { from: 'approved', to: 'paid out' },
              level,
            ),
          ]
        : []),
    ],
    ...withinOf(of, days, level),
  }
}

/** What became of an application until it was approved. */
function fateOf({ decided, isApproved, withdrawn }: ReadApplications, row: number): ApplicationFate {
  if (decided[row] !== NEVER) return isApproved[row] === 1 ? 'approved' : 'declined'
  return withdrawn[row] === NEVER ? 'open' : 'withdrawn'
}

/** The same of an approved one until it was paid out. */
function payoutOf({ paidOut, withdrawn }: ReadApplications, row: number): ApplicationFate {
  if (paidOut[row] !== NEVER) return 'approved'
  return withdrawn[row] === NEVER ? 'open' : 'withdrawn'
}

function dropOf(
  cases: readonly (readonly [client: number, fate: ApplicationFate])[],
  step: Pick<FunnelDrop, 'from' | 'to'>,
  level: number,
): FunnelDrop {
  const count = (fate: ApplicationFate): number => cases.filter(([, own]) => own === fate).length
  const over = cases.filter(([, fate]) => fate !== 'open')
  return {
    ...step,
    entered: cases.length,
    wentOn: count('approved'),
    declined: count('declined'),
    withdrawn: count('withdrawn'),
    open: count('open'),
    conversion: serviceShare(
      over.map(([client, fate]) => ({ client, isPart: fate === 'approved' })),
      level,
    ),
  }
}

const ENDINGS = ['approved', 'declined', 'withdrawn'] as const

function withinOf(of: ReadApplications, days: number, level: number): Pick<ApplicationFunnel, 'within'> {
  const { submitted, decided, withdrawn, until } = of
  const duration = submitted.map((start, row) => Math.min(decided[row]!, withdrawn[row]!, until) - start)
  const ending = Array.from(submitted, (_, row) => {
    const fate = fateOf(of, row)
    return fate === 'open' ? null : fate
  })
  const curves = cumulativeIncidence({ unit: 'day', duration, ending, endings: ENDINGS }, { level })
  const { stillThere, incidence, defined } = incidenceAt(curves, [days])
  if (defined[0] === 0) return {}
  const fate = (columns: typeof stillThere): LikelyFate => ({
    probability: columns.values[0]!,
    interval: {
      lower: columns.lower[0]!,
      upper: columns.upper[0]!,
      level,
      kind: 'confidence',
      method: 'aalen-johansen (log-log)',
    },
  })
  const [approved, declined, taken] = ENDINGS.map(name => fate(incidence[name]!))
  return { within: { days, approved: approved!, declined: declined!, withdrawn: taken!, open: fate(stillThere) } }
}
