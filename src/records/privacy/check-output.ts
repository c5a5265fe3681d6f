/**
 * Whether an output uses only fields that its purpose needs, of people whose data may be used for it.
 *
 * Sources: GDPR, articles 5(1)(b), 5(1)(c) and 6; PIPL, articles 6 and 13.
 *
 * @module
 */
import type { Issue } from '../../errors/index.js'
import { expectKnownKeys, expectList, expectObject, expectText, reject } from '../../errors/index.js'
import type { DateInput } from '../../money/core.js'
import { dayNumber } from '../../money/core.js'
import type { FieldsRead } from '../lineage/index.js'
import type { Portfolio } from '../portfolio/portfolio.js'
import type { TableName } from '../tables/names.js'
import { consentBook } from './consent-entries.js'
import { expectFieldsRead } from './fields-read.js'
import { peopleWithBasis } from './lawful-people.js'
import type { PeopleRead, Person } from './people-read.js'
import { peopleIn } from './people-read.js'
import type { PurposePolicy, ReadPolicy } from './purpose-policy.js'
import { readPolicy } from './purpose-policy.js'
import type { TableView } from './table-views.js'
import { tableViews } from './table-views.js'

/** A column of an output, and what it is made of: a field itself, or an attribute with the fields that it reads. What else it says does not matter. */
export interface OutputColumn {
  readonly name: string
  readonly reads: readonly FieldsRead[]
}

/** For what, and on whose data. */
export interface OutputOptions {
  readonly policy: PurposePolicy
  /** The data themselves: with them it is asked whether each person's may be used. Then `on` is needed. */
  readonly portfolio?: Portfolio
  readonly on?: DateInput
}

/** A field that the output must not use. */
export interface OutputIssue extends Issue {
  readonly column: string
  readonly table: TableName
  readonly field: string
  /** `'not-needed'`: the purpose does without; `'no-basis'`: there are people whose data must not be used for it. */
  readonly why: 'not-needed' | 'no-basis'
  /** The people without a ground, the first ten; a firm stands for its people who have no record. */
  readonly people?: readonly Person[]
  /** How many there are. */
  readonly peopleCount?: number
}

/** Whether an output may go out. */
export interface OutputCheck {
  readonly allowed: boolean
  readonly issues: readonly OutputIssue[]
  /** The fields that the output reads and the purpose needs: the least that must be handed over for it. */
  readonly needed: readonly FieldsRead[]
}

/**
 * Names every field of an output that its purpose does not need, and, given the portfolio, every field that holds data of people
 * without a lawful basis for the purpose on that day. Public fields pass, but those of clients that are persons.
 *
 * @throws ClienteleError for columns or a policy that are none, `UNKNOWN_REFERENCE` for fields that no table has,
 * `CONFLICTING_OPTIONS` for a portfolio without a day or a day without a portfolio.
 * @example
 * import { checkOutput } from 'clientele/records'
 * const policy = { purpose: 'marketing', needs: [{ table: 'contacts', fields: ['name', 'email'] }] }
 * const columns = [
 *   { name: 'to', reads: [{ table: 'contacts', fields: ['email'] }] },
 *   { name: 'age', reads: [{ table: 'contacts', fields: ['birthday'] }] },
 * ]
 * const { allowed, issues, needed } = checkOutput(columns, { policy })
 * allowed // => false
 * issues.map(({ path, why }) => `${path}: ${why}`) // => ['columns[1].reads[0].fields[0]: not-needed']
 * needed // => [{ table: 'contacts', fields: ['email'] }]
 */
export function checkOutput(columns: readonly OutputColumn[], options: OutputOptions): OutputCheck {
  expectKnownKeys(expectObject(options, 'options'), ['policy', 'portfolio', 'on'], 'options')
  const policy = readPolicy(options.policy, 'options.policy')
  const uses = usesOf(columns)
  const people = peopleAsked(options, policy)
  const issues = uses.flatMap(use => [...needFault(use, policy), ...basisFault(use, policy, people)])
  const needed = policy.needs.flatMap(({ table, fields }) => {
    const read = fields.filter(field => uses.some(use => use.table === table && use.field === field))
    return read.length === 0 ? [] : [{ table, fields: read }]
  })
  return { allowed: issues.length === 0, issues, needed }
}

/** One field that one column reads. */
interface Use {
  readonly column: string
  readonly table: TableName
  readonly field: string
  readonly path: string
}

function usesOf(columns: unknown): readonly Use[] {
  return Array.from(expectList(columns, 'columns'), (column, i) => {
    const path = `columns[${i}]`
    const given = expectObject(column, path)
    const name = expectText(given['name'], `${path}.name`)
    const reads = expectFieldsRead(given['reads'], `${path}.reads`)
    return reads.flatMap(({ table, fields }, part) =>
      fields.map((field, place) => ({ column: name, table, field, path: `${path}.reads[${part}].fields[${place}]` })),
    )
  }).flat()
}

function needFault({ path, ...use }: Use, policy: ReadPolicy): readonly OutputIssue[] {
  if (policy.needsField(use.table, use.field) || policy.classOf(use.table, use.field) === 'public') return []
  const expected = `a field that '${policy.purpose}' needs`
  return [{ code: 'NO_BASIS', path, expected, received: `${use.table}.${use.field}`, ...use, why: 'not-needed' }]
}

/** People whose data a field holds and must not be used; undefined where no portfolio was given. */
type WithoutBasis = (table: TableName, field: string) => readonly Person[]

function peopleAsked({ portfolio, on }: OutputOptions, policy: ReadPolicy): WithoutBasis | undefined {
  if (portfolio === undefined && on === undefined) return undefined
  if (portfolio === undefined || on === undefined) {
    const missing = portfolio === undefined ? 'portfolio' : 'on'
    return reject('CONFLICTING_OPTIONS', `options.${missing}`, 'a portfolio and a day, or neither', undefined)
  }
  const views = tableViews(portfolio)
  const book = consentBook(views, policy.purpose, dayNumber(on, 'options.on'))
  const people = peopleIn(views, policy)
  const mayUse = peopleWithBasis(views, book, policy.bases)
  return (table, field) => peopleOf(views, people, table, field).filter(person => !mayUse(person))
}

function peopleOf(views: readonly TableView[], people: PeopleRead, table: TableName, field: string): readonly Person[] {
  return views.filter(view => view.table === table).flatMap(view => people(view, field))
}

const SHOWN = 10

function basisFault(
  { path, ...use }: Use,
  { purpose }: ReadPolicy,
  asked: WithoutBasis | undefined,
): readonly OutputIssue[] {
  const people = asked?.(use.table, use.field) ?? []
  if (people.length === 0) return []
  const [first] = people
  const expected = `a lawful basis for '${purpose}' of everybody whose data it holds`
  const received = `${people.length} without, the first ${first?.contact ?? first?.client}`
  const shown = people.slice(0, SHOWN)
  return [
    { code: 'NO_BASIS', path, expected, received, ...use, why: 'no-basis', people: shown, peopleCount: people.length },
  ]
}
