/**
 * What the benches leave behind in bench/results, and how it is read back.
 *
 * @module
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const machine = z.strictObject({ cpu: z.string().min(1), node: z.string().min(1) })
const date = z.iso.date()
const unit = z.enum(['s', 'MB'])

/** One task done by us and by the peer: CPU seconds per call or peak megabytes, medians. */
const peerRow = z.strictObject({
  task: z.string(),
  unit,
  ours: z.number().positive(),
  theirs: z.number().positive(),
  /** How many times as fast, or as sparing, we are. */
  ratio: z.number().positive(),
  /** A ratio to reach, or a value of ours to stay below. */
  goal: z.union([z.strictObject({ ratio: z.number() }), z.strictObject({ ours: z.number() })]).optional(),
  met: z.boolean().optional(),
  /** Largest over smallest of the rounds: how disturbed the run was. */
  spread: z.strictObject({ ours: z.number().min(1), theirs: z.number().min(1) }),
  rounds: z.int().min(1),
  note: z.string().optional(),
})

const peerResults = z.strictObject({
  date,
  machine,
  /** The peer and what it runs on, as `name version`. */
  peer: z.string(),
  with: z.array(z.string()),
  rows: z.array(peerRow),
})

const ownResults = z.strictObject({
  date,
  machine,
  fits: z.array(
    z.strictObject({
      base: z.string(),
      clients: z.int(),
      patterns: z.int(),
      baseSeconds: z.number(),
      fitSeconds: z.number(),
      evaluations: z.int(),
      /** Per pattern and evaluation. */
      nanoseconds: z.number(),
    }),
  ),
  tasks: z.array(z.strictObject({ task: z.string(), seconds: z.number(), per: z.string(), count: z.int() })),
  scaling: z.array(z.strictObject({ law: z.string(), value: z.number(), limit: z.number(), met: z.boolean() })),
})

export type Machine = z.infer<typeof machine>
export type PeerRow = z.infer<typeof peerRow>
export type PeerResults = z.infer<typeof peerResults>
export type OwnResults = z.infer<typeof ownResults>

/** Checks what was read from a file or is to be written; throws naming the field at fault. */
export function checkOwn(value: unknown): OwnResults {
  return ownResults.parse(value)
}

export function checkPeers(value: unknown): PeerResults {
  return peerResults.parse(value)
}

export function readOwn(): OwnResults {
  return checkOwn(read('own'))
}

export function readPeers(): PeerResults {
  return checkPeers(read('peers'))
}

export function writeOwn(results: OwnResults): void {
  write('own', checkOwn(results))
}

export function writePeers(results: PeerResults): void {
  write('peers', checkPeers(results))
}

/** Today, for the head of a result. */
export function today(): string {
  return new Date().toISOString().slice(0, 10)
}

function read(name: string): unknown {
  return JSON.parse(readFileSync(fileOf(name), 'utf8'))
}

function write(name: string, results: OwnResults | PeerResults): void {
  mkdirSync(dirname(fileOf(name)), { recursive: true })
  writeFileSync(fileOf(name), `${JSON.stringify(results, null, 2)}\n`)
}

function fileOf(name: string): string {
  return fileURLToPath(new URL(`./results/${name}.json`, import.meta.url))
}
