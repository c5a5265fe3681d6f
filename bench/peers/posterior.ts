/**
 * The posterior of BG/NBD under half-normal priors, ours against PyMC-Marketing's: the time until draws are there whose
 * R-hat is below 1.01, and the effective draws per CPU second of sampling alone, warm-up included.
 *
 * Both posteriors are compared first: means within 0.05 standard deviations (and what chance may do to so many draws), ends
 * of the 95 % interval within 5 % of its width.
 *
 * @module
 */
import { performance } from 'node:perf_hooks'
import { bgNbd, drawInterval, posterior } from 'clientele/lifetime'
import { runSync } from 'clientele/model'
import { customerBaseFromSummary } from 'clientele/records'
import { diagnose, priors } from 'clientele/statistics'
import type { PeerRow } from '../results.js'
import type { Columns } from '../simulated.js'
import { OPTIONS } from '../simulated.js'
import { shareColumns } from './columns.js'
import { rowOf } from './contest.js'
import { startPeer } from './peer.js'

const NAMES = ['r', 'alpha', 'a', 'b'] as const
type Name = (typeof NAMES)[number]
const SCALES: Readonly<Record<Name, number>> = { r: 1, alpha: 10, a: 2, b: 5 }
const ROUNDS = 3
const CHAINS = 4
/** Each side takes as many draws as it needs for R-hat below 1.01. */
const OURS = { warmup: 150, draws: 400 }
const THEIRS = { warmup: 500, draws: 1000 }
const LARGEST_R_HAT = 1.01
/** Draws of the comparison, on both sides. */
const COMPARED = { ours: { warmup: 1000, draws: 4000 }, theirs: { warmup: 1000, draws: 7000 } }
/** Effective draws that a comparison needs. */
const ENOUGH = 10_000
/** Standard deviations that means, and shares of their width that intervals, may be apart. */
const MEANS_APART = 0.05
const ENDS_APART = 0.05

/** What a posterior says, from either side. */
interface Told {
  /** Seconds from the data to the draws. */
  readonly wall: number
  /** CPU seconds of sampling. */
  readonly sampling: number
  readonly leastEffectiveSize: number
  readonly largestRHat: number
  readonly means: Readonly<Record<Name, number>>
  readonly deviations: Readonly<Record<Name, number>>
  readonly ends: Readonly<Record<Name, readonly [number, number]>>
}

function sampleOurs(columns: Columns, seed: number, { warmup, draws }: typeof OURS): Told {
  const began = performance.now()
  const base = customerBaseFromSummary(columns, OPTIONS)
  const pair = [bgNbd, bgNbd.fit(base)] as const
  const beliefs = byName(name => priors.halfNormal({ scale: SCALES[name] }))
  const used = process.cpuUsage()
  const sample = runSync(posterior(pair, base, { priors: beliefs, seed, chains: CHAINS, warmup, draws }))
  const { user, system } = process.cpuUsage(used)
  const wall = (performance.now() - began) / 1000
  const { parameters } = diagnose(sample)
  const told = Object.values(parameters)
  const all = { draws: CHAINS * draws }
  const estimates = byName(name => drawInterval(pair, base, sample, ({ params }) => params[name], all))
  return {
    wall,
    sampling: (user + system) / 1e6,
    leastEffectiveSize: Math.min(...told.flatMap(d => [d.bulkEffectiveSize ?? 0, d.tailEffectiveSize ?? 0])),
    largestRHat: Math.max(...told.map(({ rHat }) => rHat ?? Number.POSITIVE_INFINITY)),
    means: byName(name => estimates[name].value),
    deviations: byName(name => estimates[name].standardError),
    ends: byName(name => [estimates[name].interval.lower, estimates[name].interval.upper]),
  }
}

function byName<T>(value: (name: Name) => T): Readonly<Record<Name, T>> {
  return { r: value('r'), alpha: value('alpha'), a: value('a'), b: value('b') }
}

/** Both rows of the race, on one base. */
export async function posteriorRows(python: string, name: string, label: string, columns: Columns): Promise<PeerRow[]> {
  const peer = startPeer<Told>(python, 'pymc_server.py')
  for (const load of shareColumns(name, columns)) await peer.ask(load)
  const sampleTheirs = (seed: number, effort: typeof THEIRS, cores: number): Promise<Told> => {
    const { warmup, draws } = effort
    const args = { data: name, scales: SCALES, draws, warmup, chains: CHAINS, cores, seed }
    return peer.ask({ task: 'sample', args })
  }
  checkAlike(sampleOurs(columns, 1, COMPARED.ours), await sampleTheirs(1, COMPARED.theirs, 2))
  const walls: { ours: number; theirs: number }[] = []
  const samplings: { ours: number; theirs: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const mine = sampleOurs(columns, round, OURS)
    const [aside, alone] = [await sampleTheirs(round, THEIRS, 2), await sampleTheirs(round, THEIRS, 1)]
    for (const [side, { largestRHat }] of Object.entries({ mine, aside, alone })) {
      if (!(largestRHat < LARGEST_R_HAT)) throw new Error(`R-hat of ${side} is ${largestRHat}: more draws are needed`)
    }
    walls.push({ ours: mine.wall, theirs: aside.wall })
    samplings.push({ ours: perThousand(mine), theirs: perThousand(alone) })
  }
  await peer.stop()
  const note = 'the peer samples in two processes'
  return [
    rowOf(
      { task: `BG/NBD posterior of ${label}, R-hat < 1.01, wall time; peer PyMC-Marketing`, goal: 50, note },
      's',
      walls,
    ),
    rowOf(
      {
        task: 'same, CPU time of sampling per 1,000 effective draws; peer PyMC-Marketing',
        goal: 3,
        note: 'the peer samples in one process',
      },
      's',
      samplings,
    ),
  ]
}

function perThousand({ sampling, leastEffectiveSize }: Told): number {
  return (1000 * sampling) / leastEffectiveSize
}

function checkAlike(mine: Told, theirs: Told): void {
  for (const name of NAMES) {
    const mean = Math.abs(mine.means[name] - theirs.means[name]) / theirs.deviations[name]
    const width = theirs.ends[name][1] - theirs.ends[name][0]
    const ends = [0, 1].map(end => Math.abs(mine.ends[name][end]! - theirs.ends[name][end]!) / width)
    console.error(
      `  ${name}: means ${mean.toFixed(3)} deviations apart, ends ${ends.map(e => e.toFixed(3)).join(' and ')} of the width`,
    )
    if (mean > MEANS_APART || Math.max(...ends) > ENDS_APART)
      throw new Error(`Posteriors differ in ${name}: nothing is timed`)
  }
  const sizes = [mine, theirs].map(({ leastEffectiveSize }) => Math.round(leastEffectiveSize))
  console.error(`  least effective sizes ${sizes.join(' and ')}`)
  if (Math.min(...sizes) < ENOUGH) throw new Error(`A comparison needs ${ENOUGH} effective draws: take more`)
}
