/**
 * The appraisal of a portfolio on one screen: 24 lines of 80 columns.
 *
 * @module
 */
import { basename, join, resolve } from 'node:path'
import type { LenderPolicy } from '../appraisal/index.js'
import type { Language } from '../labels/index.js'
import { amountScale, unitText } from './amount-scale.js'
import { cut, inColumns, plainText } from './layout.js'
import { actionLines, dataFacts, moneyFacts, whyFacts } from './portfolio-facts.js'
import { gradeLines } from './portfolio-grade-lines.js'
import type { PortfolioSummary } from './portfolio-summary.js'
import type { Fact, Voice } from './portfolio-voice.js'
import { WIDTH } from './portfolio-voice.js'
import { counted, speaker } from './say.js'

/** What was written where, in which language it is told. */
export interface Told {
  readonly language: Language
  readonly out: string
  readonly written: readonly string[]
}

export function portfolioText(
  summary: PortfolioSummary,
  policy: LenderPolicy,
  { language, out, written }: Told,
): string {
  const scale = amountScale(Math.abs(summary.value), language)
  const { currency } = summary
  const say = speaker(language)
  const voice: Voice = { say, language, currency, amount: scale.write }
  const title = titleLine(summary, voice, unitText(scale, currency, say))
  const blocks = [
    [title, rulesLine(summary, voice)],
    inFacts(moneyFacts(summary, voice)),
    [...gradeLines(summary, voice), ...inFacts(whyFacts(summary, voice))],
    actionLines(summary, policy, voice),
    inFacts(dataFacts(summary, voice, written.map(name => join(out, name)).join(', '))),
  ]
  return `${blocks.map(lines => lines.map(line => `${cut(plainText(line), WIDTH)}\n`).join('')).join('\n')}`
}

function inFacts(facts: readonly Fact[]): readonly string[] {
  return inColumns(facts, ['left', 'left'])
}

function titleLine({ folder, clients, asOf }: PortfolioSummary, { say }: Voice, currency: string): string {
  const name = basename(resolve(folder))
  return say('portfolio.title', { clients: counted(clients, 'client', say), folder: name, day: asOf, currency })
}

function rulesLine({ policy, scenario }: PortfolioSummary, { say }: Voice): string {
  const rules = say('portfolio.rules', { policy })
  return scenario === undefined ? rules : `${rules}, ${say('portfolio.scenario', { scenario })}`
}
