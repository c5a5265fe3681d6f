/**
 * The README's section on speed, from bench/results: `node --import ./scripts/typescript.mjs bench/readme.ts`.
 *
 * @module
 */
import { isMain } from '../scripts/files.js'
import { amount } from './peers/peer-table.js'
import { recordedTable } from './peers/recorded.js'
import type { OwnResults, PeerResults } from './results.js'
import { readOwn, readPeers } from './results.js'
import { duration, table, times } from './table.js'

export function speedSection(own: OwnResults, peers: PeerResults): string {
  const { cpu, node } = peers.machine
  return [
    '## Speed',
    '',
    `CPU time of one thread on ${cpu}, Node ${node}: medians of interleaved rounds, results compared before anything is`,
    `timed, warm unless a row says cold. ${peers.peer} runs on ${withVersions(peers)}.`,
    '',
    '`npm run bench:peers` prints this table:',
    '',
    table(
      [
        { heading: `${peers.date}` },
        { heading: 'clientele', numeric: true },
        { heading: peers.peer, numeric: true },
        { heading: 'ratio', numeric: true },
      ],
      peers.rows.map(({ task, ours, theirs, unit, ratio }) => [
        task,
        amount(ours, unit),
        amount(theirs, unit),
        times(ratio),
      ]),
    ),
    '',
    'Packages of R cannot be run everywhere; their figures are recorded ones, of two shared processors of 2.5 GHz, good to',
    'half their size:',
    '',
    recordedTable(peers.rows),
    '',
    '`npm run bench` prints more about ourselves, such as how a fit grows with the clients:',
    '',
    table(
      [
        { heading: `${own.date}` },
        { heading: 'distinct histories', numeric: true },
        { heading: 'base from summary columns', numeric: true },
        { heading: 'BG/NBD fit', numeric: true },
      ],
      own.fits.map(({ base, patterns, baseSeconds, fitSeconds }) => [
        base,
        String(patterns),
        duration(baseSeconds),
        duration(fitSeconds),
      ]),
    ),
  ].join('\n')
}

/** The packages that its speed depends on. */
function withVersions({ with: others }: PeerResults): string {
  return others.filter(name => /^(numpy|pandas|scipy|Python)/.test(name)).join(', ')
}

if (isMain(import.meta.url)) console.log(speedSection(readOwn(), readPeers()))
