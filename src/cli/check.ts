/**
 * `clientele check`: is a folder of records fit to be appraised?
 *
 * @module
 */

import type { Steps } from '../model/index.js'
import { runAsync } from '../model/index.js'
import { csvText, readPortfolio, writeFiles } from '../node/index.js'
import { dataQuality, findDuplicates } from '../records/index.js'
import type { CheckRequest } from './check-flags.js'
import { readCheckRequest } from './check-flags.js'
import type { Check } from './check-rows.js'
import { ISSUE_HEADER, issueRows } from './check-rows.js'
import { checkText } from './check-text.js'
import { CHECK_HELP } from './help.js'
import { readMappingFile } from './mapping-file.js'
import { progressLine } from './progress.js'
import { refusePlace } from './refuse-place.js'
import type { Terminal } from './terminal.js'

const ISSUES = 'issues.csv'
const QUALITY = 'quality.json'

/** Runs the command. */
export async function runCheck(args: readonly string[], terminal: Terminal): Promise<void> {
  const request = readCheckRequest(args)
  if (request === undefined) return terminal.print(CHECK_HELP)
  const progress = progressLine(terminal)
  const pause = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
  try {
    const check = await runAsync(checkFolder(request), { pause, signal: terminal.signal, onProgress: progress.tell })
    progress.end()
    await terminal.print(
      request.json ? `${JSON.stringify(figuresOf(check), undefined, 2)}\n` : checkText(check, request),
    )
  } finally {
    progress.end()
  }
}

function* checkFolder({ folder, asOf, mapping, out }: CheckRequest): Steps<Check> {
  if (out !== undefined) refusePlace(folder, out, [ISSUES, QUALITY])
  const reading = yield* readPortfolio(folder, mapping === undefined ? {} : { mapping: readMappingFile(mapping) })
  yield { phase: 'checking', done: 0 }
  const { portfolio, issues } = reading
  const duplicates = findDuplicates(portfolio.clients ?? [])
  const quality = dataQuality(portfolio, { asOf, readingIssues: issues, duplicates })
  const check = { folder, reading, duplicates, quality }
  if (out !== undefined) {
    yield* writeFiles(out, {
      [ISSUES]: csvText(ISSUE_HEADER, issueRows(check)),
      [QUALITY]: [`${JSON.stringify(figuresOf(check), undefined, 2)}\n`],
    })
  }
  return check
}

/** All that programs may want, without the records themselves. */
function figuresOf({ folder, reading, duplicates, quality }: Check): object {
  const { portfolio, ...read } = reading
  const { clients, tables, ...scores } = quality
  return { folder, reading: read, duplicates: duplicates.pairs, quality: scores }
}
