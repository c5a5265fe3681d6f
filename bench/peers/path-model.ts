/**
 * A path model of bank clients with 1,000 resamples, ours against plspm: centroid scheme, items with their own spread, as its
 * documentation has it. The paths are equal; standard errors hang on which clients were drawn, and differ as two draws do.
 *
 * The peer takes minutes, so that one round is timed. It resamples in a process of its own, whose CPU time counts.
 *
 * @module
 */
import { randomStream, runSync } from 'clientele/model'
import { bootstrapPaths, pathModel } from 'clientele/satisfaction'
import { drawNormal } from 'clientele/statistics'
import { cpuSeconds } from '../cpu-time.js'
import type { PeerRow } from '../results.js'
import { checkAgreement } from './agreement.js'
import { pathOf, readColumns, shareColumn } from './columns.js'
import { rowOf } from './contest.js'
import { startPeer } from './peer.js'

const CLIENTS = 250
const RUNS = 1000

/** Items and what leads to what, as in the bank's survey: 27 items, six constructs, ten paths. */
const ITEMS = { IMAG: 5, EXPE: 5, QUAL: 5, VAL: 4, SAT: 4, LOY: 4 } as const
const LEADS = {
  IMAG: ['EXPE', 'SAT', 'LOY'],
  EXPE: ['QUAL', 'VAL', 'SAT'],
  QUAL: ['VAL', 'SAT'],
  VAL: ['SAT'],
  SAT: ['LOY'],
} as const

type Construct = keyof typeof ITEMS

/** The race over the bank's model. */
export async function pathModelRows(python: string): Promise<PeerRow[]> {
  const answers = simulatedAnswers(1)
  const peer = startPeer(python, 'path_model_server.py')
  for (const [name, column] of Object.entries(answers)) await peer.ask(shareColumn(name, column))
  const blocks = Object.fromEntries(Object.keys(ITEMS).map(construct => [construct, construct.toLowerCase()]))
  await peer.ask({ task: 'prepare', args: { blocks, paths: LEADS } })
  const file = pathOf('compared')
  const { seconds: theirs } = await peer.ask({ task: 'bootstrap', args: { runs: RUNS }, file })
  await peer.stop()
  const ours = (): readonly (readonly number[])[] => resampled(answers)
  const task = `Path model of ${CLIENTS} bank clients, 27 items, with ${RUNS} resamples, the peer is plspm`
  const [estimates, errors] = readColumns(file, 2)
  const [own, ownErrors] = ours()
  checkAgreement(task, [
    { name: 'paths', ours: own!, theirs: estimates!, tolerance: 1e-4 },
    // Of 1,000 resamples a standard error is known to some 2 %, of heavy tails to less.
    { name: 'standard errors', ours: ownErrors!, theirs: errors!, tolerance: 0.15 },
  ])
  cpuSeconds(ours, 3)
  const note = 'one round, as the peer takes minutes'
  const row = rowOf({ task, goal: 20, note }, 's', [{ ours: cpuSeconds(ours, 5), theirs }])
  console.error(`  ${row.task}: ${row.ratio.toPrecision(3)}x`)
  return [row]
}

/** Paths and their standard errors, by cause and outcome. */
function resampled(answers: Readonly<Record<string, Float64Array>>): readonly (readonly number[])[] {
  const constructs = Object.fromEntries(
    Object.keys(ITEMS).map(name => [name, { kind: 'composite', items: itemsOf(name) } as const]),
  )
  const paths = Object.entries(LEADS).flatMap(([from, targets]) => targets.map(to => ({ from, to })))
  const model = pathModel.fit(answers, { constructs, paths }, { scheme: 'centroid', standardise: false })
  const found = runSync(bootstrapPaths(model, answers, { seed: 1, replicates: RUNS })).paths
  const inOrder = paths.map(({ from, to }) => found.find(path => path.from === from && path.to === to)!)
  return [inOrder.map(({ estimate }) => estimate), inOrder.map(({ standardError }) => standardError)]
}

function itemsOf(construct: string): readonly string[] {
  const count = Object.entries(ITEMS).find(([name]) => name === construct)![1]
  return Array.from({ length: count }, (_, i) => `${construct.toLowerCase()}${i + 1}`)
}

/** Answers from 1 to 10 of a bank that does not exist: each construct moves with those that lead to it. */
function simulatedAnswers(seed: number): Readonly<Record<string, Float64Array>> {
  const stream = randomStream(seed)
  const columns = Object.fromEntries(
    Object.keys(ITEMS).flatMap(construct => itemsOf(construct).map(item => [item, new Float64Array(CLIENTS)] as const)),
  )
  for (let client = 0; client < CLIENTS; client++) {
    const levels: Partial<Record<Construct, number>> = {}
    for (const construct of Object.keys(ITEMS)) {
      const causes = Object.entries(LEADS).flatMap(([from, targets]: readonly [string, readonly string[]]) =>
        targets.includes(construct) ? [levels[from as Construct]!] : [],
      )
      const moved = causes.reduce((sum, level) => sum + 0.45 * level, 0)
      const level = moved + (causes.length === 0 ? 1 : 0.6) * drawNormal(stream)
      levels[construct as Construct] = level
      for (const item of itemsOf(construct)) {
        const answer = Math.round(7 + 1.2 * level + 1.1 * drawNormal(stream))
        columns[item]![client] = Math.min(10, Math.max(1, answer))
      }
    }
  }
  return columns
}
