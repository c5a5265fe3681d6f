/**
 * What can be asked of `clientele appraise`.
 *
 * @module
 */
import { expectOneOf } from '../errors/index.js'
import type { Language } from '../labels/index.js'
import type { TimeUnit } from '../money/core.js'
import { daysPer, parseDay, TIME_UNITS } from '../money/core.js'
import type { OrderFileOptions } from '../node/index.js'
import { count } from './figures.js'
import type { Flag } from './flags.js'
import { readFlags } from './flags.js'
import { LANGUAGE_FLAG, languageOf } from './language-flag.js'
import type { Terms } from './worth.js'
import { wrongUsage } from './wrong-usage.js'

export const APPRAISE_FLAGS: readonly Flag[] = [
  { name: 'client', value: 'COL', help: 'the column that says who bought' },
  { name: 'date', value: 'COL', help: 'the column that says when: YYYY-MM-DD, YYYYMMDD or an ISO timestamp' },
  { name: 'amount', value: 'COL', help: 'the column that says for how much: 1234.56' },
  { name: 'no-amount', help: 'read no amounts' },
  { name: 'currency', value: 'COL', help: 'the column with currency codes, which must all be the same' },
  { name: 'refunds', value: 'POLICY', help: 'negative amounts: net (off the order before) or drop (left out)' },
  { name: 'until', value: 'DATE', help: 'the last day observed; by default the day of the last order' },
  { name: 'unit', value: 'UNIT', help: 'day, week, month or year, for times and the horizon; by default week' },
  { name: 'horizon', value: 'N', help: 'how many units to look ahead, up to 1,000 years; by default 52' },
  { name: 'discount', value: 'RATE', help: 'effective annual rate at which later money is worth less; by default 0.1' },
  { name: 'margin', value: 'PART', help: 'what is left of a purchase after its cost; by default 1, all of it' },
  { name: 'policy', value: 'FILE', help: 'the rule of grades A, B and C, as JSON; by default ABC by share of value' },
  { name: 'no-holdout', help: 'do not hold the forecast against the end of the log, which reads the file twice' },
  { name: 'out', value: 'DIR', help: 'the folder to write to; by default ./clientele-out' },
  { name: 'json', help: 'print the summary as JSON' },
  LANGUAGE_FLAG,
  { name: 'help', help: 'show this' },
]

/** An appraisal as it was asked for. */
export interface AppraiseRequest {
  readonly file: string
  readonly out: string
  readonly json: boolean
  readonly language: Language
  readonly terms: Omit<Terms, 'policy'>
  /** The file with the policy, if any. */
  readonly policy?: string
  /** Whether to judge the forecast by the end of the log. */
  readonly holdout: boolean
  readonly read: OrderFileOptions
}

/**
 * The words behind `clientele appraise` as a request; nothing where help was asked for.
 *
 * @throws ClienteleError naming the flag at fault.
 */
export function readRequest(args: readonly string[]): AppraiseRequest | undefined {
  const { flags, words } = readFlags(args, APPRAISE_FLAGS)
  if (flags.has('help')) return undefined
  const [file, ...others] = words
  if (file === undefined) return wrongUsage('MISSING_VALUE', 'appraise', PLACES, 'none', EXAMPLE)
  if (others.length > 0) wrongUsage('UNKNOWN_OPTION', 'appraise', 'one file', words.join(' '), EXAMPLE)
  const unit = expectOneOf(flags.get('unit') ?? 'week', TIME_UNITS, '--unit')
  return {
    file,
    out: flags.get('out') ?? 'clientele-out',
    json: flags.has('json'),
    language: languageOf(flags),
    terms: {
      horizon: { value: horizonOf(flags.get('horizon') ?? '52', unit), unit },
      annualDiscountRate: numberOf(flags, 'discount', '0.1', rate => rate >= 0 && rate <= MOST_RATE, RATE_HINT),
      margin: numberOf(flags, 'margin', '1', part => part > 0 && part <= 1, MARGIN_HINT),
    },
    ...policyOf(flags),
    holdout: !flags.has('no-holdout'),
    read: { ...columnsOf(flags), ...policiesOf(flags), timeUnit: unit, spend: 'all-orders' },
  }
}

const PLACES = 'a folder with a portfolio, or a file with orders'
const EXAMPLE = 'Try clientele appraise examples/portfolio, clientele appraise orders.csv, or clientele appraise --help'

const DECIMAL = /^(?:\d+(?:\.\d*)?|\.\d+)$/

/** Beyond a thousand years no forecast is meant, and no layout holds; the library itself has no such bound. */
const LONGEST_YEARS = 1000
const HORIZON_HINT = 'A horizon is a plain decimal number such as 52 or 1.5'

function horizonOf(text: string, unit: TimeUnit): number {
  const horizon = DECIMAL.test(text) ? Number(text) : 0
  if (!(horizon > 0)) return wrongUsage('OUT_OF_RANGE', '--horizon', 'a number > 0', text, HORIZON_HINT)
  const most = Math.floor((LONGEST_YEARS * daysPer('year')) / daysPer(unit))
  if (horizon <= most) return horizon
  const hint = 'Nothing can be said of more than 1,000 years; is --unit the right one?'
  return wrongUsage('OUT_OF_RANGE', '--horizon', `at most ${count(most)} ${unit}s`, text, hint)
}

/** A higher rate is a percentage written as a number. */
const MOST_RATE = 1
const RATE_HINT = 'a number from 0 to 1, such as 0.1 for 10 % a year'
const MARGIN_HINT = 'a number > 0 and up to 1, such as 0.3 for 30 %'

function numberOf(
  flags: ReadonlyMap<string, string>,
  name: string,
  usual: string,
  isAllowed: (value: number) => boolean,
  expected: string,
): number {
  const text = flags.get(name) ?? usual
  const value = DECIMAL.test(text) ? Number(text) : Number.NaN
  return isAllowed(value) ? value : wrongUsage('OUT_OF_RANGE', `--${name}`, expected, text)
}

function policyOf(flags: ReadonlyMap<string, string>): Pick<AppraiseRequest, 'policy'> {
  const policy = flags.get('policy')
  return policy === undefined ? {} : { policy }
}

function columnsOf(
  flags: ReadonlyMap<string, string>,
): Pick<OrderFileOptions, 'client' | 'date' | 'amount' | 'currency'> {
  if (flags.has('no-amount') && flags.has('amount')) {
    const hint = 'Leave one of the two out'
    wrongUsage('CONFLICTING_OPTIONS', '--no-amount', 'no --amount beside it', `--amount ${flags.get('amount')}`, hint)
  }
  const client = flags.get('client')
  const date = flags.get('date')
  const amount = flags.has('no-amount') ? false : flags.get('amount')
  const currency = flags.get('currency')
  return {
    ...(client !== undefined && { client }),
    ...(date !== undefined && { date }),
    ...(amount !== undefined && { amount }),
    ...(currency !== undefined && { currency }),
  }
}

function policiesOf(flags: ReadonlyMap<string, string>): Pick<OrderFileOptions, 'refunds' | 'observedUntil'> {
  const refunds = flags.get('refunds')
  const until = flags.get('until')
  if (until !== undefined && parseDay(until) === undefined) {
    wrongUsage('INVALID_DATE', '--until', 'a day as YYYY-MM-DD', until)
  }
  return {
    ...(refunds !== undefined && { refunds: expectOneOf(refunds, ['net', 'drop'], '--refunds') }),
    ...(until !== undefined && { observedUntil: until }),
  }
}
