/**
 * What a run leaves for docs/agreement.md: per record the answer, the verdict, and what peers say. Written only where
 * CLIENTELE_LEDGER names a folder.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Judged } from '../../scripts/agreement/judged.js'
import { causeOf } from './listed.js'
import { asRecord, worstPair } from './matching.js'
import type { PlacedRecord } from './records.js'

/** An answer beside a record: matched, or another on purpose. */
export function answered(
  record: PlacedRecord,
  { ours, expected = record.expected }: { readonly ours: unknown; readonly expected?: unknown },
  onPurpose?: { readonly reason: string; readonly source: string },
): Judged {
  const { difference, worst } = worstPair(ours, expected, record.kind)
  const peers = peersOf(record)
  const cause = causeOf(record)
  return {
    ...placeOf(record),
    ...(onPurpose === undefined
      ? { verdict: 'matched' }
      : { verdict: 'differing', reason: onPurpose.reason, truth: onPurpose.source }),
    ours,
    expected,
    ...(Number.isFinite(difference) && { difference }),
    ...(worst && { worst }),
    ...(peers && { peers }),
    ...(cause !== undefined && { cause }),
  }
}

/** A record without an answer, with the reason if there is one to give. */
export function open(record: PlacedRecord, reason?: string): Judged {
  return { ...placeOf(record), verdict: 'open', ...(reason !== undefined && { reason }) }
}

/** Leaves the entries of one test file. */
export function writeLedger(name: string, entries: readonly Judged[]): void {
  const folder = process.env['CLIENTELE_LEDGER']
  if (folder === undefined) return
  const path = resolve(import.meta.dirname, '../..', folder)
  mkdirSync(path, { recursive: true })
  writeFileSync(join(path, `${name}.json`), `${JSON.stringify(entries)}\n`)
}

function placeOf(record: PlacedRecord): Omit<Judged, 'verdict'> {
  const { file, index, model, function: family, source, kind, params, inputs } = record
  return { file, index, model, family, source, kind, params: asRecord(params), inputs: asRecord(inputs) }
}

/** What others answer: the source itself where it was found wrong, or those that a reference lists. */
function peersOf({ source, peerAnswer, note }: PlacedRecord): Judged['peers'] {
  if (peerAnswer !== undefined) return { [source]: peerAnswer }
  return anchorsOf(note)
}

/** `anchors: lifetimes=inf; BTYD=NaN; BTYD_hypergeo=-24161.4; BTYD_LL=1369.1` lists answers; `_LL` is another question. */
export function anchorsOf(note: string): Judged['peers'] {
  const [, list] = /^anchors: (.*)$/s.exec(note) ?? []
  if (list === undefined) return undefined
  const answers = [...list.matchAll(/([\w.]+)=(\S+?)(?=;|\s|$)/g)].filter(
    ([, name]) => !/_(LL|DERT.*)$/.test(name ?? ''),
  )
  return Object.fromEntries(answers.map(([, name = '', value = '']) => [name.replace('_', ' with '), numberOr(value)]))
}

/** JSON has no NaN and no infinity: they stay words. */
function numberOr(text: string): number | string {
  if (/^[+-]?inf/i.test(text)) return text.startsWith('-') ? '-inf' : 'inf'
  const value = Number(text)
  return Number.isNaN(value) ? 'NaN' : value
}
