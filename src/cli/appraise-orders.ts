/**
 * `clientele appraise FILE`: orders in, every client's future out.
 *
 * @module
 */
import { DEFAULT_POLICY } from '../appraisal/index.js'
import type { Language } from '../labels/index.js'
import { label } from '../labels/index.js'
import type { HoldoutAccuracy } from '../lifetime/index.js'
import type { Steps } from '../model/index.js'
import { runAsync } from '../model/index.js'
import { isoDate } from '../money/core.js'
import { csvText } from '../node/csv-text.js'
import { readOrders } from '../node/read-orders.js'
import { writeFiles } from '../node/write-files.js'
import type { CustomerBase } from '../records/core.js'
import { appraise } from './appraisal.js'
import type { AppraiseRequest } from './appraise-flags.js'
import { readRequest } from './appraise-flags.js'
import { clientHeader, clientRows } from './client-rows.js'
import { APPRAISE_HELP } from './help.js'
import { inColumns } from './layout.js'
import { readPolicyFile } from './policy-file.js'
import { progressLine } from './progress.js'
import { refusePlace } from './refuse-place.js'
import type { AppraisalSummary } from './summary.js'
import { summaryText } from './summary-text.js'
import type { Terminal } from './terminal.js'
import { splitOf, trustIn } from './trust.js'

const CLIENTS = 'clients.csv'
const MODELS = 'models.json'
const SUMMARY = 'summary.json'

/** Runs the command. */
export async function runAppraiseOrders(args: readonly string[], terminal: Terminal): Promise<void> {
  const request = readRequest(args)
  if (request === undefined) return terminal.print(APPRAISE_HELP)
  const progress = progressLine(terminal)
  const pause = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
  try {
    const { signal } = terminal
    const summary = await runAsync(appraiseFile(request), { pause, signal, onProgress: progress.tell })
    progress.end()
    await terminal.print(request.json ? jsonOf(summary) : summaryText(summary, request.language) + writtenText(request))
  } finally {
    progress.end()
  }
}

/** Reads, fits, scores and writes; nothing is written unless all of it can be. */
function* appraiseFile(request: AppraiseRequest): Steps<AppraisalSummary> {
  const { file, out, read } = request
  refusePlace(file, out, [CLIENTS, MODELS, SUMMARY])
  const policy = request.policy === undefined ? DEFAULT_POLICY : readPolicyFile(request.policy)
  const terms = { ...request.terms, policy }
  const { base, rows, columns, pause } = yield* readOrders(file, read)
  const trust = request.holdout ? yield* judged(request, base) : undefined
  yield { phase: 'fitting', done: 0 }
  const isAssumed = read.observedUntil === undefined
  const context = { source: { file, rows, columns }, pause: isAssumed ? pause : undefined, trust }
  const appraisal = appraise(base, terms, context)
  const { buying, money, summary } = appraisal
  const models = { buying, ...(money !== undefined && { spending: money.spending, segments: money.rfm.model }), policy }
  yield* writeFiles(out, {
    [CLIENTS]: csvText(clientHeader(appraisal), clientRows(base, appraisal)),
    [MODELS]: [jsonOf(models)],
    [SUMMARY]: [jsonOf(summary)],
  })
  return summary
}

/** Reads the log once more, up to an earlier day, and judges the forecast by the rest. */
function* judged({ file, read, terms }: AppraiseRequest, base: CustomerBase): Steps<HoldoutAccuracy | undefined> {
  const split = splitOf(base, terms.horizon)
  if (split === undefined) return undefined
  const days = { observedUntil: isoDate(split), holdoutUntil: isoDate(base.observedUntil) }
  const { base: earlier } = yield* readOrders(file, { ...read, ...days })
  return trustIn(earlier)
}

function writtenText({ out, language }: { readonly out: string; readonly language: Language }): string {
  const rows = [
    [CLIENTS, label('written.clients', language)],
    [MODELS, label('written.models', language)],
    [SUMMARY, label('written.summary', language)],
  ]
  const lines = inColumns(rows, ['left', 'left']).map(line => `  ${line}\n`)
  return `\n${label('summary.written', language, { folder: out })}\n${lines.join('')}`
}

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`
}
