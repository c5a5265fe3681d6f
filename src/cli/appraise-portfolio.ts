/**
 * `clientele appraise FOLDER`: a lender's records in, one verdict on every client out.
 *
 * @module
 */
import type { AppraisalOptions, AppraisalRun, LenderPolicy } from '../appraisal/index.js'
import { appraiseEach, LENDER_POLICY, readLenderPolicy } from '../appraisal/index.js'
import { reject } from '../errors/index.js'
import type { Language } from '../labels/index.js'
import type { Steps } from '../model/index.js'
import { runAsync } from '../model/index.js'
import { csvLine } from '../node/csv-text.js'
import type { PortfolioReading } from '../node/index.js'
import { readPortfolio } from '../node/index.js'
import type { Piece } from '../node/write-pieces.js'
import { writePieces } from '../node/write-pieces.js'
import { APPRAISE_HELP } from './help.js'
import { expectKnownCurrency } from './known-currency.js'
import { readMappingFile } from './mapping-file.js'
import type { Book } from './portfolio-book.js'
import { bookOf } from './portfolio-book.js'
import type { PortfolioRequest } from './portfolio-flags.js'
import { readPortfolioRequest } from './portfolio-flags.js'
import { jsonWriter } from './portfolio-json.js'
import { portfolioHeader, portfolioRow } from './portfolio-rows.js'
import type { PortfolioSummary } from './portfolio-summary.js'
import { portfolioSummary } from './portfolio-summary.js'
import { portfolioText } from './portfolio-text.js'
import { progressLine } from './progress.js'
import { refusePlace } from './refuse-place.js'
import { readScenarioFile } from './scenario-file.js'
import type { Terminal } from './terminal.js'
import { readTextFile } from './text-file.js'

const CLIENTS = 'clients.csv'
const APPRAISAL = 'appraisal.json'
const WRITTEN = [CLIENTS, APPRAISAL]

/** Runs the command. */
export async function runAppraisePortfolio(args: readonly string[], terminal: Terminal): Promise<void> {
  const request = readPortfolioRequest(args)
  if (request === undefined) return terminal.print(APPRAISE_HELP)
  const { language, out } = request
  const progress = progressLine(terminal)
  const pause = (): Promise<void> => new Promise(resolve => setImmediate(resolve))
  try {
    const { signal } = terminal
    const { summary, policy } = await runAsync(appraiseFolder(request), { pause, signal, onProgress: progress.tell })
    progress.end()
    const text = portfolioText(summary, policy, { language, out, written: WRITTEN })
    await terminal.print(request.json ? `${JSON.stringify(summary, undefined, 2)}\n` : text)
  } finally {
    progress.end()
  }
}

interface Done {
  readonly summary: PortfolioSummary
  readonly policy: LenderPolicy
}

/** Reads, learns, judges one client after the other, and writes what is said of it at once; nothing is left unless all of it is written. */
function* appraiseFolder(request: PortfolioRequest): Steps<Done> {
  const { folder, out, language, asOf, currency, mapping, scenario } = request
  refusePlace(folder, out, WRITTEN)
  const policy =
    request.policy === undefined
      ? LENDER_POLICY
      : readTextFile(request.policy, 'a file with a policy', readLenderPolicy)
  const options: AppraisalOptions = {
    ...(asOf !== undefined && { asOf }),
    ...(currency !== undefined && { currency }),
    ...(scenario !== undefined && { scenario: readScenarioFile(scenario) }),
  }
  const reading = yield* readPortfolio(folder, mapping === undefined ? {} : { mapping: readMappingFile(mapping) })
  expectClients(folder, reading)
  expectKnownCurrency(currency, reading.portfolio)
  yield { phase: 'learning', done: 0 }
  const run = appraiseEach(reading.portfolio, policy, options)
  const book = bookOf()
  const summed = (): PortfolioSummary => portfolioSummary({ folder, reading }, run.context, book)
  yield* writePieces(out, WRITTEN, piecesOf(run, { book, summed, policy, language }), 2 * run.count + 3)
  return { summary: summed(), policy }
}

function expectClients(folder: string, { portfolio, files }: PortfolioReading): void {
  if (portfolio.clients !== undefined) return
  const found = files.length === 0 ? 'no file of a known name' : files.map(({ file }) => file).join(', ')
  const hint = `clientele check ${folder} --as-of DATE tells what became of each file`
  reject('MISSING_VALUE', folder, 'a file with the clients, such as clients.csv', found, hint)
}

interface Telling {
  readonly book: Book
  readonly summed: () => PortfolioSummary
  readonly policy: LenderPolicy
  readonly language: Language
}

function* piecesOf(run: AppraisalRun, { book, summed, policy, language }: Telling): Generator<Piece> {
  const json = jsonWriter()
  yield [CLIENTS, csvLine(portfolioHeader(policy), 'header')]
  yield [APPRAISAL, json.head(run.context)]
  for (const client of run.clients) {
    book.add(client)
    yield [CLIENTS, csvLine(portfolioRow(client, policy, language), client.id)]
    yield [APPRAISAL, json.client(client)]
  }
  yield [APPRAISAL, json.tail({ summary: summed() })]
}
