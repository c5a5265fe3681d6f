/**
 * What peers answered when they were asked last: bench/results/returns.json.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const FILE = new URL('../../results/returns.json', import.meta.url)

const recorded = z.strictObject({
  date: z.iso.date(),
  /** `name version`, in the order of columns. */
  peers: z.array(z.string()),
  /** By the input of a question and the name of a peer. */
  answers: z.record(z.string(), z.record(z.string(), z.union([z.number(), z.string()]))),
})

export type RecordedAnswers = z.infer<typeof recorded>

export function readAnswers(): RecordedAnswers {
  return recorded.parse(JSON.parse(readFileSync(FILE, 'utf8')))
}

export function writeAnswers(answers: RecordedAnswers): void {
  writeFileSync(FILE, `${JSON.stringify(recorded.parse(answers), null, 2)}\n`)
}
