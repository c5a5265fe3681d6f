/**
 * What can be asked of `clientele check`.
 *
 * @module
 */
import type { Language } from '../labels/index.js'
import { isoDate, parseDay } from '../money/core.js'
import type { Flag } from './flags.js'
import { readFlags } from './flags.js'
import { LANGUAGE_FLAG, languageOf } from './language-flag.js'
import { wrongUsage } from './wrong-usage.js'

export const CHECK_FLAGS: readonly Flag[] = [
  {
    name: 'as-of',
    value: 'DATE',
    help: 'the day of judgement, as YYYY-MM-DD: what is older than it is aged, what is later cannot be yet',
  },
  { name: 'mapping', value: 'FILE', help: 'how the files of another system become tables, as JSON' },
  { name: 'out', value: 'DIR', help: 'a folder to write issues.csv and quality.json to; by default none' },
  { name: 'json', help: 'print the figures as JSON' },
  LANGUAGE_FLAG,
  { name: 'help', help: 'show this' },
]

/** A check as it was asked for. */
export interface CheckRequest {
  readonly folder: string
  /** ISO date. */
  readonly asOf: string
  readonly mapping?: string
  readonly out?: string
  readonly json: boolean
  readonly language: Language
}

/**
 * The words behind `clientele check` as a request; nothing where help was asked for.
 *
 * @throws ClienteleError naming the flag at fault.
 */
export function readCheckRequest(args: readonly string[]): CheckRequest | undefined {
  const { flags, words } = readFlags(args, CHECK_FLAGS)
  if (flags.has('help')) return undefined
  const [folder, ...others] = words
  if (folder === undefined) return wrongUsage('MISSING_VALUE', 'check', 'a folder with a portfolio', 'none', EXAMPLE)
  if (others.length > 0) wrongUsage('UNKNOWN_OPTION', 'check', 'one folder', words.join(' '), EXAMPLE)
  const day = flags.get('as-of')
  if (day === undefined)
    return wrongUsage('MISSING_VALUE', '--as-of', 'the day of judgement, as in --as-of 2024-12-31', 'none', EXAMPLE)
  const asOf = parseDay(day)
  if (asOf === undefined) return wrongUsage('INVALID_DATE', '--as-of', 'a day as YYYY-MM-DD', day)
  const [mapping, out] = [flags.get('mapping'), flags.get('out')]
  return {
    folder,
    asOf: isoDate(asOf),
    ...(mapping !== undefined && { mapping }),
    ...(out !== undefined && { out }),
    json: flags.has('json'),
    language: languageOf(flags),
  }
}

const EXAMPLE = 'Try clientele check examples/portfolio --as-of 2024-12-31, or clientele check --help'
