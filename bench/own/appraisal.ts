/**
 * The appraisal of whole books and of single clients, each in a process of its own. By itself: `npm run build`, then
 * `node --import ./scripts/typescript.mjs bench/own/appraisal.ts`.
 *
 * @module
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { isMain } from '../../scripts/files.js'
import type { OwnResults } from '../results.js'
import { duration } from '../table.js'

type TaskRow = OwnResults['tasks'][number]

/** A collector that is let loose keeps what it could free: the machine's memory would be measured, not what the work needs. */
const HEAP = '--max-old-space-size=1024'
const SIZES = [1000, 10_000, 100_000]

const bookOf = z.strictObject({ clients: z.int(), rows: z.int(), seconds: z.number(), megabytes: z.number() })
const singlesOf = z.strictObject({ median: z.number(), worstOfHundred: z.number(), worst: z.number() })

type Book = z.infer<typeof bookOf>

/** What books of a thousand to a hundred thousand clients cost, and one client in milliseconds. */
export interface AppraisalTimes {
  readonly books: readonly Book[]
  readonly singles: z.infer<typeof singlesOf>
}

export function measureAppraisals(): AppraisalTimes {
  return {
    books: SIZES.map(size => bookOf.parse(printed('one-book.ts', String(size)))),
    singles: singlesOf.parse(printed('one-client.ts')),
  }
}

/** As tasks of the table of all. */
export function appraisalTasks({ books, singles }: AppraisalTimes): readonly TaskRow[] {
  const thousands = (count: number): string => count.toLocaleString('en')
  return [
    ...books.map(({ clients, rows, seconds }) => ({
      task: `appraisal of ${thousands(clients)} clients with ${thousands(rows)} records`,
      seconds,
      per: 'client',
      count: clients,
    })),
    { task: 'appraisal of one client with all tables', seconds: singles.median / 1000, per: 'client', count: 1 },
  ]
}

function printed(script: string, ...size: readonly string[]): unknown {
  const file = fileURLToPath(new URL(`appraisal/${script}`, import.meta.url))
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [HEAP, '--import', './scripts/typescript.mjs', file, ...size],
    { encoding: 'utf8', cwd: fileURLToPath(new URL('../..', import.meta.url)) },
  )
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`)
  return JSON.parse(stdout)
}

if (isMain(import.meta.url)) {
  const times = measureAppraisals()
  for (const { task, seconds, count } of appraisalTasks(times)) {
    console.log(`${task.padEnd(56)} ${duration(seconds)} (${duration(seconds / count)} a client)`)
  }
  for (const { clients, megabytes } of times.books)
    console.log(`at most ${Math.round(megabytes)} MB for ${clients} clients`)
  console.log(`one client in a hundred takes ${duration(times.singles.worstOfHundred / 1000)} or more`)
}
