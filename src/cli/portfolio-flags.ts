/**
 * What can be asked of `clientele appraise FOLDER`.
 *
 * @module
 */
import type { Language } from '../labels/index.js'
import { expectCurrency, isoDate, parseDay } from '../money/core.js'
import type { Flag } from './flags.js'
import { readFlags } from './flags.js'
import { LANGUAGE_FLAG, languageOf } from './language-flag.js'
import { wrongUsage } from './wrong-usage.js'

export const PORTFOLIO_FLAGS: readonly Flag[] = [
  { name: 'policy', value: 'FILE', help: 'the rules of the house, as JSON; by default value first over five years' },
  {
    name: 'scenario',
    value: 'FILE',
    help: 'what the economy does in the years ahead, as JSON; by default nothing unusual',
  },
  { name: 'mapping', value: 'FILE', help: 'how the files of another system become tables, as JSON' },
  {
    name: 'as-of',
    value: 'DATE',
    help: 'the day of the appraisal, YYYY-MM-DD; by default the last day anything happened',
  },
  { name: 'currency', value: 'CODE', help: 'of all amounts, as CNY; by default the one of most facilities' },
  { name: 'out', value: 'DIR', help: 'the folder to write to; by default ./clientele-out' },
  { name: 'json', help: 'print the summary as JSON' },
  LANGUAGE_FLAG,
  { name: 'help', help: 'show this' },
]

/** An appraisal of a portfolio as it was asked for. */
export interface PortfolioRequest {
  readonly folder: string
  readonly out: string
  readonly json: boolean
  readonly language: Language
  /** Files, if any. */
  readonly policy?: string
  readonly scenario?: string
  readonly mapping?: string
  /** ISO date. */
  readonly asOf?: string
  /** ISO 4217 code. */
  readonly currency?: string
}

/**
 * The words behind `clientele appraise` as a request; nothing where help was asked for.
 *
 * @throws ClienteleError naming the flag at fault.
 */
export function readPortfolioRequest(args: readonly string[]): PortfolioRequest | undefined {
  const { flags, words } = readFlags(args, PORTFOLIO_FLAGS)
  if (flags.has('help')) return undefined
  const [folder, ...others] = words
  if (folder === undefined) return wrongUsage('MISSING_VALUE', 'appraise', 'a folder with a portfolio', 'none', EXAMPLE)
  if (others.length > 0) wrongUsage('UNKNOWN_OPTION', 'appraise', 'one folder', words.join(' '), EXAMPLE)
  const [policy, scenario, mapping] = ['policy', 'scenario', 'mapping'].map(name => fileOf(name, flags))
  return {
    folder,
    out: flags.get('out') ?? 'clientele-out',
    json: flags.has('json'),
    language: languageOf(flags),
    ...(policy !== undefined && { policy }),
    ...(scenario !== undefined && { scenario }),
    ...(mapping !== undefined && { mapping }),
    ...dayOf(flags.get('as-of')),
    ...currencyOf(flags.get('currency')),
  }
}

const EXAMPLE = 'Try clientele appraise examples/portfolio, or clientele appraise --help'

/** An empty name is what a script makes of a variable that was not set. */
function fileOf(name: string, flags: ReadonlyMap<string, string>): string | undefined {
  const file = flags.get(name)
  return file === '' ? wrongUsage('MISSING_VALUE', `--${name}`, 'a file', '""') : file
}

function dayOf(text: string | undefined): Pick<PortfolioRequest, 'asOf'> {
  if (text === undefined) return {}
  const day = parseDay(text)
  return day === undefined ? wrongUsage('INVALID_DATE', '--as-of', 'a day as YYYY-MM-DD', text) : { asOf: isoDate(day) }
}

function currencyOf(code: string | undefined): Pick<PortfolioRequest, 'currency'> {
  return code === undefined ? {} : { currency: expectCurrency(code, '--currency') }
}
