/**
 * One verdict on every client of a lender.
 *
 * @module
 */
import { expectInteger, expectKnownKeys, expectObject, expectOneOf, reject } from '../../errors/index.js'
import type { Scenario } from '../../model/index.js'
import { checkScenario } from '../../model/scenario.js'
import type { DateInput, DayNumber } from '../../money/core.js'
import { dayNumber, expectCurrency, isoDate } from '../../money/core.js'
import { portfolioAsOf } from '../../records/as-of/index.js'
import type { RateRule } from '../../records/attributes/rates.js'
import type { Portfolio } from '../../records/index.js'
import type { ClientCases } from '../case/client-cases.js'
import { clientCases } from '../case/client-cases.js'
import type { Grade } from '../grade.js'
import { appraiser } from './appraiser.js'
import type { AppraisalContext } from './context.js'
import { learnContext } from './context.js'
import { lastKnownDay } from './last-known-day.js'
import type { LenderPolicy } from './lender-policy.js'
import { LENDER_POLICY, readLenderPolicy } from './lender-policy.js'
import { mainCurrency } from './main-currency.js'
import type { ClientAppraisal } from './types.js'

/** As of when, in which money, in which story of the economy. */
export interface AppraisalOptions {
  /** The end of this day; what was known later is not used. By default the last day on which anything is known to have happened. */
  readonly asOf?: DateInput
  /** The day of the states in the portfolio that carry no day of their own; `asOf` by default. */
  readonly extractedOn?: DateInput
  /** ISO 4217 code of all amounts; by default the currency of most facilities. */
  readonly currency?: string
  /** How many days before `asOf` an exchange rate may be; 31 by default. */
  readonly maxRateAgeDays?: number
  /** Rates go over this currency where there is no direct one. */
  readonly via?: string
  /** Moves defaults, losses, leaving and project cash together. */
  readonly scenario?: Scenario
  /** Grades of the last appraisal by client: who is within the policy's band keeps its own. */
  readonly previous?: Readonly<Record<string, Grade>>
}

/** The verdict on all clients. */
export interface Appraisal {
  readonly context: AppraisalContext
  /** In the order of the portfolio. */
  readonly clients: readonly ClientAppraisal[]
}

const KEYS = ['asOf', 'extractedOn', 'currency', 'maxRateAgeDays', 'via', 'scenario', 'previous']

/**
 * The verdict on every client: what it is worth, how sure that is, its grade, what to do next. The same portfolio, policy and options
 * give the same bytes; the order of clients and records changes nothing but the order of the answers.
 *
 * @param portfolio as `checkPortfolio` finds it without fault, or as `readPortfolio` gives it.
 * @param policy {@link LENDER_POLICY} where none is given.
 * @throws ClienteleError `MISSING_VALUE` without `clients`, or where no day or currency is given and none can be told; the code of the
 * field of the policy or the options that is wrong.
 * @example
 * import { appraise } from 'clientele/appraisal'
 * import { sampleLender } from 'clientele/records/sample-lender'
 * const { context, clients } = appraise(sampleLender({ clients: 20 }).portfolio)
 * context.asOf // => '2024-12-31'
 * context.currency // => 'CNY'
 * clients.length // => 20
 * clients.filter(({ grade }) => grade.grade === 'A').length // => 4
 */
export function appraise(
  portfolio: Portfolio,
  policy: LenderPolicy = LENDER_POLICY,
  options: AppraisalOptions = {},
): Appraisal {
  const { context, clients } = appraiseEach(portfolio, policy, options)
  return { context, clients: Array.from(clients) }
}

/** The verdict on all clients, one after the other. */
export interface AppraisalRun {
  readonly context: AppraisalContext
  /** How many clients there are. */
  readonly count: number
  /** In the order of the portfolio; each is made when it is asked for, and anew whenever the list is run through again. */
  readonly clients: Iterable<ClientAppraisal>
}

/**
 * {@link appraise} for more clients than fit into memory together with all that is said of them: each verdict is made when it is
 * asked for.
 *
 * @throws ClienteleError as {@link appraise}, before the first client.
 * @example
 * import { appraiseEach } from 'clientele/appraisal'
 * import { sampleLender } from 'clientele/records/sample-lender'
 * const { count, clients } = appraiseEach(sampleLender({ clients: 20 }).portfolio)
 * count // => 20
 * const grades = new Map()
 * for (const { id, grade } of clients) grades.set(id, grade.grade)
 * grades.get('C-0003') // => 'A'
 */
export function appraiseEach(
  portfolio: Portfolio,
  policy: LenderPolicy = LENDER_POLICY,
  options: AppraisalOptions = {},
): AppraisalRun {
  const { cases, context, previous } = learnt(portfolio, policy, options)
  const { clients, caseOf } = cases
  const judge = appraiser(context)
  function* verdicts(): Generator<ClientAppraisal> {
    for (const [row, { id }] of clients.entries()) yield judge(caseOf(row), previous(id))
  }
  return { context, count: clients.length, clients: { [Symbol.iterator]: verdicts } }
}

/**
 * What {@link appraise} knows before it looks at a client, to appraise single clients with it later.
 *
 * @throws ClienteleError as {@link appraise}.
 * @example
 * import { appraisalContext, appraiseClient, clientRecords } from 'clientele/appraisal'
 * import { sampleLender } from 'clientele/records/sample-lender'
 * const { portfolio } = sampleLender({ clients: 20 })
 * const context = JSON.parse(JSON.stringify(appraisalContext(portfolio)))
 * appraiseClient(clientRecords(portfolio, 'C-0001'), context).id // => 'C-0001'
 */
export function appraisalContext(
  portfolio: Portfolio,
  policy: LenderPolicy = LENDER_POLICY,
  options: Omit<AppraisalOptions, 'previous'> = {},
): AppraisalContext {
  return learnt(portfolio, policy, options).context
}

interface Learnt {
  readonly cases: ClientCases
  readonly context: AppraisalContext
  readonly previous: (client: string) => Grade | undefined
}

function learnt(portfolio: Portfolio, policy: LenderPolicy, options: AppraisalOptions): Learnt {
  expectKnownKeys(expectObject(options, 'options'), KEYS, 'options')
  if (expectObject(portfolio, 'portfolio')['clients'] === undefined) {
    reject('MISSING_VALUE', 'portfolio.clients', 'the clients', undefined)
  }
  const rules = policy === LENDER_POLICY ? policy : readLenderPolicy(policy)
  const { scenario, extractedOn, previous = {} } = options
  const asOf = options.asOf === undefined ? lastKnownDay(portfolio) : dayNumber(options.asOf, 'options.asOf')
  const rule = rateRule(portfolio, asOf, options)
  const known = portfolioAsOf(portfolio, isoDate(asOf), extractedOn === undefined ? {} : { extractedOn })
  const grades = new Map(Object.entries(readGrades(previous)))
  const { maxRateAgeDays, via } = rule
  const cases = clientCases(known, rule)
  const context = learnContext(known, cases, rules, {
    maxRateAgeDays,
    ...(via !== undefined && { via }),
    ...(scenario !== undefined && { scenario: checkScenario(scenario, 'options.scenario') }),
  })
  return { cases, context, previous: client => grades.get(client) }
}

function rateRule(
  portfolio: Portfolio,
  asOf: DayNumber,
  { currency, maxRateAgeDays = 31, via }: AppraisalOptions,
): RateRule {
  return {
    asOf,
    currency: currency === undefined ? mainCurrency(portfolio) : expectCurrency(currency, 'options.currency'),
    maxRateAgeDays: expectInteger(maxRateAgeDays, 'options.maxRateAgeDays'),
    ...(via !== undefined && { via: expectCurrency(via, 'options.via') }),
  }
}

const GRADES: readonly Grade[] = ['A', 'B', 'C']

function readGrades(previous: unknown): Readonly<Record<string, Grade>> {
  const entries = Object.entries(expectObject(previous, 'options.previous'))
  return Object.fromEntries(
    entries.map(([client, grade]) => [client, expectOneOf(grade, GRADES, `options.previous.${client}`)]),
  )
}
