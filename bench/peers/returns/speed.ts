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
  const flows = starts.map(at => amounts.slice(at, at + FLOWS))
  const dated = starts.map((at, set) => ({ days: days.slice(at, at + FLOWS), amounts: flows[set]! }))
  const ours = {
    xirr: (): number[] => dated.map(set => xirr(set).rates[0]!),
    irr: (): number[] => flows.map(values => irr(values).rates[0]!),
  }
  const race = (of: 'irr' | 'xirr', peer: string, task: string, calls: number, goal?: number): Runnable =>
    contest({
      task: `${SETS} ${of} of ${FLOWS} flows with one sign change, the peer is ${peer}`,
      ours: ours[of],
      theirs: { task, args: {}, calls },
      compare: sameRates,
      calls: 40,
      ...(goal !== undefined && { goal }),
    })
  return [
    race('xirr', 'a brentq loop of scipy, bounds for any rate', 'brentq_xirr', 1, 150),
    race('xirr', 'brentq over columns of numpy, bounds near these rates', 'brentq_columns_xirr', 1),
    race('xirr', 'pyxirr', 'pyxirr_xirr', 20, 1),
    race('irr', 'numpy-financial', 'npf_irr', 1, 100),
    race('irr', 'pyxirr', 'pyxirr_irr', 20),
    contest(schedules()),
  ]
}

/** Growth of a period, since rates next to 0 have no digit to compare. */
const sameRates: Contest<number[]>['compare'] = (ours, _, file) => [
  { name: 'growth', ours: ours.map(growth), theirs: readColumns(file, 1)[0]!.map(growth), tolerance: SEARCHED },
]
const growth = (rate: number): number => 1 + rate

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
    // Cents are rounded each month here and never there: they drift apart by some cents, the last instalment by two units.
    compare: (ours, _, file) => [
      { name: 'amounts', ours: ours.map(besides), theirs: readColumns(file, 1)[0]!.map(besides), tolerance: 0.003 },
    ],
    calls: 4,
    note: 'cents and days of exact schedules here, doubles without days there',
  }
}

/** An amount beside one of a thousand, so that the first amounts of principal and the last of interest weigh no more than others. */
const besides = (amount: number): number => 1000 + amount
