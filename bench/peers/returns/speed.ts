/**
 * Rates of return and schedules, ours against a loop over scipy's brentq, pyxirr, numpy-financial: many small questions one
 * after the other, each asked of the function that answers one.
 *
 * @module
 */

import { randomStream } from 'clientele/model'
import { irr, money, xirr } from 'clientele/money'
import { loanSchedule } from 'clientele/project'
import type { PeerRow } from '../../results.js'
import { readColumns, shareColumn } from '../columns.js'
import type { Contest, Runnable } from '../contest.js'
import { contest } from '../contest.js'
import { startPeer } from '../peer.js'

const FLOWS = 12
const SETS = 1000
const LOANS = 20
const MONTHS = 360
const RATE = 0.045
/** Two programs that search for a root stop at a distance from it. */
const SEARCHED = 1e-7

interface Sets {
  /** Whole days since 1970. */
  readonly days: Float64Array
  readonly amounts: Float64Array
}

/** Paid on the first day, received on eleven later ones within about two years: one sign change. */
function simulatedFlows(seed: number): Sets {
  const uniform = randomStream(seed)
  const [days, amounts] = [new Float64Array(SETS * FLOWS), new Float64Array(SETS * FLOWS)]
  for (let set = 0; set < SETS; set++) {
    let day = 19_000 + Math.floor(1000 * uniform())
    const growth = 0.6 + uniform()
    for (let k = 0; k < FLOWS; k++) {
      days[set * FLOWS + k] = day
      day += 20 + Math.floor(80 * uniform())
      amounts[set * FLOWS + k] = k === 0 ? -10_000 : Math.round((200_000 * growth * (0.5 + uniform())) / 11) / 20
    }
  }
  return { days, amounts }
}

/** All races of this chapter. */
export async function returnsRows(python: string): Promise<PeerRow[]> {
  const { days, amounts } = simulatedFlows(1)
  const peer = startPeer(python, 'returns_server.py')
  await peer.ask(shareColumn('days', days))
  await peer.ask(shareColumn('amounts', amounts))
  await peer.ask(shareColumn('width', Float64Array.of(FLOWS)))
  await peer.ask({ task: 'sets', args: {} })
  const rows: PeerRow[] = []
  for (const race of races({ days, amounts })) {
    const row = await race(peer)
    console.error(`  ${row.task}: ${row.ratio.toPrecision(3)}x`)
    rows.push(row)
  }
  await peer.stop()
  return rows
}

function races({ days, amounts }: Sets): readonly Runnable[] {
  const starts = Array.from({ length: SETS }, (_, set) => set * FLOWS)
  const part = (column: Float64Array): Float64Array[] => starts.map(at => column.subarray(at, at + FLOWS))
  const flows = part(amounts)
  const dated = part(days).map((of, set) => ({ days: of, amounts: flows[set]! }))
  const rated = (task: string, count: number): string =>
    `${SETS} ${task} of ${FLOWS} flows with one sign change, the peer is ${['a loop over scipy', 'pyxirr', 'numpy-financial'][count]}`
  const oursXirr = (): number[] => dated.map(set => xirr(set).rates[0]!)
  const oursIrr = (): number[] => flows.map(values => irr(values).rates[0]!)
  const rates: readonly Contest<number[]>[] = [
    {
      task: rated('xirr', 0),
      ours: oursXirr,
      theirs: { task: 'brentq_xirr', args: {} },
      compare: sameRates,
      goal: 150,
      calls: 40,
    },
    {
      task: rated('xirr', 1),
      ours: oursXirr,
      theirs: { task: 'pyxirr_xirr', args: {}, calls: 10 },
      compare: sameRates,
      goal: 1,
      calls: 40,
    },
    {
      task: rated('irr', 2),
      ours: oursIrr,
      theirs: { task: 'npf_irr', args: {} },
      compare: sameRates,
      goal: 100,
      calls: 40,
    },
    {
      task: rated('irr', 1),
      ours: oursIrr,
      theirs: { task: 'pyxirr_irr', args: {}, calls: 10 },
      compare: sameRates,
      calls: 40,
    },
  ]
  return [...rates.map(contest), contest(schedules())]
}

const sameRates: Contest<number[]>['compare'] = (ours, _, file) => [
  { name: 'rates', ours, theirs: readColumns(file, 1)[0]!, tolerance: SEARCHED },
]

/** Interest and principal of every instalment: exact cents that add up here, doubles there. */
function schedules(): Contest<readonly number[]> {
  const principals = Array.from({ length: LOANS }, (_, i) => 100_000 + 12_345 * i)
  return {
    task: `${LOANS} schedules of ${MONTHS} level instalments, the peer is numpy-financial`,
    ours: () =>
      principals.flatMap(principal => {
        const { instalments } = loanSchedule({
          principal: money(principal, 'EUR'),
          from: '2025-01-15',
          periods: { count: MONTHS, every: { value: 1, unit: 'month' } },
          rate: { kind: 'fixed', annualRate: RATE },
          repayment: { kind: 'annuity' },
        })
        return [...instalments.map(row => row.interest / 100), ...instalments.map(row => row.principal / 100)]
      }),
    theirs: { task: 'schedules', args: { rate: RATE / 12, periods: MONTHS, principals } },
    // Cents are rounded each month here and never there: they drift apart by some cents in thirty years.
    compare: (ours, _, file) => [
      { name: 'to ten cents', ours: ours.map(toTen), theirs: readColumns(file, 1)[0]!.map(toTen), tolerance: 0 },
    ],
    calls: 4,
  }
}

const toTen = (amount: number): number => Math.round(amount / 10)
