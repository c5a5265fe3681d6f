/**
 * Inputs on which others break: the truth, our answer, each peer's, who is wrong and why.
 *
 * @module
 */
import { table } from '../../bench/table.js'
import type { Judged } from './judged.js'
import { byTitle, peerOf, quantityOf, quantityOrder, titleOf } from './names.js'
import { cell, short, shortInputs } from './short.js'
import { grouped } from './summary.js'

/** A peer whose sixth digit differs is wrong; none of them promises more. */
const WRONG = 1e-6
const USUAL = ['lifetimes', 'BTYD', 'BTYDplus', 'CLVTools']
const NO_ANSWER = '–'

/** A table per model: references beside which peers were asked the same, where at least one of them is wrong. */
export function brokenInputs(entries: readonly Judged[]): string {
  const rows = entries.filter(isCompared).filter(entry => wrongPeers(entry).length > 0)
  const models = [...grouped(rows.toSorted(byTitle), titleOf)]
  return models.map(([title, group]) => `### ${title}\n\n${brokenOf(group)}`).join('\n\n')
}

function brokenOf(group: readonly Judged[]): string {
  const asked = new Set(group.flatMap(entry => Object.keys(answersOf(entry))))
  const peers = [...USUAL.filter(peer => asked.has(peer)), ...[...asked].filter(peer => !USUAL.includes(peer))]
  const columns = ['quantity', 'input', 'truth', 'ours', ...peers, 'wrong', 'because']
  return table(
    columns.map(heading => ({ heading })),
    group
      .toSorted((a, b) => quantityOrder(a) - quantityOrder(b))
      .map(entry => [
        quantityOf(entry),
        cell(shortInputs(entry)),
        short(entry.expected),
        short(entry.ours),
        ...peers.map(peer => answersOf(entry)[peer] ?? NO_ANSWER),
        peers.filter(peer => wrongPeers(entry).includes(peer)).join(', '),
        entry.cause ?? '',
      ]),
  )
}

/** Figures of a peer that were worked out again because it is wrong or approximates. */
export function auditedFigures(entries: readonly Judged[]): string {
  const rows = entries.filter(entry => entry.verdict !== 'open' && entry.kind !== 'reference' && entry.peers)
  const columns = ['model', 'family', 'input', 'truth', 'ours', "the peer's", 'wrong', 'because']
  return table(
    columns.map(heading => ({ heading })),
    rows.toSorted(byTitle).map(entry => [
      titleOf(entry),
      cell(entry.family),
      cell(shortInputs(entry)),
      short(entry.expected),
      short(entry.ours),
      short(Object.values(entry.peers ?? {})[0]),
      Object.keys(entry.peers ?? {})
        .map(peerOf)
        .join(', '),
      entry.cause ?? '',
    ]),
  )
}

/** The peers with an answer that is not the truth. */
export function wrongPeers({ peers = {}, expected }: Judged): readonly string[] {
  const wrong = Object.entries(peers).filter(([, answer]) => isWrong(answer, expected))
  return [...new Set(wrong.map(([peer]) => peerOf(peer)))]
}

/** What each peer answers, in words; a peer asked in two ways shows both where they differ. */
function answersOf({ peers = {}, expected }: Judged): Readonly<Record<string, string>> {
  const answers: Record<string, string> = {}
  for (const [key, answer] of Object.entries(peers)) {
    const peer = peerOf(key)
    const words = isWrong(answer, expected) ? `**${short(answer, 6)}**` : 'agrees'
    const known = answers[peer]
    answers[peer] = known === undefined || known === words ? words : `${known}, ${words}`
  }
  return answers
}

function isCompared({ verdict, kind, peers }: Judged): boolean {
  return verdict !== 'open' && kind === 'reference' && peers !== undefined
}

function isWrong(answer: unknown, truth: unknown): boolean {
  if (typeof answer !== 'number' || typeof truth !== 'number') return answer !== truth
  return !(Math.abs(answer - truth) <= WRONG * Math.abs(truth))
}
