/**
 * Rates of return and schedules, ours against a loop over scipy's brentq, pyxirr, numpy-financial: many small questions one
 * after the other, each asked of the function that answers with one number.
 *
 * @module
 */

import { randomStream } from 'clientele/model'
import { money, uniqueIrr, uniqueXirr } from 'clientele/money'
import { loanSchedule } from 'clientele/project'
import type { PeerRow } from '../../results.js'
import { readColumns, shareColumn } from '../columns.js'
import type { Contest, Runnable } from '../contest.js'
import { contest } from '../contest.js'
import { startPeer } from '../peer.js'

const SETS = 1000
const FEW = 12
const MANY = 60
const LOANS = 20
const MONTHS = 360
const RATE = 0.045
/** Two programs that search for a root stop at a distance from it. */
const SEARCHED = 1e-7

interface Sets {
  /** Flows of each set. */
  readonly width: number
  /** Whole days since 1970. */
  readonly days: Float64Array
  readonly amounts: Float64Array
}

/** Paid on the first day, received on later ones, two months apart: one sign change. */
function simulatedFlows(seed: number, width: number): Sets {
  const uniform = randomStream(seed)
  const [days, amounts] = [new Float64Array(SETS * width), new Float64Array(SETS * width)]
  for (let set = 0; set < SETS; set++) {
    let day = 19_000 + Math.floor(1000 * uniform())
    const growth = 0.6 + uniform()
    for (let k = 0; k < width; k++) {
      days[set * width + k] = day
      day += 20 + Math.floor(80 * uniform())
      amounts[set * width + k] =
        k === 0 ? -10_000 : Math.round((200_000 * growth * (0.5 + uniform())) / (width - 1)) / 20
    }
  }
  return { width, days, amounts }
}

/** All races of this chapter. */
export async function returnsRows(python: string): Promise<PeerRow[]> {
  const peer = startPeer(python, 'returns_server.py')
  const rows: PeerRow[] = []
  const run = async (contests: readonly Runnable[]): Promise<void> => {
    for (const race of contests) {
      const row = await race(peer)
      console.error(`  ${row.task}: ${row.ratio.toPrecision(3)}x`)
      rows.push(row)
    }
  }
  const share = async ({ width, days, amounts }: Sets): Promise<void> => {
    for (const [name, column] of Object.entries({ days, amounts, width: Float64Array.of(width) })) {
      await peer.ask(shareColumn(name, column))
    }
    await peer.ask({ task: 'sets', args: {} })
  }
  const [few, many] = [simulatedFlows(1, FEW), simulatedFlows(1, MANY)]
  await share(few)
  await run(racesOfFew(few))
  await share(many)
  await run([race(many, 'irr', 'numpy-financial', 'npf_irr', 1, 100)])
  await run([contest(schedules())])
  await peer.stop()
  return rows
}

function racesOfFew(sets: Sets): readonly Runnable[] {
  return [
    race(sets, 'xirr', 'a brentq loop of scipy, bounds for any rate', 'brentq_xirr', 1, 150),
    race(sets, 'xirr', 'brentq over columns of numpy, bounds near these rates', 'brentq_columns_xirr', 1),
    race(sets, 'xirr', 'pyxirr', 'pyxirr_xirr', 20, 1),
    race(sets, 'irr', 'numpy-financial', 'npf_irr', 1, 100),
    race(sets, 'irr', 'pyxirr', 'pyxirr_irr', 20),
  ]
}

function race(
  { width, days, amounts }: Sets,
  of: 'irr' | 'xirr',
  peer: string,
  task: string,
  calls: number,
  goal?: number,
): Runnable {
  const part = (column: Float64Array): Float64Array[] =>
    Array.from({ length: SETS }, (_, set) => column.slice(set * width, (set + 1) * width))
  const flows = part(amounts)
  const dated = part(days).map((own, set) => ({ days: own, amounts: flows[set]! }))
  return contest({
    task: `${SETS} ${of} of ${width} flows with one sign change, the peer is ${peer}`,
    ours: of === 'xirr' ? () => dated.map(set => uniqueXirr(set)) : () => flows.map(values => uniqueIrr(values)),
    theirs: { task, args: {}, calls },
    compare: sameRates,
    calls: 40,
    ...(goal !== undefined && { goal }),
  })
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
