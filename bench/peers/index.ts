/**
 * The same work done by us and by lifetimes, side by side: `npm run bench:peers`, or `npm run bench:peers -- SECTION...`
 * for some of the sections, which then only prints.
 *
 * CPU seconds of one thread, medians of interleaved rounds, both sides warm unless a row says cold; the results are
 * compared before anything is timed.
 *
 * @module
 */
import { customerBase } from 'clientele/records'
import { thisMachine } from '../machine.js'
import type { PeerRow } from '../results.js'
import { today, writePeers } from '../results.js'
import type { Columns } from '../simulated.js'
import { OPTIONS, shuffled, simulatedColumns, simulatedLog } from '../simulated.js'
import { binningRows } from './binning.js'
import { bootstrapContest } from './bootstrap.js'
import { cdnow } from './cdnow.js'
import { shareColumn, shareColumns } from './columns.js'
import type { Runnable } from './contest.js'
import { coxRows } from './cox.js'
import { FRESH_FIT, fitContests } from './fits.js'
import { coldRows, memoryRow } from './fresh.js'
import { kMeansRows } from './k-means.js'
import { kaplanMeierRows } from './kaplan-meier.js'
import { logisticRows } from './logistic.js'
import { LOG_CONTESTS, logContest } from './logs.js'
import { migrationRows } from './migration.js'
import { donations, opportunityContests, shareOpportunities } from './opportunities.js'
import { FRESH_PARETO_FIT, paretoContests } from './pareto.js'
import { pathModelRows } from './path-model.js'
import type { Peer } from './peer.js'
import { startPeer } from './peer.js'
import { peerTable } from './peer-table.js'
import { posteriorRows } from './posterior.js'
import { outcomesTable } from './project/agreement.js'
import { askProjects } from './project/answers.js'
import { writeOutcomes } from './project/recorded.js'
import { projectRows } from './project/speed.js'
import { peerPython, peerVersions } from './python.js'
import { answersTable, askPeers } from './returns/answers.js'
import { writeAnswers } from './returns/recorded.js'
import { returnsRows } from './returns/speed.js'
import { scoreContests } from './scores.js'
import { spendColumns, spendingContests } from './spending.js'
import { spendingColumns, valueContest } from './value.js'

const python = peerPython()

async function run(contests: readonly Runnable[], prepare: (peer: Peer) => Promise<void>): Promise<PeerRow[]> {
  const peer = startPeer(python)
  await prepare(peer)
  const rows: PeerRow[] = []
  for (const contest of contests) {
    const row = await contest(peer)
    console.error(`  ${row.task}: ${row.ratio.toPrecision(3)}x`)
    rows.push(row)
  }
  await peer.stop()
  return rows
}

function withColumns(name: string, columns: Columns): (peer: Peer) => Promise<void> {
  return async peer => {
    for (const load of shareColumns(name, columns)) await peer.ask(load)
    await peer.ask({ task: 'compress_before', args: { data: name } })
  }
}

const SECTIONS: Readonly<Record<string, () => Promise<PeerRow[]>>> = {
  async cdnow() {
    const { label, columns } = cdnow()
    const name = 'cdnow'
    const fits = fitContests({
      name,
      label,
      columns,
      calls: { ours: 100, theirs: 10 },
      rounds: 7,
      goals: { rows: 30 },
    })
    return [
      ...(await run(fits, withColumns(name, columns))),
      ...(await coldRows(python, FRESH_FIT, name, label, columns, 8)),
    ]
  },

  async fit100k() {
    const name = 'many'
    const columns = simulatedColumns(100_000, 1)
    const goals = { rows: 25, weights: 12 }
    const calls = { ours: 5, theirs: 1 }
    return run(
      fitContests({ name, label: '100k clients', columns, calls, rounds: 5, goals }),
      withColumns(name, columns),
    )
  },

  async bootstrap() {
    const { label, columns } = cdnow()
    const name = 'resampled'
    return run([bootstrapContest(name, label, columns)], withColumns(name, columns))
  },

  async posterior() {
    const { label, columns } = cdnow()
    return posteriorRows(peerPython('pymc'), 'believed', label, columns)
  },

  async pareto() {
    const { label, columns } = cdnow()
    const name = 'pareto'
    const contests = paretoContests({ name, label, columns, calls: 30, rounds: 5, goal: 25, weights: true })
    const rows = await run(contests, withColumns(name, columns))
    return [...rows, ...(await coldRows(python, FRESH_PARETO_FIT, name, label, columns))]
  },

  async pareto100k() {
    const name = 'paretoMany'
    const columns = simulatedColumns(100_000, 1)
    const shared = { name, label: '100k clients', columns, calls: 3, goal: 200, weights: false }
    const note = 'one round, as the peer takes minutes'
    return run(paretoContests({ ...shared, rounds: 1, note }), withColumns(name, columns))
  },

  async fit1M() {
    const name = 'million'
    const label = '1M clients'
    const columns = simulatedColumns(1_000_000, 1)
    const fits = fitContests({
      name,
      label,
      columns,
      calls: { ours: 3, theirs: 1 },
      rounds: 3,
      goals: { rows: 30 },
    })
    const rows = await run(fits, withColumns(name, columns))
    return [...rows, await memoryRow(python, FRESH_FIT, name, label, columns)]
  },

  async scores() {
    const name = 'scored'
    const base = customerBase(simulatedLog(1_000_000, 1), OPTIONS)
    return run(scoreContests(name, '1M clients', base), withColumns(name, base))
  },

  async spending() {
    const name = 'spending'
    const columns = spendColumns(simulatedColumns(1_000_000, 1))
    const prepare = async (peer: Peer): Promise<void> => {
      for (const part of ['spendOrders', 'meanSpend'] as const)
        await peer.ask(shareColumn(`${name}.${part}`, columns[part]))
    }
    return run(spendingContests(name, '1M clients', columns), prepare)
  },

  async opportunities() {
    const name = 'donors'
    const histories = donations()
    const prepare = async (peer: Peer): Promise<void> => {
      for (const load of shareOpportunities(name, histories)) await peer.ask(load)
    }
    return run(opportunityContests(name, histories), prepare)
  },

  async value() {
    const name = 'valued'
    const columns = spendingColumns(simulatedColumns(1_000_000, 1))
    const prepare = async (peer: Peer): Promise<void> => {
      await withColumns(name, columns)(peer)
      await peer.ask(shareColumn(`${name}.meanSpend`, columns.meanSpend))
    }
    return run([valueContest(name, '1M clients', columns)], prepare)
  },

  async binning() {
    return binningRows(peerPython('scoring'), 100_000)
  },

  async logistic() {
    return logisticRows(peerPython('scoring'), 100_000)
  },

  async kMeans() {
    return kMeansRows(peerPython('clustering'), 100_000)
  },

  async kaplanMeier() {
    return kaplanMeierRows(peerPython('survival'), 100_000)
  },
  async cox() {
    return coxRows(peerPython('survival'), 100_000)
  },

  async pathModel() {
    return pathModelRows(peerPython('pathModel'))
  },

  async migration() {
    return migrationRows(peerPython('migration'), 1_000_000)
  },

  /** Asks the peers of returns as well, and keeps what they say: that takes seconds, however few sections are run. */
  async returns() {
    const returns = peerPython('returns')
    const answers = await askPeers(returns)
    console.log(answersTable(answers))
    writeAnswers(answers)
    return returnsRows(returns)
  },

  /** Asks the peer of whole projects as well, and keeps what it says. */
  async project() {
    const project = peerPython('project')
    const outcomes = await askProjects(project)
    console.log(outcomesTable(outcomes))
    writeOutcomes(outcomes)
    return projectRows(project)
  },

  async logs() {
    const log = simulatedLog(400_000, 1)
    const rows: PeerRow[] = []
    for (const entry of LOG_CONTESTS) {
      const { client, date } = entry.sorted ? log : shuffled(log)
      const loads = [shareColumn('client', client), shareColumn('date', date)]
      const prepare = async (peer: Peer): Promise<void> => {
        for (const load of loads) await peer.ask(load)
        const args = { name: entry.log, client: 'client', date: 'date', ids: entry.ids }
        await peer.ask({ task: 'load_log', args })
      }
      rows.push(...(await run([logContest(log, entry)], prepare)))
    }
    return rows
  },
}

const asked = process.argv.slice(2)
const unknown = asked.find(name => !(name in SECTIONS))
if (unknown !== undefined) throw new Error(`No section ${unknown}; there are ${Object.keys(SECTIONS).join(', ')}`)

const rows: PeerRow[] = []
for (const [name, section] of Object.entries(SECTIONS)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.error(`${name} ...`)
  rows.push(...(await section()))
}
const [peer, ...others] = peerVersions(python)
const results = { date: today(), machine: thisMachine(), peer, with: others, rows }
console.log(peerTable(results))
if (asked.length === 0) writePeers(results)
