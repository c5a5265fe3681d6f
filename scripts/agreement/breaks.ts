/**
 * Inputs on which others break: the truth, our answer, each peer's, and who is wrong.
 *
 * @module
 */
import { table } from '../../bench/table.js'
import type { Judged } from './judged.js'
import { peerOf, quantityOf, titleOf } from './names.js'
import { cell, short, shortInputs } from './short.js'

/** A peer whose sixth digit differs is wrong; none of them promises more. */
const WRONG = 1e-6
const FIRST = ['lifetimes', 'BTYD', 'BTYDplus', 'CLVTools']
const NO_ANSWER = '–'

/** References beside which peers were asked the same, where at least one of them is wrong. */
export function brokenInputs(entries: readonly Judged[]): string {
  const rows = entries.filter(isCompared).filter(entry => wrongPeers(entry).length > 0)
  const peers = [...new Set([...FIRST, ...rows.flatMap(({ peers }) => Object.keys(peers ?? {}))])]
  const columns = ['model', 'quantity', 'input', 'truth', 'ours', ...peers, 'wrong']
  return table(
    columns.map(heading => ({ heading })),
    rows.map(entry => [
      titleOf(entry),
      quantityOf(entry),
      cell(shortInputs(entry)),
      short(entry.expected),
      short(entry.ours),
      ...peers.map(peer => answerOf(entry, peer)),
      wrongPeers(entry).join(', '),
    ]),
  )
}

/** Figures of a peer that were worked out again because it is wrong or approximates. */
export function auditedFigures(entries: readonly Judged[]): string {
  const rows = entries.filter(entry => entry.verdict === 'matched' && entry.kind !== 'reference' && entry.peers)
  const columns = ['model', 'family', 'input', 'truth', 'ours', "the peer's", 'wrong']
  return table(
    columns.map(heading => ({ heading })),
    rows.map(entry => [
      titleOf(entry),
      cell(entry.family),
      cell(shortInputs(entry)),
      short(entry.expected),
      short(entry.ours),
      short(Object.values(entry.peers ?? {})[0]),
      Object.keys(entry.peers ?? {})
        .map(peerOf)
        .join(', '),
    ]),
  )
}

/** The peers whose answer is not the truth. */
export function wrongPeers(entry: Judged): readonly string[] {
  return Object.entries(entry.peers ?? {}).flatMap(([peer, answer]) => (isWrong(answer, entry.expected) ? [peer] : []))
}

function isCompared({ verdict, kind, peers }: Judged): boolean {
  return verdict !== 'open' && kind === 'reference' && peers !== undefined
}

function isWrong(answer: unknown, truth: unknown): boolean {
  if (typeof answer !== 'number' || typeof truth !== 'number') return answer !== truth
  return !(Math.abs(answer - truth) <= WRONG * Math.abs(truth))
}

function answerOf({ peers, expected }: Judged, peer: string): string {
  if (peers === undefined || !(peer in peers)) return NO_ANSWER
  const answer = peers[peer]
  return isWrong(answer, expected) ? `**${short(answer, 6)}**` : 'agrees'
}
